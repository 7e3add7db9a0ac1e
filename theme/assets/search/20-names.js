// The file of names and words, read into tables that answer what stands there, what begins so, and what is spelt nearly so.
import { distance, letterCount, mask, sound, stem, tolerance, words } from "./10-words.js";

/**
 * A name of something that can be found, or of something that is known without a page (then doc is -1).
 * @typedef {{ text: string, key: string, length: number, doc: number, type: number, guarded: boolean }} Name
 * text: folded words with a space between; key: stems without; length: number of words; type: 0 title, 1 other name, 2 misspelling, 3 no page, 4 other word for a name.
 * guarded: it is never taken for another in silence.
 */

/**
 * A word of names or texts; wrong when it stands in misspellings only.
 * @typedef {{ key: string, count: number, names: Name[], guarded: boolean, wrong: boolean }} Word
 */

/**
 * A word as it is written: its stem, or what a name has for it.
 * @typedef {{ text: string, mask: number, word: Word, sound?: string }} Form
 */

/** @typedef {{ kind: string, address: string, weight: number, named: boolean, first: number, end: number }} Kind */

/**
 * Numbers packed as text, in base 32 from "0" on, lowest digit first; a digit with 32 added has others behind it.
 * @param {string} text
 * @returns {number[]}
 */
export function numbers(text) {
  const all = [];
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    number += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      all.push(number);
      number = shift = 0;
    }
  }

  return all;
}

/**
 * The first place in a list sorted by key that is not before a key.
 * @param {{ key: string | number }[]} sorted
 * @param {string | number} key
 */
export function place(sorted, key) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].key < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}

/**
 * What begins with a key, in a list sorted by it.
 * @template {{ key: string }} T
 * @param {T[]} sorted
 * @param {string} start
 */
export function beginning(sorted, start) {
  return sorted.slice(place(sorted, start), place(sorted, `${start}\uffff`));
}

/** @param {{ key: string }} a @param {{ key: string }} b */
const byKey = (a, b) => (a.key < b.key ? -1 : 1);

/**
 * Words or names to look through, and of each the letters and the length: every key that is typed looks at all of them.
 * @template T
 * @typedef {{ all: T[], masks: Int32Array, lengths: Uint8Array }} Shelf
 */

/**
 * @template {{ mask: number, text?: string, key?: string }} T
 * @param {Iterable<T>} forms
 * @returns {Shelf<T>}
 */
function shelf(forms) {
  const all = [...forms];
  return { all, masks: Int32Array.from(all, (form) => form.mask), lengths: Uint8Array.from(all, (form) => Math.min(255, (form.key ?? form.text).length)) };
}

/**
 * What is spelt nearly so.
 * @template {{ mask: number, sound?: string, text?: string, key?: string }} T
 * @param {string} typed
 * @param {Shelf<T>} shelf
 * @param {number} limit
 * @param {boolean} unfinished Whether more letters may follow.
 */
function nearest(typed, { all, masks, lengths }, limit, unfinished = false) {
  /** @type {{ form: T, edits: number, alike: boolean }[]} */
  const found = [];
  const { length } = typed;
  const bits = mask(typed);
  const spoken = sound(typed);
  for (let i = 0; limit && length < 60 && i < all.length; i++) {
    const longer = lengths[i] - length;
    const lost = letterCount(bits & ~masks[i]);
    const gained = unfinished ? 0 : letterCount(masks[i] & ~bits);
    const far = lost > limit || gained > limit;
    if (longer < -3 || (!unfinished && longer > 3) || (far && (unfinished || lost + gained > 2 * limit + 2))) {
      continue;
    }

    const form = all[i];
    const own = form.key ?? form.text;
    const long = unfinished ? own.slice(0, length) : own;
    const edits = far ? limit + 1 : distance(typed, long, limit);
    const alike = !unfinished && length > 4 && edits > 1 && (form.sound ??= sound(own)) === spoken;
    if (edits <= limit || alike) {
      found.push({ form, edits: edits > limit ? distance(typed, long) : edits, alike });
    }
  }

  return found;
}

