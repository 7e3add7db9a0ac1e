// HoSite's search beside Pagefind and MiniSearch, on the same pages and queries, in one run:
// npm ci --prefix tests/search && node tests/search/compare.mjs SITE [--queries tests/search/queries.tsv] [--most 150]
import { performance } from "node:perf_hooks";
import { browser } from "./browser.mjs";
import { miniSearch, own, pageFind } from "./engines.mjs";
import { readPages } from "./pages.mjs";
import { querySets, sampled, Tally } from "./sets.mjs";
import { dice, Site } from "./site.mjs";

const folder = process.argv[2];
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const pages = await readPages(folder);
const sets = sampled({ ...await querySets(await new Site(folder).names(), option("--queries")) }, +(option("--most") ?? 150));
sets["full text"] = [...sets["full text"] ?? [], ...sentences(100)];
const chromium = await browser();
const engines = [...await own(folder), await pageFind(folder, pages, chromium), await miniSearch(pages, 0.2), await miniSearch(pages, 0.34)];

/** Four long words of a sentence, of as many pages; what answers is every page with that sentence. @param {number} most */
function sentences(most) {
  const roll = dice(3);
  const step = Math.max(1, Math.floor(pages.length / most));
  return pages.filter((page, i) => i % step === 0 && page.id).flatMap((page) => {
    const all = [...page.html.matchAll(/<p>([^<>]{60,240})<\/p>/g)].map((match) => match[1].replace(/\s+/g, " ").trim());
    const sentence = all[roll(all.length || 1)];
    const words = [...new Set(sentence?.match(/\p{L}{5,}/gu) ?? [])].sort((a, b) => b.length - a.length).slice(0, 4);
    return words.length < 4 ? [] : [{ query: words.join(" "), wanted: new Set(pages.filter((other) => other.text.includes(sentence)).map((other) => other.id)) }];
  });
}

const misspellings = new Set(["one edit", "two edits", "two edits, one word", "sounds alike"]);
const cold = sets["one edit"].slice(0, 5).map(({ query }) => query);
const costs = {};
const byClass = {};
for (const engine of engines) {
  const misspelt = new Tally();
  const times = [];
  for (const [kind, queries] of Object.entries(sets)) {
    const tally = new Tally();
    for (const { query, wanted } of queries) {
      const began = performance.now();
      const found = await engine.search(query);
      times.push(performance.now() - began);
      // A section of a page that is wanted answers too; results of one page count once, as every engine's do.
      const urls = [...new Set(found.map((url) => (wanted.has(url) ? url : url.split("#")[0])))];
      const at = urls.findIndex((url) => wanted.has(url));
      tally.add(at, urls.length);
      if (misspellings.has(kind)) {
        misspelt.add(at, urls.length);
      }
    }

    byClass[`${kind} | ${engine.name}`] = tally.row();
  }

  byClass[`all misspelt | ${engine.name}`] = misspelt.row();
  const spent = [];
  for (const query of cold) {
    spent.push(await engine.cold(query));
  }

  const middle = (of) => spent.map(of).sort((a, b) => a - b)[spent.length >> 1];
  times.sort((a, b) => a - b);
  costs[engine.name] = {
    "cold KB": +(middle((one) => one.bytes) / 1024).toFixed(1),
    requests: middle((one) => one.requests),
    "index KB": +(engine.index / 1024).toFixed(0),
    "build s": engine.built < 0 ? "see IndexTime" : +(engine.built / 1000).toFixed(2),
    "median ms": +times[times.length >> 1].toFixed(2),
    "p95 ms": +times[Math.floor(times.length * 0.95)].toFixed(1),
    where: engine.where,
  };
}

for (const kind of [...Object.keys(sets), "all misspelt"]) {
  for (const engine of engines) {
    const { queries, ...shares } = byClass[`${kind} | ${engine.name}`];
    console.log(`| ${engine === engines[0] ? `${kind} (${queries})` : ""} | ${engine.name} | ${Object.values(shares).map((share) => share.toFixed(3)).join(" | ")} |`);
  }
}

console.table(costs);
await Promise.all(engines.map((engine) => engine.close?.()));
await chromium.close();
