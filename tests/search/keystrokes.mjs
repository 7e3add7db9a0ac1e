// How long each key takes on a slow processor: node tests/search/keystrokes.mjs SITE [--rate 4] [--queries 60]
// Chromium slows pages, not workers, so the module runs in the page here; readers have it in a worker.
import { Served, browser, empty } from "./browser.mjs";
import { dice, misspelt, Site } from "./site.mjs";

const folder = process.argv[2];
const option = (name, usual) => (process.argv.includes(name) ? +process.argv[process.argv.indexOf(name) + 1] : usual);
const names = await new Site(folder).names();
const titled = [...names.byKey.values()].flat().filter((name) => name.type < 2 && name.doc >= 0 && name.text.length >= 6);
const roll = dice(11);
// A third each as it is written, misspelt once, misspelt twice; every one is typed letter by letter.
const typed = Array.from({ length: option("--queries", 60) }, (_, i) => {
  const name = titled[roll(titled.length)].text;
  return [name, misspelt(name, roll), misspelt(misspelt(name, roll), roll)][i % 3].slice(0, 30);
});

const served = await Served.start(folder, { "empty.html": empty });
const chromium = await browser();
const page = await (await chromium.newContext()).newPage();
await page.goto(`${served.root}empty.html`);
await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: option("--rate", 4) });
const rounds = await page.evaluate(async ({ typed, rounds }) => {
  const { openSearch } = await import("/assets/search.js");
  const files = new Map();
  const get = async (url) => {
    if (!files.has(url)) {
      files.set(url, await (await fetch(url)).text());
    }

    return { ok: true, text: async () => files.get(url) };
  };
  const timed = async (ask) => {
    const began = performance.now();
    await ask();
    return performance.now() - began;
  };
  const all = [];
  for (let round = 0; round < rounds; round++) {
    // Opened anew in every round: nothing is remembered of the last one but what was fetched.
    let search;
    const opened = await timed(async () => ({ search } = await openSearch(`${location.origin}/`, { fetch: get })));
    const keys = [];
    for (const query of typed) {
      for (let end = 1; end <= query.length; end++) {
        const first = await timed(() => search(query.slice(0, end), { namesOnly: true }));
        const texts = await timed(() => search(query.slice(0, end)));
        keys.push({ typed: query.slice(0, end), first, both: first + texts });
      }
    }

    all.push({ opened, keys });
  }

  return all;
}, { typed, rounds: 4 });
await chromium.close();
served.close();

// The first round fetches; of the others the least counts, because what else the machine does is not the search's.
const [fetching, ...timed] = rounds;
const least = (of) => Math.min(...timed.map(of));
const keys = fetching.keys.map((key, i) => ({
  ...key, fetching: key.both, first: least((round) => round.keys[i].first), both: least((round) => round.keys[i].both),
}));
const at = (values, share) => +values.sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(1);
const row = (of) => ({ median: at(keys.map(of), 0.5), p95: at(keys.map(of), 0.95), p99: at(keys.map(of), 0.99) });
console.log(`${keys.length} keys, processor slowed ${option("--rate", 4)} times, milliseconds; names read in ${least((round) => round.opened).toFixed(0)}`);
console.table({
  "first answer, from the names": row((key) => key.first),
  "both answers": row((key) => key.both),
  "both answers, fetching from this machine": row((key) => key.fetching),
});
if (process.argv.includes("--slowest")) {
  console.table(keys.sort((a, b) => b.both - a.both).slice(0, 25));
}
