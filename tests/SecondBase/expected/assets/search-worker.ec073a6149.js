// The search away from the page's own thread. What comes in and what goes out is told in docs/search.md.
import { openSearch } from "./search.41cb0d66f4.js";let search;let newest;onmessage = async ({ data: { base, id, query, options } }) => {newest = id;try {const { search: ask } = await (search ??= openSearch(base));for (const namesOnly of query == null ? [] : [true, false]) {const answer = id === newest && await ask(query, { ...options, namesOnly });if (id === newest) {postMessage({ id, whole: !namesOnly, ...answer });}
}
} catch {search = null;postMessage({ id, failed: true });}
};