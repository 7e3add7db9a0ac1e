// The file of names and words, read into tables that answer what stands there, what begins so, and what is spelt nearly so.
import { apart, distance, mask, sound, stem, tolerance, words } from "./10-words.js";

/**
 * A name of something that can be found, or of something that is known without a page (then doc is -1).
 * @typedef {{ text: string, key: string, length: number, doc: number, type: number }} Name
 * text: folded words with a space between; key: stems without; length: number of words; type: 0 title, 1 other name, 2 misspelling, 3 no page.
 */

/**
 * A word of names or texts.
 * @typedef {{ stem: string, mask: number, count: number, names: Name[], guarded: boolean }} Word
 */

/** @typedef {{ kind: string, address: string, weight: number, named: boolean, first: number, end: number }} Kind */

const signs = "0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(";

/**
 * Numbers packed as text, each ended by a sign of the first half.
 * @param {string} text
 * @returns {number[]}
 */
export function numbers(text) {
  const all = [];
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)];
    number += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      all.push(number);
      number = shift = 0;
    }
  }

  return all;
}

const digits = new Uint8Array(128);
for (let i = 0; i < signs.length; i++) {
  digits[signs.charCodeAt(i)] = i;
}

/**
 * The first place in a sorted list that is not before a text.
 * @template T
 * @param {T[]} sorted
 * @param {string} text
 * @param {(item: T) => string} of
 */
export function place(sorted, text, of) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle]) < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}

/** What the file of names holds. */
export class Names {
  /** @type {Kind[]} */
  kinds = [];
  /** @type {string[]} Titles by document. */
  titles = [];
  /** @type {string[]} Slugs by document; empty where they follow from the title. */
  slugs = [];
  /** @type {boolean[]} Whether a document is of those that are never shown for each other in silence. */
  guarded = [];
  /** @type {Map<string, Name[]>} By key. */
  byKey = new Map();
  /** @type {Name[]} One of each key, sorted by it. */
  sorted = [];
  /** @type {Map<string, Word>} By stem. */
  byStem = new Map();
  /** @type {Word[]} Sorted by stem. */
  words = [];
  /** @type {Map<string, string[][]>} Other words for the same, as lists of words, by words with a space between. */
  same = new Map();
  /** @type {Map<string, string[]>} What is meant by known misspellings. */
  meant = new Map();

