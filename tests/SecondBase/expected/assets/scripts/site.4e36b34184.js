// What a page gains with script. Nothing here is needed to read it, and a page loads only the parts it has a use for.

/** @type {[selector: string, load: () => Promise<{ start: () => void }>][]} */
const parts = [
  [".site-footer .inner", () => import("./chooser.64a15f95dd.js")],
  ["a.cite, a.word, a[role=doc-noteref]", () => import("./popovers.3dfc71c7b8.js")],
  ["[data-copy]", () => import("./copy.d3b2d51347.js")],
];

for (const [selector, load] of parts) {
  if (document.querySelector(selector)) {
    load().then((part) => part.start());
  }
}
