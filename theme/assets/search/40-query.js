// What a query may mean: each of its words as it stands, as a beginning, or as a misspelling; and the names that answer.
// A word that is known is never changed. What people take is changed by one edit at most; farther names are offered.
import { distance, stem, words } from "./10-words.js";
import { beginning } from "./20-names.js";

/** @typedef {import("./20-names.js").Name} Name */
/** @typedef {import("./20-names.js").Word} Word */

/**
 * A word that may be meant: how good a guess it is, and whether it is only offered.
 * @typedef {{ word: Word, worth: number, edits: number, offered: boolean }} Option
 */

/**
 * A place of the query.
 * @typedef {{ typed: string, options: Option[] }} Slot
 */

/** Names for a query. */
export class Query {
  /** @type {Map<number, { score: number, offered: boolean }>} By document. */
  docs = new Map();
  /** @type {Slot[]} */
  slots = [];
  /** @type {Slot[]} What the texts are searched for. */
  reading = [];
  /** @type {string | undefined} What is searched for instead. */
  corrected;
  /** @type {Set<string>} What may be meant. */
  offers = new Set();
  /** @type {string | undefined} A name without a page. */
  known;

  /**
   * @param {import("./20-names.js").Names} names
   * @param {string} query
   * @param {boolean} exact Whether every word is taken as it stands.
   */
  constructor(names, query, exact) {
    this.names = names;
    this.query = query;
    this.exact = exact;
    const doi = /\b10\.\d{4,9}\/\S*[\w)]/g;
    /** @type {string[]} DOIs: each one word, whatever it holds. */
    this.identifiers = query.toLowerCase().match(doi) ?? [];
    const typed = words(query.toLowerCase().replace(doi, " "));
    const named = this.names.named(typed);
    const given = named.some((name) => name.type !== 2);
    const meant = exact || named.length ? typed : this.#meant(typed);
    if (meant !== typed) {
      this.corrected = meant.join(" ");
    }

    this.#whole(meant);
    this.reading = this.slots = this.#split(meant).map((word, i, all) => this.#slot(word, i, all));
    const known = exact || given ? meant : this.#nearly(meant);
    for (const other of exact ? [] : this.#others(known)) {
      this.#exact(this.names.named(other), other, 960);
      this.#score(other.map((word) => this.#asIs(word)), 0.9, 0.9);
    }

    if (this.known && [...this.docs.values()].some((doc) => doc.score >= 950)) {
      this.known = undefined;
    }