/** What the file of names holds. */
export class Names {
  /** @type {Kind[]} */
  kinds = [];
  /** @type {string[]} Titles by document. */
  titles = [];
  /** @type {string[]} Slugs by document; empty where they follow from the title. */
  slugs = [];
  /** @type {Name[][]} Title and other names by document, without misspellings. */
  own = [];
  /** @type {boolean[]} Whether a document is of those that are never shown for each other in silence. */
  guarded = [];
  /** @type {Map<string, Name[]>} By key. */
  byKey = new Map();
  /** @type {Name[]} One of each key, sorted by it. */
  sorted = [];
  /** @type {Map<string, Word>} By stem. */
  byStem = new Map();
  /** @type {Word[]} Sorted by stem, which is their key. */
  words = [];
  /** @type {Map<string, Form>} By text. */
  forms = new Map();
  /** @type {Map<string, string[][]>} Other words for the same, as lists of words, by words with a space between. */
  same = new Map();
  /** @type {Map<string, string[]>} What is meant by known misspellings. */
  meant = new Map();
  /** @type {Shelf<Form> | undefined} */
  #written;
  /** @type {Shelf<Name> | undefined} */
  #called;
  // A reader who types on keeps the words before, so what they may be is looked up once.
  /** @type {Map<string, { word: Word, edits: number }[]>} */
  #known = new Map();

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
    known.forEach((name) => this.#name(name, -1, 3, true));
    for (const line of same) {
      const group = line.split("\t").map(words);
      const guarded = group.some((one) => this.named(one).some((name) => name.guarded));
      for (const one of group) {
        this.same.set(one.join(" "), [...this.same.get(one.join(" ")) ?? [], ...group.filter((other) => other !== one)]);
        if (!this.named(one).length) {
          this.#name(one.join(" "), -1, 4, guarded);
        }
      }
    }

    for (const line of meant) {
      const [typed, meaning] = line.split("\t").map(words);
      this.meant.set(typed.join(" "), meaning);
    }

    for (const list of this.byKey.values()) {
      const guarded = list.some((name) => name.guarded);
      list.forEach((name) => (name.guarded = guarded));
    }

    this.words = [...this.byStem.values()].sort(byKey);
    this.sorted = [...this.byKey.values()].map(([name]) => name).sort(byKey);
    for (const word of this.words) {
      word.wrong = !word.count && word.names.length > 0 && word.names.every((name) => name.type === 2);
      word.guarded = word.names.length > 0 && word.names.every((name) => name.guarded);
    }
  }

  /**
   * The names that are a list of words.
   * @param {string[]} typed
   */
  named(typed) {
    return this.byKey.get(typed.map(stem).join("")) ?? [];
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
    return this.kind(doc).address.replace(/[*=]/, (sign) => slug || words(this.titles[doc]).join(sign === "*" ? "-" : ""));
  }

  /**
   * A word that stands somewhere, and not in misspellings only.
   * @param {string} word
   */
  has(word) {
    return this.byStem.get(stem(word))?.wrong === false;
  }

  /**
   * Words that are spelt nearly so, nearest first; what only sounds so has as many edits as it has.
   * @param {string} typed
   * @param {boolean} unfinished Whether more letters may follow.
   * @returns {{ word: Word, edits: number }[]}
   */
  near(typed, unfinished = false) {
    const key = `${typed}${unfinished}`;
    let near = this.#known.get(key);
    if (!near) {
      near = this.#near(typed, unfinished);
      this.#known.set(key, near);
    }

    return near;
  }

  /** @param {string} typed @param {boolean} unfinished */
  #near(typed, unfinished) {
    /** @type {Map<Word, { word: Word, edits: number, rank: number }>} */
    const found = new Map();
    for (const { form, edits, alike } of nearest(typed, this.#written ??= shelf(this.forms.values()), unfinished ? 1 : tolerance(typed.length), unfinished)) {
      const { word } = form;
      // Among equally far words: the one that sounds alike, then names before other words, then the more common.
      const rank = edits - (alike ? 0.75 : 0) - (word.names.length ? 0.3 : 0) - Math.min(0.2, word.count / 100);
      if (!word.wrong && !(found.get(word)?.rank <= rank)) {
        found.set(word, { word, edits, rank });
      }
    }

    return [...found.values()].sort((a, b) => a.rank - b.rank).slice(0, 8);
  }

  /**
   * Whole names that are spelt nearly so, nearest first.
   * @param {string} typed Without spaces.
   * @returns {{ name: Name, edits: number }[]}
   */
  nearNames(typed) {
    return nearest(typed, this.#called ??= shelf(this.sorted), tolerance(typed.length))
      // One edit from a misspelling is more than one from the name.
      .map(({ form, edits }) => ({ name: form, edits: edits + (form.type === 2 && form.guarded ? 1 : 0) }))
      .sort((a, b) => a.edits - b.edits || a.name.type - b.name.type).slice(0, 12);
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

  /** @param {string} text @param {number} doc @param {number} type @param {boolean} guarded */
  #name(text, doc, type, guarded = this.guarded[doc]) {
    const own = words(text);
    const stems = own.map(stem);
    const key = stems.join("");
    const name = { text: own.join(" "), key, length: own.length, doc, type, guarded, mask: mask(key) };
    if (type < 2) {
      (this.own[doc] ??= []).push(name);
    }

    const list = this.byKey.get(key);
    if (list) {
      list.push(name);
    } else {
      this.byKey.set(key, [name]);
    }

    own.forEach((one, i) => {
      const word = this.#word(stems[i]);
      if (word.names.at(-1) !== name) {
        word.names.push(name);
      }

      this.#form(one, word);
    });
  }

  /** @param {string} one @param {number} count */
  #word(one, count = 0) {
    let word = this.byStem.get(one);
    if (!word) {
      word = { key: one, count, names: [], guarded: false, wrong: false };
      this.byStem.set(one, word);
      this.#form(one, word);
    }

    return word;
  }

  /** @param {string} text @param {Word} word */
  #form(text, word) {
    if (text.length > 2 && !this.forms.has(text)) {
      this.forms.set(text, { text, mask: mask(text), word });
    }
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
