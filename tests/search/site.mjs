// A built site on disk as the search's tests use it: opened without a server, with the bytes it costs counted.
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const base = "http://site.invalid/";

/** A site, its search opened with the module that stands in it, or with the theme's own parts. */
export class Site {
  requests = 0;
  bytes = 0;

  /** @param {string} folder @param {boolean} source */
  constructor(folder, source) {
    this.folder = resolve(folder);
    this.source = source;
    this.fetch = async (url) => {
      const path = join(this.folder, await this.published(decodeURIComponent(new URL(url).pathname.slice(1))));
      const bytes = await readFile(path);
      this.requests++;
      this.bytes += gzipSync(bytes).length;
      return { ok: true, text: async () => bytes.toString("utf8") };
    };
  }

  /** The published path of a file that the theme's own parts name without a hash. */
  async published(path) {
    if (!this.source || !/search\/(names|texts)\.txt$/.test(path)) {
      return path;
    }

    const name = path.split("/").at(-1).replace(".txt", ".");
    return `assets/search/${(await readdir(join(this.folder, "assets/search"))).find((file) => file.startsWith(name))}`;
  }

  /** Opens the search. */
  async open() {
    const script = this.source ? new URL("../../theme/assets/search/50-open.js", import.meta.url) : pathToFileURL(join(this.folder, "assets/search.js"));
    return (await import(script.href)).openSearch(base, { fetch: this.fetch });
  }

  /** Names of the site, read as the search reads them. */
  async names() {
    const { Names } = await import("../../theme/assets/search/20-names.js");
    const file = (await readdir(join(this.folder, "assets/search"))).find((file) => file.startsWith("names."));
    return new Names(await readFile(join(this.folder, "assets/search", file), "utf8"));
  }

  /** Compressed bytes of the client: the module, the worker and, where there is one, the box. */
  async client() {
    const assets = join(this.folder, "assets");
    const files = (await readdir(assets)).filter((file) => /^search(-worker|-box)?\.[0-9a-f]+\.js$/.test(file));
    const bytes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(assets, file)), { level: 9 }).length));
    return bytes.reduce((a, b) => a + b, 0);
  }
}

/** Numbers that look random and are the same in every run. @param {number} seed */
export function dice(seed) {
  return (sides) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** A text with one edit at a letter. @param {string} text @param {(sides: number) => number} roll */
export function misspelt(text, roll) {
  const places = [...text].flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
  const at = places[roll(places.length)];
  const letter = String.fromCharCode(97 + roll(26));
  switch (roll(4)) {
    case 0: return text.slice(0, at) + text.slice(at + 1);
    case 1: return text.slice(0, at) + letter + text.slice(at);
    case 2: return text.slice(0, at) + letter + text.slice(at + 1);
    default: return text.slice(0, at) + (text[at + 1] ?? "") + text[at] + text.slice(at + 2);
  }
}