  /** @param {string} text */
  constructor(text) {
    const blocks = text.split("\n\n").map((block) => (block ? block.split("\n") : []));
    const [kinds, pages, known, same, meant, vocabulary, counts] = blocks;
    let doc = 0;
    for (const line of kinds) {
      const [kind, address, count, weight, named] = line.split("\t");
      this.kinds.push({ kind, address, weight: weight / 100, named: !!named, first: doc, end: doc += +count });
    }

    this.#vocabulary(vocabulary?.[0] ?? "", counts?.[0] ?? "");
    pages.forEach((line, i) => this.#page(line.split("\t"), i));
    known.forEach((name) => this.#name(name, -1, 3));
    for (const line of same) {
      const group = line.split("\t").map(words);
      for (const one of group) {
        this.same.set(one.join(" "), [...this.same.get(one.join(" ")) ?? [], ...group.filter((other) => other !== one)]);
        one.forEach((word) => this.#word(stem(word)));
      }
    }

    for (const line of meant) {
      const [typed, meaning] = line.split("\t").map(words);
      this.meant.set(typed.join(" "), meaning);
    }

    this.words = [...this.byStem.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
    this.sorted = [...this.byKey.values()].map(([name]) => name).sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const word of this.words) {
      word.guarded = word.names.length > 0 && word.names.every((name) => this.isGuarded(name));
    }
  }

  /** The number of documents. */
  get size() {
    return this.kinds.at(-1).end;
  }

  /**
   * Whether a name must not be taken for another in silence.
   * @param {Name} name
   */
  isGuarded(name) {
    return name.doc < 0 || this.guarded[name.doc];
  }

  /**
   * The kind of a document.
   * @param {number} doc
   */
  kind(doc) {
    return this.kinds.find((kind) => doc < kind.end);
  }

  /**
   * The address of a document, relative to the site's root.
   * @param {number} doc
   * @param {string} slug Empty for the usual one.
   */
  address(doc, slug = this.slugs[doc]) {
    const { address } = this.kind(doc);
    slug ||= words(this.titles[doc] ?? "").join("-");
    return address.replace("*", slug).replace("=", slug.replaceAll("-", ""));
  }

  /**
   * Words that begin so, the most used first.
   * @param {string} start
   * @param {number} most
   */
  beginning(start, most) {
    const found = [];
    for (let i = place(this.words, start, (word) => word.stem); i < this.words.length && this.words[i].stem.startsWith(start); i++) {
      found.push(this.words[i]);
    }

    return found.sort((a, b) => b.names.length - a.names.length || b.count - a.count).slice(0, most);
  }

  /**
   * Names that begin so; one for each key.
   * @param {string} start
   */
  namesFrom(start) {
    const from = place(this.sorted, start, (name) => name.key);
    let to = from;
    while (to < this.sorted.length && to < from + 100 && this.sorted[to].key.startsWith(start)) {
      to++;
    }

    return this.sorted.slice(from, to);
  }

  /**
   * Words that are spelt nearly so, nearest first; what only sounds so has as many edits as it has.
   * @param {string} typed A stem.
   * @param {boolean} unfinished Whether more letters may follow.
   * @returns {{ word: Word, edits: number }[]}
   */
  near(typed, unfinished = false) {
    const limit = unfinished ? 1 : tolerance(typed.length);
    const bits = mask(typed);
    const spoken = sound(typed);
    const found = [];
    for (const word of limit ? this.words : []) {
      const long = unfinished ? word.stem.slice(0, typed.length) : word.stem;
      if (word.stem.length < 3 || Math.abs(long.length - typed.length) > 3 || (!unfinished && apart(bits, word.mask, limit + 1))) {
        continue;
      }

      let edits = distance(typed, long, limit);
      const alike = typed.length > 4 && edits > 1 && sound(long) === spoken;
      if (edits > limit && alike) {
        edits = distance(typed, long);
      }

      if (edits <= limit || alike) {
        // Among equally far words: the one that sounds alike, then names before other words, then the more common.
        found.push({ word, edits, rank: edits - (alike ? 0.75 : 0) - (word.names.length ? 0.3 : 0) - Math.min(0.2, word.count / 100) });
      }
    }

    return found.sort((a, b) => a.rank - b.rank).slice(0, 8);
  }

  /**
   * Whole names that are spelt nearly so, nearest first.
   * @param {string} typed A key.
   * @returns {{ name: Name, edits: number }[]}
   */
  nearNames(typed) {
    const limit = tolerance(typed.length);
    const bits = mask(typed);
    const spoken = sound(typed);
    const found = [];
    for (const name of limit && typed.length < 60 ? this.sorted : []) {
      if (Math.abs(name.key.length - typed.length) > 3 || name.key.length < 4 || apart(bits, name.mask, limit + 1)) {
        continue;
      }

      let edits = distance(typed, name.key, limit);
      if (edits > limit && typed.length > 4 && sound(name.key) === spoken) {
        edits = distance(typed, name.key);
      }

      if (edits < 7 && (edits <= limit || sound(name.key) === spoken)) {
        found.push({ name, edits });
      }
    }

    return found.sort((a, b) => a.edits - b.edits).slice(0, 12);
  }

  /** @param {string[]} parts @param {number} doc */
  #page([title, slug = "", ...others], doc) {
    this.titles.push(title);
    this.slugs.push(slug.replace("!", ""));
    this.guarded.push(slug.endsWith("!"));
    this.#name(title, doc, 0);
    for (const other of others) {
      const wrong = other[0] === "~";
      this.#name(wrong ? other.slice(1) : other, doc, wrong ? 2 : 1);
    }
  }

  /** @param {string} text @param {number} doc @param {number} type */
  #name(text, doc, type) {
    const own = words(text);
    const stems = own.map(stem);
    const key = stems.join("");
    const name = { text: own.join(" "), key, length: own.length, doc, type, mask: mask(key) };
    const list = this.byKey.get(key);
    if (list) {
      list.push(name);
    } else {
      this.byKey.set(key, [name]);
    }

    for (const one of new Set(stems)) {
      this.#word(one).names.push(name);
    }
  }

  /** @param {string} one @param {number} count */
  #word(one, count = 0) {
    let word = this.byStem.get(one);
    if (!word) {
      word = { stem: one, mask: mask(one), count, names: [], guarded: false };
      this.byStem.set(one, word);
    }

    return word;
  }

  // A capital says how many letters a word shares with the one before it.
  /** @param {string} packed @param {string} counts */
  #vocabulary(packed, counts) {
    const common = numbers(counts);
    let last = "";
    (packed.match(/[A-Z][^A-Z]*/g) ?? []).forEach((entry, i) => {
      last = last.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
      this.#word(last, common[i]);
    });
  }
}
