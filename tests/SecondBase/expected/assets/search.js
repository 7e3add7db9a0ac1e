// The search of this site, for other programs.
export * from "./search.1d77c3a080.js";
