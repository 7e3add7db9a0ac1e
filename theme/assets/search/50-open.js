// The search as others see it: opened once for a site, then asked. It knows no page and no window.
import { stem } from "./10-words.js";
import { Names } from "./20-names.js";
import { snippet, Texts } from "./30-texts.js";
import { Query } from "./40-query.js";

/**
 * @typedef {{
 *   url: string, title: string, kind: string, snippet: string, section?: string, marks?: [number, number][], offered?: boolean
 * }} Result
 * url: relative to the site's root; marks: what to highlight in the snippet; offered: it answers a name that was only offered.
 */

/**
 * @typedef {{
 *   results: Result[], corrected?: string, offered?: string[], knownWithoutPage?: string, counts?: Record<string, number>
 * }} Answer
 * corrected: what was searched for instead; offered: names that may be meant; counts: how many of each kind, before any are left out.
 */

const files = ["assets/search/names.txt", "assets/search/texts.txt"];

/**
 * Opens the search of a site.
 * @param {string | URL} baseUrl The site's root.
 * @param {{ fetch?: (url: string) => Promise<{ ok: boolean, text(): Promise<string> }> }} [options]
 * @returns {Promise<{ search(query: string, options?: { kinds?: string[], limit?: number, exact?: boolean, namesOnly?: boolean }): Promise<Answer> }>}
 */
export async function openSearch(baseUrl, options = {}) {
  const get = options.fetch ?? ((url) => fetch(url));
  const load = async (path) => {
    const response = await get(new URL(path, baseUrl).href);
    if (!response.ok) {
      throw new Error(path);
    }

    return response.text();
  };
  const open = () => load(files[1]).then((text) => new Texts(text, load));
  // Fetched with the first query that wants texts: the names answer before.
  /** @type {Promise<Texts> | undefined} */
  let texts;
  const names = new Names(await load(files[0]));
  /** @type {Query} */
  let asked;
  return {
    async search(query, options = {}) {
      // The same query is asked twice: of the names, then of the texts.
      const exact = !!options.exact;
      if (asked?.query !== query || asked.exact !== exact) {
        asked = new Query(names, query, exact);
      }

      const asking = asked;
      if (options.namesOnly) {
        return answer(names, asking, null, null, options);
      }

      const all = await (texts = texts?.catch(open) ?? open());
      return answer(names, asking, await read(asking, all), all, options);
    },
  };
}

/** @typedef {{ scores: Float32Array, sections: Int32Array }} Read Of each document: how good it is, from 0 to about 1, and its best section. */

/**
 * The texts that answer.
 * @param {Query} asked
 * @param {Texts} texts
 * @returns {Promise<Read>}
 */
async function read(asked, texts) {
  const { docs } = texts;
  const total = docs.length;
  const common = Math.log2(total / 4);
  const slots = asked.reading.map(({ typed, options }) => (options.length ? options : [{ word: { key: stem(typed), count: 0 }, worth: 1, offered: false }])
    .filter(({ word, offered }) => !offered && word.count !== 31).slice(0, 5)
    .map(({ word, worth }) => ({ key: word.key, count: word.count, worth })));
  slots.push(...asked.identifiers.map((identifier) => [{ key: identifier, count: 0, worth: 1 }]));
  // A word that stands in a quarter of all sections says little beside a rarer one, and its list is long.
  const rare = slots.some((slot) => slot.some(({ count }) => count < common));
  const lists = await Promise.all(slots.map((slot) => Promise.all(slot
    .filter(({ count }) => !rare || count < common)
    .map(async ({ key, worth }) => ({ worth, sections: await texts.sections(key) })))));
  const sums = new Float32Array(total);
  const best = new Float32Array(total);
  const covered = new Float32Array(texts.first.length);
  const seen = new Int32Array(texts.first.length);
  let all = 0;
  lists.filter((list) => list.length).forEach((list, slot) => {
    const weight = Math.log(1 + total / (1 + Math.max(...list.map(({ sections }) => sections.length))));
    all += weight;
    // Of the words that a place of the query may mean, the best counts in each section.
    for (const { worth, sections } of list) {
      for (const packed of sections) {
        const section = packed >> 3;
        const value = worth * ((packed & 7) + 1) / 8;
        if (value > best[section]) {
          sums[section] += weight * (value - best[section]);
          best[section] = value;
          const doc = docs[section];
          covered[doc] += seen[doc] > slot ? 0 : weight;
          seen[doc] = slot + 1;
        }
      }
    }

    best.fill(0);
  });

  const scores = new Float32Array(texts.first.length);
  const sections = new Int32Array(texts.first.length);
  for (let section = 0; section < total; section++) {
    const doc = docs[section];
    const score = sums[section] && (!asked.known || covered[doc] > 0.9 * all) ? (sums[section] / all) * (covered[doc] / all) : 0;
    if (score > scores[doc]) {
      scores[doc] = score;
      sections[doc] = section;
    }
  }

  return { scores, sections };
}

