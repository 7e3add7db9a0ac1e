// The search of this site, for other programs.
export * from "./search.4b559a2d95.js";
