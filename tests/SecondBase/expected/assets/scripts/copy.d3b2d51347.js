// Buttons that copy a citation or an address. They exist with script only; the text they copy is on the page either way.

/** Puts a button and a place for its message into every block that can be copied. */
export function start() {
  for (const block of document.querySelectorAll("[data-copy]")) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
    const name = Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: ` ${block.dataset.copy}` });
    button.append(name);
    const message = document.createElement("span");
    message.className = "note";
    message.setAttribute("role", "status");
    const controls = document.createElement("div");
    controls.className = "by-script copy";
    controls.append(button, message);
    block.append(controls);
    button.addEventListener("click", () => copy(block, message));
  }
}

/**
 * @param {HTMLElement} block
 * @param {HTMLElement} message
 */
async function copy(block, message) {
  const source = block.querySelector("pre");
  // Emptied first, so that a second copy is said again.
  message.textContent = "";
  try {
    await navigator.clipboard.writeText(source.textContent);
    message.textContent = "Copied";
  } catch {
    // No clipboard, or not allowed: the reader's own keys and menus still work on what is selected.
    block.querySelector("details")?.setAttribute("open", "");
    getSelection().selectAllChildren(source);
    message.textContent = "Selected";
  }
}
