// The search of this site, for other programs.
export * from "./search.62509d90fc.js";
