// Measures the search of a built site: node tests/search/measure.mjs SITE [--source] [--queries FILE] [--most N] [--json]
// Every miss is listed; of the bytes, those to the first results are what the limits in docs/search.md are about.
import { performance } from "node:perf_hooks";
import { querySets, sampled, Tally } from "./sets.mjs";
import { Site } from "./site.mjs";

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const source = process.argv.includes("--source");
const site = new Site(process.argv[2], source);
const names = await site.names();
const started = performance.now();
const { search } = await site.open();
const opened = performance.now() - started;
const client = source ? undefined : await site.client();
const namesBytes = site.bytes;
await search("bone misspeling");
const bytes = {
  client,
  names: namesBytes,
  "to first results": source ? undefined : client + namesBytes,
  "and texts of one query": site.bytes - namesBytes,
  requests: site.requests,
};

const sets = sampled(await querySets(names, option("--queries")), +(option("--most") ?? Infinity));
const misspelt = new Tally();
const times = [];
const table = {};
const misses = [];
for (const [kind, queries] of Object.entries(sets)) {
  const tally = new Tally();
  for (const { query, wanted } of queries) {
    const began = performance.now();
    const { results } = await search(query);
    times.push(performance.now() - began);
    const at = results.findIndex((result) => wanted.has(result.url) || wanted.has(result.url.split("#")[0]));
    tally.add(at, results.length);
    if (/edit/.test(kind)) {
      misspelt.add(at, results.length);
    }

    if (at < 0 || at > 4 || (at > 0 && (kind === "title" || kind === "other name"))) {
      misses.push(`${kind}: ${query} → ${[...wanted].slice(0, 3).join(" ")} at ${at + 1}; ${results.slice(0, 3).map((result) => result.url).join(" ")}`);
    }
  }

  table[kind] = tally.row();
}

table["all with edits"] = misspelt.row();
times.sort((a, b) => a - b);
const milliseconds = { open: +opened.toFixed(1), median: +times[times.length >> 1].toFixed(2), p95: +times[Math.floor(times.length * 0.95)].toFixed(2) };
if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ table, bytes, milliseconds }));
} else {
  console.table(table);
  console.log(bytes, milliseconds);
  console.log(misses.join("\n"));
}
