// The search of this site, for other programs.
export * from "./search.f7ea717f2a.js";
