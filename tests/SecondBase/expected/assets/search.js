// The search of this site, for other programs.
export * from "./search.0bfbf16d8a.js";
