// Lets a reader keep light or dark colours, whatever the device says. It exists with script only, because only script
// can keep a choice; scheme.js applies it on every page, before the first paint.

/** The same key as in scheme.js. */
const key = `${new URL("../../", import.meta.url).pathname} colours`;

/** What can be chosen, and in which words; the empty choice is the device's. */
const choices = { "": "As my device", light: "Light", dark: "Dark" };

/** Puts the choice at the end of the footer. */
export function start() {
  const chooser = document.createElement("fieldset");
  chooser.className = "scheme-chooser";
  chooser.append(Object.assign(document.createElement("legend"), { textContent: "Colours" }));
  for (const [value, words] of Object.entries(choices)) {
    const radio = Object.assign(document.createElement("input"), { type: "radio", name: "scheme", value, autocomplete: "off" });
    const label = document.createElement("label");
    label.append(radio, words);
    chooser.append(label);
  }

  chooser.addEventListener("change", (event) => {
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    keep(value);
    show(chooser, value);
  });
  // Another window, or a page kept while the reader went on, follows the choice too.
  addEventListener("storage", (event) => event.key === key && show(chooser, event.newValue ?? ""));
  addEventListener("pageshow", (event) => event.persisted && show(chooser, kept()));
  show(chooser, document.documentElement.dataset.scheme ?? "");
  document.querySelector(".site-footer .inner").append(chooser);
}

/**
 * Shows the page in the chosen colours.
 * @param {HTMLFieldSetElement} chooser
 * @param {string} value
 */
function show(chooser, value) {
  const root = document.documentElement;
  if (value) {
    root.dataset.scheme = value;
  } else {
    delete root.dataset.scheme;
  }

  /** @type {HTMLMetaElement} */ (document.querySelector("meta[name=color-scheme]")).content = value || "light dark";
  for (const radio of chooser.querySelectorAll("input")) {
    radio.checked = radio.value === value;
  }
}

/** @returns {string} The choice of an earlier visit; empty for none. */
function kept() {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** @param {string} value */
function keep(value) {
  try {
    if (value) {
      localStorage.setItem(key, value);
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Storage may be refused; the choice then holds for this page.
  }
}
