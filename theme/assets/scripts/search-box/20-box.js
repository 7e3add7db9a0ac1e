// The field of a search form as a combobox: a list of pages under it, chosen by keys, pointer or touch, never by itself
// (WAI-ARIA: editable combobox with list autocomplete). What is chosen is a link; without a choice the form is sent.
import { aloud, ask, element, isPlain, kindOf, root, said, titled, voice } from "./10-parts.js";

const most = 6;

export class Box {
  /** @type {HTMLAnchorElement | null} */
  active = null;

  /** Whether the list opens when there is an answer; not when the reader has closed it meanwhile. */
  isWanted = false;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.action = form.action;
    this.input = form.elements.q;
    this.voice = voice();
    this.note = element("p", {});
    this.list = element("div", { id: `${this.input.id}-list`, role: "listbox", ariaLabel: "Pages found" });
    this.popup = element("div", { className: "search-list by-script", hidden: true }, this.note, this.list);
    form.append(this.popup, this.voice.status);
    Object.assign(this.input, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
    this.input.setAttribute("aria-controls", this.list.id);
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.press(event));
    form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || this.open(false));
    // The focus stays in the field, whatever is pressed.
    this.popup.addEventListener("mousedown", (event) => event.preventDefault());
    this.popup.addEventListener("click", (event) => this.follow(event));
    this.ask();
  }

  ask() {
    const query = this.input.value.trim();
    this.choose(null);
    this.isWanted = true;
    if (query.length > 1) {
      ask(query, { limit: most }, (answer) => this.show(query, answer));
    } else {
      ask(null);
      this.open(false);
      this.list.replaceChildren();
    }
  }

  /**
   * @param {string} query
   * @param {Answer} answer
   */
  show(query, answer) {
    // Who has begun to choose keeps the list.
    if (this.active) {
      return;
    }

    const { failed, corrected, offered = [], whole } = answer;
    const text = this.note.textContent = said(query, answer);
    this.note.hidden = !text;
    this.list.replaceChildren(...[
      ...offered.map((name) => this.option({ q: name }, element("b", {}, name))),
      ...answer.results.map((result) => this.option(
        root + result.url, element("span", { className: "title" }, ...titled(result.title, corrected ?? query)), " ", kindOf(result))),
      ...corrected ? [this.option({ q: query, exact: 1 }, `Search for exactly “${query}”`)] : [],
      failed || whole && !answer.results.length ? this.option({}, "All names from A to Z") : this.option({ q: query }, `All results for “${query}”`),
    ].map((option, i) => Object.assign(option, { id: `${this.input.id}-${i}` })));
    this.open(this.isWanted);
    if (this.isWanted && (whole || failed)) {
      this.voice.say(aloud(text, answer));
    }
  }

  /**
   * @param {string | Record<string, string>} to An address, or what to ask the page of results.
   * @param {...(Node | string)} children
   */
  option(to, ...children) {
    const href = typeof to === "string" ? to : this.action + (to.q ? `?${new URLSearchParams(to)}` : "");
    const option = element("a", { role: "option", tabIndex: -1, ariaSelected: "false", href }, ...children);
    option.classList.toggle("more", to !== href);
    return option;
  }

  /** @param {boolean} isOpen */
  open(isOpen) {
    this.isWanted = isOpen;
    this.popup.hidden = !isOpen;
    this.input.ariaExpanded = `${isOpen}`;
    if (!isOpen) {
      this.choose(null);
      this.voice.say("");
    }
  }

  /**
   * A name that was offered is asked for here; everything else is a link.
   * @param {MouseEvent} event
   */
  follow(event) {
    const name = event.target.closest("b")?.textContent ?? "";
    if (name && isPlain(event)) {
      event.preventDefault();
      this.input.value = name;
      this.ask();
    }
  }

  /** @param {HTMLAnchorElement | null} option */
  choose(option) {
    for (const one of [this.active, option]) {
      one?.setAttribute("aria-selected", `${one === option}`);
    }

    this.active = option;
    this.input.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
    // VoiceOver does not always follow the active option.
    if (option && /^(Mac|iP)/.test(navigator.platform)) {
      this.voice.say(`${option.textContent}, ${[...this.list.children].indexOf(option) + 1} of ${this.list.childElementCount}`);
    }
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    const isOpen = !this.popup.hidden;
    const { children } = this.list;
    if (isComposing || ctrlKey || metaKey || shiftKey) {
      return;
    }

    if (key === "ArrowDown" || key === "ArrowUp") {
      const step = key === "ArrowDown" ? 1 : -1;
      this.open(children.length > 0 && (!altKey || step > 0));
      if (!altKey && children.length) {
        const at = [...children].indexOf(this.active);
        this.choose(children[at < 0 && step < 0 ? children.length - 1 : (at + step + children.length) % children.length]);
      }
    } else if (key === "Enter" && this.active) {
      this.active.click();
    } else if (key === "Escape" && (isOpen || this.input.value)) {
      if (!isOpen) {
        this.input.value = "";
      }

      this.open(false);
      if (!this.input.value) {
        this.ask();
      }
    } else {
      if (key === "Tab") {
        this.open(false);
      } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) {
        this.choose(null);
      }

      return;
    }

    event.preventDefault();
  }
}
