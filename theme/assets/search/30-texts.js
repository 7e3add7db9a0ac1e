// The texts: which sections a word stands in, and the section itself for a snippet. Each costs a small file, fetched once.
import { run, stem, words } from "./10-words.js";
import { numbers, place } from "./20-names.js";

/** @typedef {{ key: string | number, path: string }} Chunk */

/**
 * What a section holds; slug and title only in the first section of a document that has no name.
 * @typedef {{ anchor: string, heading: string, text: string, slug?: string, title?: string }} Section
 */

const about = 170;

/** The directory of the texts, and what was fetched of them. */
export class Texts {
  /** @type {Map<string, Promise<string>>} */
  #fetched = new Map();
  /** @type {Map<string, Int32Array>} */
  #read = new Map();

  /**
   * @param {string} directory
   * @param {(path: string) => Promise<string>} load
   */
  constructor(directory, load) {
    const [counts, postings, texts] = directory.split("\n\n");
    this.load = load;
    /** First section of each document, and their number. */
    this.first = [0];
    for (const count of numbers(counts)) {
      this.first.push(this.first.at(-1) + count);
    }

    /** Document of each section. */
    this.docs = new Int32Array(this.first.at(-1));
    for (let doc = 1; doc < this.first.length; doc++) {
      this.docs.fill(doc - 1, this.first[doc - 1], this.first[doc]);
    }

    this.postings = chunks(postings, String);
    this.texts = chunks(texts, Number);
  }

  /**
   * The sections of a word, each a number for section and impact: eight times the section, and the impact from 0 to 7.
   * @param {string} word A stem.
   * @returns {Promise<Int32Array>} Empty for a word that no text has.
   */
  async sections(word) {
    const text = `\n${await this.#chunk(this.postings, word)}\n`;
    // A reader who types on asks for the words before again.
    let sections = this.#read.get(word);
    if (!sections) {
      const start = text.indexOf(`\n${word} `) + 1;
      sections = Int32Array.from(start ? numbers(text.slice(start + word.length + 1, text.indexOf("\n", start))) : []);
      for (let i = 1; i < sections.length; i++) {
        sections[i] += sections[i - 1] & ~7;
      }

      this.#read.set(word, sections);
    }

    return sections;
  }

  /**
   * A section.
   * @param {number} number
   * @returns {Promise<Section>}
   */
  async section(number) {
    const { key } = this.texts[at(this.texts, number)];
    const text = await this.#chunk(this.texts, number);
    const [anchor, heading, own, slug, title] = text.split("\n")[number - key].split("\t");
    return { anchor, heading, text: own, slug, title };
  }

  /** @param {Chunk[]} all @param {string | number} key */
  #chunk(all, key) {
    const { path } = all[at(all, key)] ?? {};
    if (!path) {
      return "";
    }

    let text = this.#fetched.get(path);
    if (!text) {
      text = this.load(path);
      this.#fetched.set(path, text);
      // A failed fetch is tried again with the next search.
      text.catch(() => this.#fetched.delete(path));
    }

    return text;
  }
}

/** @param {string} [block] @param {(from: string) => string | number} type @returns {Chunk[]} */
function chunks(block, type) {
  return (block ? block.split("\n") : []).map((line) => {
    const [from, path] = line.split("\t");
    return { key: type(from), path };
  });
}

// The last that begins at a key or before it.
/** @param {Chunk[]} all @param {string | number} key */
function at(all, key) {
  return place(all, key + (key.length ? "\0" : 0.5)) - 1;
}

/**
 * The part of a text with most of the words looked for, and where they stand in it.
 * @param {string} text
 * @param {Set<string>} stems
 * @returns {{ snippet: string, marks: [number, number][] }}
 */
export function snippet(text, stems) {
  const hits = [...text.matchAll(run)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length, stem: stem(words(match[0])[0]) }))
    .filter((word) => stems.has(word.stem));
  let best = 0;
  let most = 0;
  for (let i = 0; i < hits.length; i++) {
    const within = hits.slice(i).filter((hit) => hit.end - hits[i].at < about);
    const worth = new Set(within.map((hit) => hit.stem)).size * 4 + within.length;
    if (worth > most) {
      [best, most] = [i, worth];
    }
  }

  // A snippet begins with a sentence where one begins near, else with a word.
  const hit = hits[best]?.at ?? 0;
  let from = text.lastIndexOf(". ", hit) + 1;
  if (hit - from > 80) {
    from = text.indexOf(" ", hit - 40);
  }

  from += from && 1;
  const to = from + about < text.length ? text.lastIndexOf(" ", from + about) : text.length;
  const lead = from ? "… " : "";
  return {
    snippet: lead + text.slice(from, to) + (to < text.length ? " …" : ""),
    marks: hits.filter((hit) => hit.at >= from && hit.end <= to).map((hit) => [hit.at - from + lead.length, hit.end - from + lead.length]),
  };
}
