// The search of this site, for other programs.
export * from "./search.41cb0d66f4.js";
