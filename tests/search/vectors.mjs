// Runs the table of pairs against the search's script: node tests/search/vectors.mjs. The C# tests run the same table.
import { readFile } from "node:fs/promises";
import { distance, fold, sound, stem, words } from "../../theme/assets/search/10-words.js";

const table = JSON.parse(await readFile(new URL("vectors.json", import.meta.url), "utf8"));
const wrong = [];
const hold = (name, given, is, wanted) => JSON.stringify(is) === JSON.stringify(wanted) || wrong.push(`${name} ${JSON.stringify(given)}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
table.fold.forEach(([text, wanted]) => hold("fold", text, fold(text), wanted));
table.words.forEach(([text, wanted]) => hold("words", text, words(text), wanted));
table.stem.forEach(([text, wanted]) => hold("stem", text, stem(text), wanted));
table.distance.forEach(([a, b, wanted]) => hold("distance", [a, b], distance(a, b), wanted));
table.sound.forEach(([a, b, wanted]) => hold("sound", [a, b], sound(a) === sound(b), wanted));
console.log(wrong.length ? wrong.join("\n") : "every pair holds");
process.exitCode = wrong.length ? 1 : 0;
