// What a page gains with script. Nothing here is needed to read it, and a page loads only the parts it has a use for.

/** @type {[selector: string, load: () => Promise<{ start: () => void }>][]} */
const parts = [
  [".site-footer .inner", () => import("./chooser.js")],
  ["a.cite, a.word, a[role=doc-noteref]", () => import("./popovers.js")],
  ["[data-copy]", () => import("./copy.js")],
];

for (const [selector, load] of parts) {
  if (document.querySelector(selector)) {
    load().then((part) => part.start());
  }
}
