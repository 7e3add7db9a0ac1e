// The search in a thread of its own.
// What comes in and what goes out is told in docs/search.md.
import { openSearch } from "./search.js";

let search;
let newest;

onmessage = async ({ data: { base, id, query, options } }) => {
  newest = id;
  try {
    const { search: ask } = await (search ??= openSearch(base));
    // The names answer at once, the texts when they are there; only the newest query is worth an answer.
    for (const namesOnly of query == null ? [] : options?.namesOnly ? [true] : [true, false]) {
      const answer = id === newest && await ask(query, { ...options, namesOnly });
      if (id === newest) {
        postMessage({ id, whole: !namesOnly, ...answer });
        // Who types on needs no texts for what stood there before; who types fast leaves a tenth of a second between letters.
        await new Promise((next) => setTimeout(next, 120));
      }
    }
  } catch {
    search = null;
    postMessage({ id, failed: true });
  }
};
