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
  return {
    async search(query, options = {}) {
      const asked = new Query(names, query, !!options.exact);
      if (options.namesOnly) {
        return answer(names, asked, new Map(), null, options);
      }

      const all = await (texts = texts?.catch(open) ?? open());
      return answer(names, asked, await read(names, asked, all), all, options);
    },
  };
}

/**
 * The texts that answer: for each document its best section and how good it is, from 0 to about 1.
 * @param {Names} names
 * @param {Query} asked
 * @param {Texts} texts
 */
async function read(names, asked, texts) {
  const total = texts.docs.length;
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
  const scores = new Float32Array(total);
  const covered = new Float32Array(texts.first.length);
  let all = 0;
  for (const list of lists.filter((list) => list.length)) {
    const weight = Math.log(1 + total / (1 + Math.max(...list.map(({ sections }) => sections.length / 2))));
    all += weight;
    /** @type {Map<number, number>} */
    const best = new Map();
    for (const { worth, sections } of list) {
      for (let i = 0; i < sections.length; i += 2) {
        const value = worth * sections[i + 1];
        if (!(best.get(sections[i]) >= value)) {
          best.set(sections[i], value);
        }
      }
    }

    for (const [section, value] of best) {
      scores[section] += weight * value;
    }

    for (const doc of new Set([...best.keys()].map((section) => texts.docs[section]))) {
      covered[doc] += weight;
    }
  }

  /** @type {Map<number, { score: number, section: number }>} */
  const found = new Map();
  scores.forEach((sum, section) => {
    const doc = texts.docs[section];
    const score = (sum / all) * (covered[doc] / all);
    if (sum && (!asked.known || covered[doc] > 0.9 * all) && !(found.get(doc)?.score >= score)) {
      found.set(doc, { score, section });
    }
  });

  return found;
}

/**
 * @param {Names} names
 * @param {Query} asked
 * @param {Map<number, { score: number, section: number }>} read
 * @param {Texts | null} texts
 * @param {{ kinds?: string[], limit?: number }} options
 * @returns {Promise<Answer>}
 */
async function answer(names, asked, read, texts, { kinds, limit = 10 }) {
  const all = [...new Set([...asked.docs.keys(), ...read.keys()])].map((doc) => {
    const kind = names.kind(doc);
    const named = asked.docs.get(doc);
    const text = read.get(doc);
    return { doc, kind, named, text, score: (named?.score ?? 0) + 450 * (text?.score ?? 0) * kind.weight };
  }).sort((a, b) => rank(b) - rank(a) || a.doc - b.doc);
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { kind } of all) {
    counts[kind.kind] = (counts[kind.kind] ?? 0) + 1;
  }

  const stems = new Set(asked.reading.flatMap(({ typed, options }) => [stem(typed), ...options.map(({ word }) => word.key)]));
  const results = all.filter(({ kind }) => !kinds?.length || kinds.includes(kind.kind)).slice(0, limit).map(async ({ doc, named, text, kind }) => {
    // Who names a page wants its beginning; who names what stands in it, that part.
    const start = texts?.first[doc];
    const at = !text || named?.score > 450 ? start : text.section;
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

// A page that is called so stands before every other, whatever the texts say.
/** @param {{ score: number, named?: { score: number } }} item */
function rank({ score, named }) {
  return named?.score > 900 ? 1e6 * Math.round(named.score) + score : score;
}
