// The search of this site, for other programs.
export * from "./search.ceeff452e0.js";
