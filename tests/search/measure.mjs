// Measures the search of a built site: node tests/search/measure.mjs SITE [--source] [--queries FILE] [--json]
// Names are taken from the site itself, misspellings are made with a seed, written queries stand in queries.tsv.
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { dice, misspelt, Site } from "./site.mjs";

const folder = process.argv[2];
const source = process.argv.includes("--source");
const site = new Site(folder, source);
const names = await site.names();
const started = performance.now();
const { search } = await site.open();
const opened = performance.now() - started;
const nameBytes = site.bytes;

/** Every name with the addresses that bear it. */
const owners = new Map();
for (const list of names.byKey.values()) {
  for (const name of list.filter((name) => name.doc >= 0)) {
    const address = names.address(name.doc);
    owners.set(name.text, (owners.get(name.text) ?? new Set()).add(address));
  }
}

const all = [...names.byKey.values()].flat().filter((name) => name.doc >= 0);
const long = all.filter((name) => name.type < 2 && name.text.length >= 8);
const roll = dice(5);
const once = long.map((name) => ({ query: misspelt(name.text, roll), wanted: owners.get(name.text) }));
const twice = long.map((name) => ({ query: misspelt(misspelt(name.text, roll), roll), wanted: owners.get(name.text) }));
const word = long.filter((name) => name.length === 1);
const sets = {
  title: all.filter((name) => name.type === 0).map((name) => ({ query: names.titles[name.doc], wanted: owners.get(name.text) })),
  "other name": all.filter((name) => name.type === 1).map((name) => ({ query: name.text, wanted: owners.get(name.text) })),
  spelling: all.filter((name) => name.type === 2).map((name) => ({ query: name.text, wanted: owners.get(name.text) })),
  "begun": long.map((name) => ({ query: name.text.slice(0, Math.max(5, Math.ceil(name.text.length * 0.7))), wanted: owners.get(name.text) })),
  "one edit": once,
  "two edits": twice,
  "two edits, one word": word.map((name) => ({ query: misspelt(misspelt(name.text, roll), roll), wanted: owners.get(name.text) })),
};
const written = process.argv.includes("--queries") ? process.argv[process.argv.indexOf("--queries") + 1] : undefined;
if (written) {
  for (const line of (await readFile(written, "utf8")).split("\n").filter((line) => line && line[0] !== "#")) {
    const [kind, query, wanted] = line.split("\t");
    (sets[kind] ??= []).push({ query, wanted: new Set(wanted.split(" ")) });
  }
}

const times = [];
const table = {};
const misses = [];
for (const [kind, queries] of Object.entries(sets)) {
  let first = 0, five = 0, rank = 0, none = 0;
  for (const { query, wanted } of queries) {
    const began = performance.now();
    const { results } = await search(query);
    times.push(performance.now() - began);
    const at = results.findIndex((result) => wanted.has(result.url) || wanted.has(result.url.split("#")[0]));
    first += at === 0 ? 1 : 0;
    five += at >= 0 && at < 5 ? 1 : 0;
    rank += at >= 0 ? 1 / (at + 1) : 0;
    none += results.length === 0 ? 1 : 0;
    if (at < 0 || at > 4 || (at > 0 && (kind === "title" || kind === "other name"))) {
      misses.push(`${kind}: ${query} → ${[...wanted].join(" ")} at ${at + 1}; ${results.slice(0, 3).map((result) => result.url).join(" ")}`);
    }
  }

  const share = (count) => (count / Math.max(1, queries.length)).toFixed(3);
  table[kind] = { queries: queries.length, "hit@1": share(first), "hit@5": share(five), "mrr@10": share(rank), none: share(none) };
}

times.sort((a, b) => a - b);
const numbers = {
  table,
  bytes: { script: source ? undefined : await site.script(), "names and directory": nameBytes },
  milliseconds: { open: +opened.toFixed(1), median: +times[times.length >> 1].toFixed(2), p95: +times[Math.floor(times.length * 0.95)].toFixed(2) },
};
if (process.argv.includes("--json")) {
  console.log(JSON.stringify(numbers));
} else {
  console.table(table);
  console.log(numbers.bytes, numbers.milliseconds);
  console.log(misses.join("\n"));
}
