import { openSearch } from "./search.1d77c3a080.js";let search;let newest;onmessage = async ({ data: { base, id, query, options } }) => {newest = id;try {const { search: ask } = await (search ??= openSearch(base));for (const namesOnly of query == null ? [] : [true, false]) {const answer = id === newest && await ask(query, { ...options, namesOnly });if (id === newest) {postMessage({ id, whole: !namesOnly, ...answer });}
}
} catch {search = null;postMessage({ id, failed: true });}
};