/**
 * @param {Names} names
 * @param {Query} asked
 * @param {Read | null} read
 * @param {Texts | null} texts
 * @param {{ kinds?: string[], limit?: number }} options
 * @returns {Promise<Answer>}
 */
async function answer(names, asked, read, texts, { kinds, limit = 10 }) {
  const { counts, top } = best(names, asked, read, kinds, limit);
  const stems = new Set(asked.reading.flatMap(({ typed, options }) => [stem(typed), ...options.map(({ word }) => word.key)]));
  const results = top.map(async ({ doc, kind }) => {
    const named = asked.docs.get(doc);
    // Who names a page wants its beginning; who names what stands in it, that part.
    const start = texts?.first[doc];
    const at = !read?.scores[doc] || named?.score > 450 ? start : read.sections[doc];
    const section = texts && await texts.section(at);
    const first = kind.named || at === start ? section : await texts.section(start);
    const url = names.address(doc, kind.named ? undefined : first.slug);
    return {
      url: section?.anchor ? `${url}#${section.anchor}` : url,
      title: kind.named ? names.titles[doc] : first.title,
      kind: kind.kind,
      ...(section ? snippet(section.text, stems) : { snippet: "" }),
      section: section?.heading || undefined,
      offered: named?.offered || undefined,
    };
  });
  return {
    results: await Promise.all(results),
    corrected: asked.corrected,
    offered: asked.offers.size ? [...asked.offers].slice(0, 4) : undefined,
    knownWithoutPage: asked.known,
    counts,
  };
}

/**
 * The best documents, and how many there are of each kind.
 * @param {Names} names
 * @param {Query} asked
 * @param {Read | null} read
 * @param {string[] | undefined} kinds
 * @param {number} limit
 */
function best(names, asked, read, kinds, limit) {
  const ranks = new Float64Array(names.kinds.at(-1).end);
  for (const { first, end, weight } of read ? names.kinds : []) {
    for (let doc = first; doc < end; doc++) {
      ranks[doc] = 450 * read.scores[doc] * weight;
    }
  }

  // A page that is called so stands before every other, whatever the texts say.
  for (const [doc, { score }] of asked.docs) {
    ranks[doc] += score + (score > 900 ? 1e6 * Math.round(score) : 0);
  }

  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {{ rank: number, doc: number, kind: import("./20-names.js").Kind }[]} */
  const top = [];
  for (const kind of names.kinds) {
    const wanted = !kinds?.length || kinds.includes(kind.kind);
    let count = 0;
    for (let doc = kind.first; doc < kind.end; doc++) {
      const rank = ranks[doc];
      count += rank && 1;
      if (rank && wanted && (top.length < limit || rank > top.at(-1)?.rank)) {
        let at = top.length;
        while (top[at - 1]?.rank < rank) {
          at--;
        }

        top.splice(at, 0, { rank, doc, kind });
        top.length = Math.min(top.length, limit);
      }
    }

    if (count) {
      counts[kind.kind] = count;
    }
  }

  return { counts, top };
}
