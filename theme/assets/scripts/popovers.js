// A citation, a note or a word opens where it stands, with what the page's own list says of it. The link stays a link:
// without this script, or followed a second time, it leads to that list.

/** @typedef {{ link: HTMLAnchorElement, box: HTMLElement }} Opened */

const selector = "a.cite, a.word, a[role=doc-noteref]";
const gap = 6;

/** @type {Opened | null} */
let opened = null;

/** The link whose popover was open when the pointer went down: by the time of the click the browser has closed it. */
let pressed = null;

/** Makes the page's citations, notes and words open. */
export function start() {
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }

  for (const link of document.querySelectorAll(selector)) {
    if (entryOf(link)) {
      link.setAttribute("aria-haspopup", "dialog");
    }
  }

  document.addEventListener("pointerdown", (event) => {
    pressed = opened?.link.contains(event.target) ? opened.link : null;
  }, true);
  document.addEventListener("click", follow);
  document.addEventListener("focusin", leave);
  document.addEventListener("scroll", (event) => opened && !opened.box.contains(event.target) && place(opened), true);
  addEventListener("resize", () => opened && place(opened));
}

/** @param {MouseEvent} event */
function follow(event) {
  const link = event.target.closest?.(selector);
  const wasOpen = link && (opened?.link === link || (event.detail > 0 && pressed === link));
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }

  const entry = entryOf(link);
  if (wasOpen || !entry) {
    opened?.box.hidePopover();
    return;
  }

  event.preventDefault();
  open(link, entry);
}

/**
 * Whoever tabs on must see where they are, so a popover does not stay over it.
 * @param {FocusEvent} event
 */
function leave(event) {
  if (opened && !opened.box.contains(event.target) && !opened.link.contains(event.target)) {
    opened.box.hidePopover();
  }
}

/**
 * @param {HTMLAnchorElement} link
 * @returns {HTMLElement | null} What the page's list has under the link's address.
 */
function entryOf(link) {
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return entry?.matches("li, dt") ? entry : null;
}

/**
 * @param {HTMLAnchorElement} link
 * @param {HTMLElement} entry
 */
function open(link, entry) {
  const box = boxFor(link, entry);
  // Behind the link, so that Tab goes from the link into it, and on into the text.
  link.after(box);
  box.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") {
      opened = null;
      if (box.contains(document.activeElement)) {
        link.focus({ preventScroll: true });
      }
    }
  });
  box.addEventListener("toggle", (event) => event.newState === "closed" && box.remove());
  box.showPopover();
  opened = { link, box };
  place(opened);
  box.focus({ preventScroll: true });
}

/**
 * @param {HTMLAnchorElement} link
 * @param {HTMLElement} entry
 */
function boxFor(link, entry) {
  const isWord = entry.matches("dt");
  const title = element("p", { className: "popover-title", id: "s-popover-title" });
  const text = element("div", { className: "popover-text", id: "s-popover-text" });
  const list = element("a", {
    href: link.hash,
    textContent: isWord ? "All words on this page" : link.matches(".cite") ? "All references" : "All notes",
  });
  const close = element("button", { type: "button", textContent: "Close" });
  const actions = element("p", { className: "popover-actions" }, list, close);
  if (isWord) {
    title.textContent = entry.textContent.trim();
    text.textContent = entry.nextElementSibling.textContent;
    const glossary = entry.querySelector("a");
    if (glossary) {
      actions.prepend(element("a", { href: glossary.href, textContent: "More in the glossary" }));
    }
  } else {
    title.textContent = link.getAttribute("aria-label") ?? link.textContent;
    text.append(...contentOf(entry));
  }

  const box = element("div", { className: "popover", popover: "auto", role: "dialog", tabIndex: -1 }, title, text, actions);
  box.setAttribute("aria-labelledby", title.id);
  box.setAttribute("aria-describedby", text.id);
  list.addEventListener("click", () => box.hidePopover());
  close.addEventListener("click", () => box.hidePopover());
  return box;
}

/**
 * A copy of a list's entry, without the ways back to the text and without anchors, which are the list's own.
 * @param {HTMLElement} entry
 */
function contentOf(entry) {
  const copy = /** @type {HTMLElement} */ (entry.cloneNode(true));
  for (const back of copy.querySelectorAll(".back, [role=doc-backlink]")) {
    back.remove();
  }

  for (const anchored of copy.querySelectorAll("[id]")) {
    anchored.removeAttribute("id");
  }

  return copy.childNodes;
}

/**
 * Below the link, or above it where there is more room; always within the window's sides.
 * @param {Opened} opened
 */
function place({ link, box }) {
  const at = link.getClientRects()[0];
  box.style.maxHeight = "";
  // A link may be out of sight while the page still scrolls to it; no room is larger than the window.
  const room = (/** @type {number} */ space) => Math.min(space, innerHeight) - 2 * gap;
  const above = room(at.top);
  const below = room(innerHeight - at.bottom);
  const isBelow = box.offsetHeight <= below || below >= above;
  box.style.maxHeight = `${Math.max(isBelow ? below : above, 10 * gap)}px`;
  const right = document.documentElement.clientWidth - box.offsetWidth - gap;
  box.style.left = `${scrollX + Math.max(gap, Math.min(at.left, right))}px`;
  box.style.top = `${scrollY + (isBelow ? at.bottom + gap : at.top - gap - box.offsetHeight)}px`;
}

/**
 * @param {string} name
 * @param {object} properties
 * @param {...Node} children
 */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
