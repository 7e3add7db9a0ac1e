// The search away from the page's own thread. What comes in and goes out is told in docs/search.md.
import { openSearch } from "./search.js";

/** @type {Promise<{ search: Function }> | null} */
let search = null;
let newest = 0;

onmessage = async ({ data: { base, id, query, options } }) => {
  newest = id ?? newest;
  try {
    search ??= openSearch(base);
    const { search: ask } = await search;
    // Only the newest query is worth answering: the reader has typed on.
    for (const namesOnly of query === undefined ? [] : [true, false]) {
      if (id === newest) {
        postMessage({ id, whole: !namesOnly, ...await ask(query, { ...options, namesOnly }) });
      }
    }
  } catch (error) {
    search = null;
    postMessage({ id, failed: String(error) });
  }
};