    // Of a name without a page only what has all of it is shown: half of it may be half of another's.
    this.#score(this.slots, 1, this.known ? 0.9 : 0.2);
    // Beside a sure answer nothing is offered.
    for (const [doc, { offered }] of this.offers.size ? [] : this.docs) {
      if (offered) {
        this.docs.delete(doc);
      }
    }
  }

  /** @param {number} doc @param {number} score @param {boolean} offered */
  #add(doc, score, offered = false) {
    const worth = score + 3 * this.names.kind(doc).weight;
    const before = this.docs.get(doc);
    if (!before || before.score < worth) {
      this.docs.set(doc, { score: worth, offered: offered && (before?.offered ?? true) });
    }
  }

  // What a map has for the words of a query that stand side by side, longest first, and how to put others in their place.
  /** @template T @param {string[]} typed @param {Map<string, T>} map */
  *#parts(typed, map) {
    for (let length = Math.min(5, typed.length); length; length--) {
      for (let i = 0; i + length <= typed.length; i++) {
        const value = map.get(typed.slice(i, i + length).join(" "));
        if (value) {
          yield { value, i, length, instead: (others) => [...typed.slice(0, i), ...others, ...typed.slice(i + length)] };
        }
      }
    }
  }

  // The query with a known misspelling put right.
  /** @param {string[]} typed */
  #meant(typed) {
    for (const { value, instead } of this.#parts(typed, this.names.meant)) {
      return instead(value);
    }

    return typed;
  }

  // The query with words in it replaced by others for the same.
  /** @param {string[]} typed */
  #others(typed) {
    const all = [];
    for (const { value, i, length, instead } of this.#parts(typed, this.names.same)) {
      for (const other of value) {
        all.push(instead(other));
        if (length === 1 && other.length === 1) {
          this.reading[i]?.options.push(...this.#asIs(other[0], 0.8).options);
        }
      }
    }

    return all.slice(0, 8);
  }

  /** @param {Name[]} found @param {string[]} typed @param {number} score */
  #exact(found, typed, score) {
    const text = typed.join(" ");
    for (const name of found) {
      if (name.doc >= 0) {
        this.#add(name.doc, score - (name.text === text ? 0 : 30) - 6 * name.type);
      } else if (name.type === 3) {
        this.known ??= name.text;
      }
    }
  }

  // The query as a name, or as the beginning of one.
  /** @param {string[]} typed */
  #whole(typed) {
    this.#exact(this.names.named(typed), typed, 1000);
    const key = typed.map(stem).join("");
    const begun = this.exact || key.length < 2 ? [] : beginning(this.names.sorted, key).slice(0, 100);
    if (begun.length === 1 && begun[0].type === 3 && key.length > 5) {
      this.known = begun[0].text;
    }

    for (const name of begun) {
      for (const one of this.names.byKey.get(name.key)) {
        if (one.doc >= 0 && one.key.length > key.length) {
          this.#add(one.doc, 700 + (100 * key.length) / one.key.length - 20 * one.type);
        }
      }
    }
  }

  // The query as a name that is spelt nearly so; gives the words of one without a page, else its own.
  /** @param {string[]} typed */
  #nearly(typed) {
    const unknown = typed.filter((word) => !this.names.has(word));
    const unfinished = this.slots.at(-1)?.options.some((option) => option.edits === 0 && !option.word.wrong);
    if (unknown.length === 0 || (unfinished && unknown.length === 1 && unknown[0] === typed.at(-1))) {
      return typed;
    }

    // What is spelt right in the query stands in the name too.
    const right = typed.filter((word) => word.length > 3 && this.names.has(word)).map(stem);
    const near = this.names.nearNames(typed.join("")).filter(({ name }) => right.every((word) => name.text.split(" ").some((own) => stem(own) === word)));
    const least = near[0]?.edits;
    const best = near.filter((one) => one.edits === least);
    const guarded = new Set(best.filter(({ name }) => name.guarded).map(({ name }) => (name.doc < 0 ? name.key : name.doc)));
    // What people take, or a choice that includes it, is silent only for one edit that leads to one thing.
    const silent = guarded.size === 0 || (least <= 1 && guarded.size === 1 && best.every(({ name }) => name.guarded)) ? best[0] : undefined;
    const offered = new Set();
    for (const { name, edits } of near) {
      const offer = silent ? name.guarded && edits > 1 : name.guarded || edits === least;
      if (offer && silent) {
        continue;
      }

      if (offer && edits <= least + 1 && !offered.has(name.doc)) {
        offered.add(name.doc < 0 ? name : name.doc);
        this.offers.add(this.#right(name, typed.join("")));
      }

      for (const one of this.names.byKey.get(name.key)) {
        if (one.doc >= 0) {
          // The nearest stand before whatever the texts say, as exact names do.
          this.#add(one.doc, edits === least ? 940 - 10 * edits - one.type : 850 - 40 * edits, offer);
        }
      }
    }

    if (silent) {
      this.corrected = this.#right(silent.name, typed.join(""));
      this.offers.clear();
      this.reading = this.corrected.split(" ").map((word) => this.#asIs(word));
      if (silent.name.doc < 0) {
        this.#exact([silent.name], typed, 0);
        return silent.name.text.split(" ");
      }
    } else if (!this.offers.size) {
      this.#correct();
    }

    return typed;
  }

  // A name; for a misspelling the name of its page that is nearest to what was typed.
  /** @param {Name} name @param {string} typed */
  #right(name, typed) {
    const edits = ({ key }) => distance(typed, key);
    return (name.type !== 2 ? name : this.names.own[name.doc].reduce((a, b) => (edits(b) < edits(a) ? b : a))).text;
  }

  // Every unknown word replaced by its best guess.
  #correct() {
    const guesses = this.slots.map(({ options }) => options.find((option) => !option.word.wrong));
    if (guesses.every((guess) => guess && !guess.offered) && guesses.some((guess) => guess.edits)) {
      this.corrected = this.slots.map((slot, i) => (guesses[i].edits ? this.#written(guesses[i].word) : slot.typed)).join(" ");
    }
  }

  // A stem as a name writes it.
  /** @param {Word} word */
  #written(word) {
    return word.names.find((name) => name.type !== 2)?.text.split(" ").find((one) => stem(one) === word.key) ?? word.key;
  }

  // Words written apart are joined, and joined words taken apart, where only that gives words that exist.
  /** @param {string[]} typed */
  #split(typed) {
    const has = (word) => word.length > 1 && this.names.has(word);
    const parts = [];
    for (let i = 0; i < typed.length; i++) {
      const word = typed[i];
      if (this.exact || has(word) || /\d/.test(word)) {
        parts.push(word);
      } else if (i + 1 < typed.length && has(word + typed[i + 1])) {
        parts.push(word + typed[++i]);
      } else {
        const at = [...word].findIndex((_, at) => at > 2 && at < word.length - 2 && has(word.slice(0, at)) && has(word.slice(at)));
        parts.push(...(at > 0 && !this.names.near(word).some((near) => near.edits < 2) ? [word.slice(0, at), word.slice(at)] : [word]));
      }
    }

    return parts;
  }

  /** @param {string} typed @param {number} worth @returns {Slot} */
  #asIs(typed, worth = 1) {
    const word = this.names.byStem.get(stem(typed));
    return { typed, options: word ? [{ word, worth, edits: 0, offered: false }] : [] };
  }

  /** @param {string} typed @param {number} i @param {string[]} all @returns {Slot} */
  #slot(typed, i, all) {
    const slot = this.#asIs(typed);
    const own = stem(typed);
    if (this.exact) {
      return slot;
    }

    const last = i === all.length - 1;
    const exact = slot.options.length > 0 && !slot.options[0].word.wrong;
    if (last ? typed.length > 1 : !exact && typed.length > 3) {
      for (const word of beginning(this.names.words, own)
        .sort((a, b) => b.names.length - a.names.length || b.count - a.count).slice(0, last ? 12 : 4)) {
        if (word.key !== own) {
          slot.options.push({ word, worth: (exact ? 0.5 : 0.85) * (0.5 + (0.5 * own.length) / word.key.length), edits: 0, offered: false });
        }
      }
    }

    if (!exact && !/\d/.test(own)) {
      const around = all.map((word, at) => (at === i ? "" : word));
      this.#guess(slot, this.names.near(typed), around, slot.options.some((option) => !option.word.wrong) ? 0.4 : 0.8);
      if (last && !slot.options.length && own.length > 3) {
        this.#guess(slot, this.names.near(own, true), around, 0.5);
      }
    }

    return slot;
  }

  /** @param {Slot} slot @param {{ word: Word, edits: number }[]} near @param {string[]} around @param {number} worth */
  #guess(slot, near, around, worth) {
    const finished = slot.options.every((option) => option.word.wrong);
    const least = near[0]?.edits;
    const best = near.filter((one) => one.edits === least);
    const guarded = best.filter((one) => one.word.guarded).length;
    const tied = guarded > 0 && best.length > 1;
    for (const { word, edits } of near) {
      const offered = (word.guarded && edits > 1) || (tied && edits === least);
      if (offered && !guarded) {
        continue;
      }

      if (offered && finished && edits <= least + 1) {
        this.offers.add(around.map((one) => one || this.#written(word)).join(" "));
      }

      slot.options.push({ word, worth: worth * (1 - 0.15 * (edits - least)), edits: Math.max(1, edits), offered });
    }
  }

  // How much of the query's words a name has, and of its own words the query.
  /** @param {Slot[]} slots @param {number} worth @param {number} least */
  #score(slots, worth, least) {
    /** @type {Map<Name, { score: number, count: number, offered: boolean }>} */
    const found = new Map();
    let all = 0;
    for (const slot of slots) {
      const uses = slot.options.reduce((sum, option) => sum + (option.edits ? 0 : option.word.names.length), 0);
      const weight = slot.options[0]?.word.count === 31 ? 0.2 : Math.log(2 + this.names.titles.length / (1 + uses));
      all += weight;
      /** @type {Map<Name, Option>} */
      const best = new Map();
      for (const option of slot.options) {
        for (const name of option.word.names) {
          if (name.doc >= 0 && !(best.get(name)?.worth >= option.worth)) {
            best.set(name, option);
          }
        }
      }

      for (const [name, option] of best) {
        const sum = found.get(name) ?? { score: 0, count: 0, offered: false };
        found.set(name, { score: sum.score + weight * option.worth, count: sum.count + 1, offered: sum.offered || option.offered });
      }
    }

    for (const [name, { score, count, offered }] of found) {
      const covered = score / all;
      if (covered > least) {
        this.#add(name.doc, worth * 680 * covered ** 2 * (0.65 + (0.35 * Math.min(count, name.length)) / name.length) - 3 * name.type, offered);
      }
    }
  }
}
