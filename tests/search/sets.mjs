// The queries, by class: names are the site's own, misspellings are made with a seed, written ones stand in queries.tsv.
import { readFile } from "node:fs/promises";
import { dice, misspelt } from "./site.mjs";

/** @typedef {{ query: string, wanted: Set<string> }} Asked What is typed, and the addresses that answer it. */

/** What is written differently and said alike. */
const alike = [[/ph/, "f"], [/f(?!f)/, "ph"], [/c(?=[aou])/, "k"], [/y(?=.)/, "i"], [/[tr]h/, (two) => two[0]], [/x/, "ks"], [/([b-df-hj-np-tv-z])\1/, "$1"], [/ea|ee/, "i"], [/c(?=[ei])/, "s"]];
/** The other country's spelling. */
const abroad = [[/ae/, "e"], [/oe/, "e"], [/is(ation|ing|ed?)\b/, "iz$1"], [/iz(ation|ing|ed?)\b/, "is$1"], [/our\b/, "or"], [/([tb])re\b/, "$1er"]];

/** @param {string} text @param {[RegExp, any][]} rules @param {(sides: number) => number} roll */
function changed(text, rules, roll) {
  const fits = rules.filter(([from]) => from.test(text) && text.replace(from, "") !== text);
  const [from, to] = fits[roll(fits.length || 1)] ?? [/$/, ""];
  return text.replace(from, to);
}

/**
 * @param {any} names The site's names, as the search reads them.
 * @param {string | undefined} written
 * @returns {Promise<Record<string, Asked[]>>}
 */
export async function querySets(names, written) {
  /** Every name with the addresses that bear it. */
  const owners = new Map();
  const all = [...names.byKey.values()].flat().filter((name) => name.doc >= 0);
  for (const name of all) {
    owners.set(name.text, (owners.get(name.text) ?? new Set()).add(names.address(name.doc)));
  }

  const asked = (list, query) => list.map((name) => ({ query: query(name), wanted: owners.get(name.text) }));
  const differing = (list, query) => list.flatMap((name) => {
    const own = query(name);
    return own === name.text ? [] : [{ query: own, wanted: owners.get(name.text) }];
  });
  const roll = dice(5);
  const long = all.filter((name) => name.type < 2 && name.text.length >= 8);
  const twice = (name) => misspelt(misspelt(name.text, roll), roll);
  const sets = {
    title: asked(all.filter((name) => name.type === 0), (name) => names.titles[name.doc]),
    "other name": asked(all.filter((name) => name.type === 1), (name) => name.text),
    spelling: asked(all.filter((name) => name.type === 2), (name) => name.text),
    begun: asked(long, (name) => name.text.slice(0, Math.max(5, Math.ceil(name.text.length * 0.7)))),
    "one edit": asked(long, (name) => misspelt(name.text, roll)),
    "two edits": asked(long, twice),
    "two edits, one word": asked(long.filter((name) => name.length === 1), twice),
    "sounds alike": differing(long, (name) => changed(name.text, alike, roll)),
    "split or joined": differing(long.filter((name) => name.length === 2), (name) => name.text.replace(" ", "")),
    "several words": asked(long.filter((name) => name.length > 1), (name) => misspelt(name.text.split(" ").reverse().join(" "), roll)),
    "British and American": differing(long, (name) => changed(name.text, abroad, roll)),
  };
  for (const line of written ? (await readFile(written, "utf8")).split("\n").filter((line) => line && line[0] !== "#") : []) {
    const [kind, query, wanted] = line.split("\t");
    (sets[kind] ??= []).push({ query, wanted: new Set(wanted.split(" ")) });
  }

  return sets;
}

/**
 * An even sample of each class; without a number, all of it.
 * @param {Record<string, Asked[]>} sets @param {number} most
 */
export function sampled(sets, most) {
  return Object.fromEntries(Object.entries(sets).map(([kind, queries]) => {
    const step = Math.ceil(queries.length / most) || 1;
    return [kind, queries.filter((_, i) => i % step === 0)];
  }));
}

/** Counts how an engine answers. */
export class Tally {
  queries = 0;
  first = 0;
  five = 0;
  rank = 0;
  none = 0;

  /** @param {number} at Place of the first address that answers; below zero for none. @param {number} results */
  add(at, results) {
    this.queries++;
    this.first += at === 0 ? 1 : 0;
    this.five += at >= 0 && at < 5 ? 1 : 0;
    this.rank += at >= 0 && at < 10 ? 1 / (at + 1) : 0;
    this.none += results === 0 ? 1 : 0;
  }

  row() {
    const share = (count) => +(count / Math.max(1, this.queries)).toFixed(3);
    return { queries: this.queries, "hit@1": share(this.first), "hit@5": share(this.five), "mrr@10": share(this.rank), none: share(this.none) };
  }
}
