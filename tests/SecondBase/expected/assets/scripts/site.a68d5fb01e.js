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

// The search costs nothing before somebody wants it. Then all of it is asked for at once, so that names answer after one
// trip: the worker finds what it needs in the browser's own cache, or on its way there.
const root = new URL("../../", import.meta.url).href;
const results = document.querySelector(".kind-search .in-page");
const missing = document.querySelector(".kind-not-found .in-page");
let isWarm = false;

function warm() {
  for (const path of isWarm ? [] : ["assets/search.4b559a2d95.js", "assets/search-worker.92926e993e.js", "assets/search/names.a79050edf7.txt"]) {
    fetch(root + path).then((file) => file.blob()).catch(() => {});
  }

  isWarm = true;
}

/** @param {Element | null} field What has the focus; letters typed before its part is there stay in it. */
function seek(field) {
  if (field?.matches(".search [name=q]")) {
    warm();
    import("./search-box.4629adf6f4.js").then((part) => part.start(field.form, field.form === results), () => {
      delete document.documentElement.dataset.asked;
    });
  }
}

document.addEventListener("focusin", (event) => seek(event.target));
seek(document.activeElement);
if (results && new URLSearchParams(location.search).get("q")) {
  seek(results.elements.q);
}

if (missing) {
  warm();
  import("./search-box.4629adf6f4.js").then((part) => part.suggest(missing), () => {});
}
