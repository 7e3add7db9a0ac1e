// The search's box and page.
// What both are made of: elements with text as text, marks, sentences, a voice, and the worker.

/**
 * What the worker answers with (docs/search.md).
 * @typedef {{ url: string, title: string, kind: string, snippet: string, section?: string, marks?: [number, number][] }} Result
 * @typedef {{
 *   whole?: boolean, failed?: boolean, results: Result[], corrected?: string, offered?: string[],
 *   knownWithoutPage?: string, counts: Record<string, number>
 * }} Answer
 */

/** The site's root, seen from where this is published: assets/scripts/. */
export const root = new URL("../../", import.meta.url).href;

/** @type {Worker | null} */
let worker;
let newest = 0;
/** @type {(answer: Answer) => void} */
let take;

/**
 * Asks the search; only what was asked last is answered, first from the names and then with the texts.
 * @param {string | null} query Null to ask for nothing more.
 * @param {object} [options] As in docs/search.md.
 * @param {(answer: Answer) => void} [then]
 */
export function ask(query, options, then = () => {}) {
  /** @type {Answer} */
  let last = { results: [], counts: {} };
  take = (answer) => then(last = { ...last, ...answer });
  if (!worker) {
    worker = new Worker(root + "assets/search-worker.js", { type: "module" });
    worker.onmessage = ({ data }) => data.id === newest && take(data);
    // It could not be loaded; the next question tries again.
    worker.onerror = () => {
      worker = null;
      take({ failed: true });
    };
  }

  worker.postMessage({ base: root, id: ++newest, query, options });
}

/**
 * @param {string} name
 * @param {object} [properties]
 * @param {...(Node | string)} children
 */
export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * A text with some of it marked.
 * @param {string} text
 * @param {[number, number][]} marks
 */
export function marked(text, marks = []) {
  let end = 0;
  return [
    ...marks.flatMap(([start, stop]) => {
      const before = text.slice(end, start);
      end = stop;
      return [before, element("mark", {}, text.slice(start, stop))];
    }),
    text.slice(end),
  ];
}

const word = /[\p{L}\p{Nd}]+/gu;

/**
 * A title, marked where its words begin as words of the query do.
 * @param {string} title
 * @param {string} query
 */
export function titled(title, query) {
  const typed = query.toLowerCase().match(word) ?? [];
  return marked(title, [...title.toLowerCase().matchAll(word)].flatMap(({ 0: own, index }) => {
    const begun = typed.find((one) => one.length > 1 && own.startsWith(one));
    return begun ? [[index, index + begun.length]] : [];
  }));
}

/** @param {Result} result */
export function kindOf({ kind, section }) {
  return element("span", { className: "kind" }, section ? `${kind} · ${section}` : kind);
}

/** @param {Answer} answer */
export function count({ counts }) {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** @param {number} number */
export function numbered(number) {
  return number === 1 ? "1 result" : `${number} results`;
}

/**
 * What is said aloud of an answer.
 * @param {string} text What is said of it in writing.
 * @param {Answer} answer
 */
export function aloud(text, answer) {
  return [text, ...answer.offered ?? [], ...answer.failed ? [] : [numbered(count(answer))]].join(" ");
}

/**
 * What must be said of an answer; empty for one that is just what was asked for.
 * @param {string} query
 * @param {Answer} answer
 */
export function said(query, { whole, failed, results, corrected, offered, knownWithoutPage }) {
  const found = results.length > 0;
  if (failed) {
    return found ? "The texts could not be loaded. Found by name:" : "The search could not be loaded.";
  }

  if (knownWithoutPage) {
    return `No page on ${knownWithoutPage}.${found ? " Pages that speak of it:" : ""}`;
  }

  if (offered) {
    return `Nothing here is called “${query}”. Did you mean:`;
  }

  return corrected ? `Showing results for ${corrected}.` : found ? "" : whole ? `Nothing found for “${query}”.` : "Searching…";
}

/**
 * Whether a click is meant for this window.
 * @param {MouseEvent} event
 */
export function isPlain({ ctrlKey, metaKey, shiftKey, altKey }) {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}

/** A place for what is said to those who do not see it; said when the reader pauses. */
export function voice() {
  const status = element("p", { className: "visually-hidden by-script", role: "status" });
  let timer = 0;
  return {
    status,
    /** @param {string} text */
    say(text) {
      clearTimeout(timer);
      // The same words are another text, or they would not be said again.
      timer = setTimeout(() => (status.textContent = status.textContent === text ? `${text}\u00a0` : text), 500);
    },
  };
}
