// The search of this site.
// Folding, words, stems and distances, as the generator has them (generator/Search/WordForms.cs).
// What it wrote into the index is found only by the same rules, so tests/search/vectors.json is run by the tests of both.

/** Latin letters that do not come apart into a letter and an accent. */
const letters = { æ: "ae", œ: "oe", ø: "o", ð: "d", þ: "th", ß: "ss", ł: "l", đ: "d", ħ: "h", ı: "i", ĸ: "q", ŋ: "n", ŧ: "t", ŉ: "n", ĳ: "ij", ŀ: "l", ſ: "s" };

/**
 * A text in lower case without accents.
 * @param {string} text
 */
export function fold(text) {
  return text.toLowerCase()
    .replace(/[\u00c0-\u017f\u0219\u021b]/g, (letter) => letters[letter] ?? letter.normalize("NFD")[0])
    .replace(/[\u0300-\u036f]/g, "");
}

/** A word in a folded text. */
export const run = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}]|['’](?=[\p{L}\p{Nd}]))*/gu;

/**
 * The words of a text, folded, without apostrophes.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return (fold(text).match(run) ?? []).map((word) => word.replace(/['’]/g, ""));
}

/**
 * The form that singular and plural, and British and American spelling share.
 * @param {string} word Folded.
 */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) {
    return word;
  }

  if (word.length > 5) {
    word = word.replaceAll("ae", "e").replaceAll("oe", "e");
  }

  if (/[^sui]s$/.test(word)) {
    word = word.length > 4 && word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, /(ss|x|ch|sh)es$/.test(word) ? -2 : -1);
  }

  return word.replace(/^(..+[tb])re$/, "$1er")
    .replace(/^(...+[iy])s(e|ed|er|ing|ation)$/, "$1z$2")
    .replace(/^(..+o)ur(|al|ed|ing)$/, "$1r$2");
}

/**
 * How a word sounds, roughly: what is written differently and said alike is the same.
 * @param {string} word A stem.
 */
export function sound(word) {
  return word.replace(/ph/g, "f").replace(/[rt]h/g, (two) => two[0]).replace(/^kn|^pn/, "n").replace(/^ps/, "s")
    .replace(/ck|ch|q|c(?![eiy])/g, "k").replace(/[cz]/g, "s").replace(/x/g, "ks").replace(/y|ei|ie|ea|ee/g, "i")
    .replace(/ae|oe/g, "e").replace(/eu/g, "u").replace(/ou|oo/g, "u").replace(/(.)\1+/g, "$1").replace(/(...)e$/, "$1");
}

/**
 * How many edits a word of a length may be away from what is meant.
 * @param {number} length
 */
export function tolerance(length) {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}

/**
 * A bit for each letter; an edit takes at most one and brings at most one, so most words are far apart at a glance.
 * @param {string} word
 */
export function mask(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    bits |= 1 << (word.charCodeAt(i) & 31);
  }

  return bits;
}

/**
 * How many bits are set: how many letters a mask has.
 * @param {number} bits
 */
export function letterCount(bits) {
  let count = 0;
  for (; bits; bits &= bits - 1) {
    count++;
  }

  return count;
}

const rows = [new Uint8Array(96), new Uint8Array(96), new Uint8Array(96)];

/**
 * Edits between two words: insertion, deletion, substitution, exchange of neighbours (optimal string alignment).
 * @param {string} a At most 90 letters.
 * @param {string} b At most 90 letters.
 * @param {number} limit
 * @returns {number} More than the limit when they are farther apart.
 */
export function distance(a, b, limit = 99) {
  if (Math.abs(a.length - b.length) > limit || a.length > 90 || b.length > 90) {
    return limit + 1;
  }

  let [before, above, row] = rows;
  for (let j = 0; j <= b.length; j++) {
    above[j] = j;
  }

  for (let i = 1; i <= a.length; i++) {
    let least = row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && !same && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        edits = Math.min(edits, before[j - 2] + 1);
      }

      row[j] = edits;
      least = Math.min(least, edits);
    }

    if (least > limit) {
      return limit + 1;
    }

    [before, above, row] = [above, row, before];
  }

  return above[b.length];
}
