// What the rest of the script sees of the search: a form is started, and a missing address is given names that are near.
import { ask, element, kindOf, root, said, titled } from "./10-parts.js";
import { Box } from "./20-box.js";
import { Results } from "./30-results.js";

/** @type {WeakSet<HTMLFormElement>} */
const started = new WeakSet();

/**
 * Makes a form show what it finds, once.
 * @param {HTMLFormElement} form
 * @param {boolean} isPage Whether it shows results under itself and not in a list.
 */
export function start(form, isPage) {
  if (!started.has(form)) {
    started.add(form);
    new (isPage ? Results : Box)(form);
  }
}

/**
 * Offers pages under the form whose names are near to the last part of an address that does not exist.
 * @param {HTMLFormElement} form
 */
export function suggest(form) {
  // An address that is not well formed is not worth a guess.
  const query = decodeURIComponent(location.pathname).match(/([^/]*?)(\.\w+)?\/*$/)[1].replace(/[-_+]+/g, " ");
  ask(query, { namesOnly: true, limit: 5 }, (answer) => {
    const { results, corrected, knownWithoutPage } = answer;
    if (results.length || knownWithoutPage) {
      form.after(element("div", { className: "by-script near" },
        element("h2", {}, knownWithoutPage ? said(query, answer) : "Did you mean"),
        element("ul", {}, ...results.map((result) => element("li", {},
          element("a", { href: root + result.url }, ...titled(result.title, corrected ?? query)), " ", kindOf(result))))));
    }
  });
}
