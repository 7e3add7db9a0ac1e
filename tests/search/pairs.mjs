// Holds that no known name is ever taken for another: node tests/search/pairs.mjs SITE [--source] [--most N]
// Every pair of names within two edits is tried both ways, and every name is asked alone.
import { distance, letterCount, mask, stem } from "../../theme/assets/search/10-words.js";
import { dice, misspelt, Site } from "./site.mjs";

const site = new Site(process.argv[2], process.argv.includes("--source"));
const names = await site.names();
const { search } = await site.open();
/** @type {Map<string, Set<number>>} Documents of each name; -1 for none. */
const owners = new Map();
for (const name of [...names.byKey.values()].flat().filter((name) => name.type !== 2)) {
  owners.set(name.text, (owners.get(name.text) ?? new Set()).add(name.doc));
}

for (const [text, others] of names.same) {
  const meant = owners.get(text) ?? new Set([-1]);
  for (const other of others) {
    (owners.get(other.join(" ")) ?? []).forEach((doc) => meant.add(doc));
  }

  owners.set(text, meant);
}

/** Singular and plural are one name. @param {string} name */
const key = (name) => name.split(" ").map(stem).join("");
const all = [...owners.keys()];
const shapes = all.map((name) => ({ key: key(name), joined: name.replaceAll(" ", ""), mask: mask(name.replaceAll(" ", "")) }));
/** Of a large site an even sample is asked; each is held against every name. */
const most = process.argv.includes("--most") ? +process.argv[process.argv.indexOf("--most") + 1] : Infinity;
const sample = (list) => list.filter((_, i) => i % (Math.ceil(list.length / most) || 1) === 0);
const wrong = [];
let pairs = 0;
for (const one of sample(all)) {
  const { results, corrected, offered, knownWithoutPage } = await search(one, { namesOnly: true });
  const own = [...owners.get(one)].filter((doc) => doc >= 0).map((doc) => names.address(doc));
  if (corrected || offered) {
    wrong.push(`${one}: ${corrected ? `corrected to ${corrected}` : `offered ${offered}`}`);
  }

  if (own.length ? !own.includes(results[0]?.url) : !knownWithoutPage && !names.same.has(one)) {
    wrong.push(`${one}: first is ${results[0]?.url}`);
  }

  const shape = shapes[all.indexOf(one)];
  let exact;
  for (const [i, other] of all.entries()) {
    const { key, joined, mask } = shapes[i];
    if (letterCount(shape.mask ^ mask) > 4 || key === shape.key || distance(shape.joined, joined, 2) > 2) {
      continue;
    }

    pairs++;
    const theirs = [...owners.get(other)].filter((doc) => doc >= 0 && names.guarded[doc]).map((doc) => names.address(doc)).filter((address) => !own.includes(address));
    const taken = results.find((result) => theirs.includes(result.url));
    // What is found with every word as it stands shares words with the query; nothing was taken for it.
    if (taken && !(exact ??= (await search(one, { namesOnly: true, exact: true, limit: 1e6 })).results).some((result) => result.url === taken.url)) {
      wrong.push(`${one}: answered by ${taken.url}, which is ${other}`);
    }
  }
}

// A misspelling of what people take is never changed into another thing that people take.
const roll = dice(7);
let misspellings = 0;
for (const one of sample(all.filter((one) => [...owners.get(one)].every((doc) => doc < 0 || names.guarded[doc])))) {
  for (const typed of Array.from({ length: 6 }, (_, i) => (i < 3 ? misspelt(one, roll) : misspelt(misspelt(one, roll), roll)))) {
    const { corrected } = await search(typed, { namesOnly: true });
    const taken = corrected && owners.get(corrected);
    misspellings++;
    if (taken && ![...taken].some((doc) => doc < 0 ? key(corrected) === key(one) || names.same.has(one) : owners.get(one).has(doc)) && distance(typed, corrected) > 1) {
      wrong.push(`${typed} (${one}): changed into ${corrected}`);
    }
  }
}

console.log(`${misspellings} misspellings of what people take, ${all.length} names, ${pairs} pairs within two edits`);
console.log(wrong.length ? wrong.join("\n") : "none is taken for another");
process.exitCode = wrong.length ? 1 : 0;
