// The search of this site, for other programs.
export * from "./search.9f307af5a1.js";
