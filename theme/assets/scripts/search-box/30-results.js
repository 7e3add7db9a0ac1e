// The page of results: what it shows stands in its address alone (q, kind, exact), so that every answer has a link and the
// way back leads through the answers. The A to Z below stays as it is.
import { aloud, ask, count, element, isPlain, kindOf, marked, numbered, root, said, titled, voice } from "./10-parts.js";

const page = 20;

export class Results {
  limit = page;
  /** Which of the results takes the focus when they are there. */
  next = -1;
  shown = "";

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.input = form.elements.q;
    this.title = document.title;
    this.voice = voice();
    this.heading = element("h2", { tabIndex: -1 });
    this.body = element("div");
    this.box = element("div", { className: "results by-script", hidden: true }, this.heading, this.voice.status, this.body);
    form.after(this.box);
    const typed = (how) => this.go(this.address({ q: this.input.value.trim() }), how);
    this.input.addEventListener("input", () => typed("replaceState"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      typed("pushState");
    });
    this.box.addEventListener("click", (event) => {
      const { href } = event.target.closest("a[href*='?']") ?? {};
      if (href && isPlain(event)) {
        event.preventDefault();
        this.go(href, "pushState");
      }
    });
    addEventListener("popstate", () => this.show());
    // Letters typed while this was on its way are newer than the address.
    if (this.input.value) {
      typed("replaceState");
    } else {
      this.show();
    }
  }

  /** @param {Record<string, string>} query */
  address(query) {
    return `${location.pathname}?${new URLSearchParams(query)}`;
  }

  /** @param {string} address @param {"pushState" | "replaceState"} how */
  go(address, how) {
    if (new URL(address, location.href).href !== location.href) {
      history[how](null, "", address);
    }

    this.limit = page;
    this.show();
  }

  /** Shows what the address asks for. */
  show() {
    const asked = new URLSearchParams(location.search);
    const query = asked.get("q")?.trim() ?? "";
    const kind = asked.get("kind");
    const exact = asked.has("exact");
    if (this.input.value.trim() !== query) {
      this.input.value = query;
    }

    document.title = query ? `${query} – ${this.title}` : this.title;
    this.box.hidden = !query;
    ask(query || null, { kinds: kind ? [kind] : [], limit: this.limit, exact }, (answer) => {
      // A whole answer is not taken away for the beginning of the next one about the same.
      if (answer.whole || answer.failed || this.shown !== query) {
        this.draw(query, kind, exact, answer);
        this.shown = answer.whole ? query : "";
      }
    });
  }

  /**
   * @param {string} query
   * @param {string | null} kind
   * @param {boolean} exact
   * @param {Answer} answer
   */
  draw(query, kind, exact, answer) {
    const { results, corrected, offered = [], counts, whole, failed } = answer;
    const text = said(query, answer);
    const all = count(answer);
    const more = (kind ? counts[kind] : all) - results.length;
    const none = failed || whole && !results.length;
    const focus = this.body.contains(document.activeElement) && document.activeElement.href;
    const link = (words, more) => element("a", { href: this.address({ q: query, ...more }) }, words);
    const items = (name, children) => children.length ? [element(name, {}, ...children.map((child) => element("li", {}, ...child)))] : [];
    this.heading.textContent = all && !offered.length ? `${numbered(all)} for “${corrected ?? query}”` : `“${query}”`;
    this.box.classList.toggle("short", !!none);
    this.body.replaceChildren(
      element("p", {}, text, ...corrected ? [" ", link(`Search for exactly “${query}”`, { exact: 1 })] : []),
      ...items("ul", [
        ...offered.map((name) => [link(name, { q: name })]),
        ...none ? [[element("a", { href: "#s-names" }, "All names from A to Z")]] : [],
      ]),
      element("nav", { className: "facets", ariaLabel: "Kinds of results" }, ...items("ul", [["", all], ...Object.entries(counts)].map(([one, number]) => {
        const facet = link(one || "all", { ...exact && { exact: 1 }, ...one && { kind: one } });
        facet.append(" ", element("span", {}, `${number}`));
        facet.ariaCurrent = one === (kind ?? "") ? "true" : null;
        return [facet];
      }).slice(...Object.keys(counts).length > 1 ? [] : [0, 0]))),
      element("div", { className: "hits" }, ...items("ol", results.map((result) => [
        element("h3", {}, element("a", { href: root + result.url }, ...titled(result.title, corrected ?? query))),
        kindOf(result),
        element("p", {}, ...marked(result.snippet, result.marks)),
      ]))),
      ...whole && more > 0 ? [this.more(results.length, more)] : [],
    );
    if (this.next >= 0 && whole) {
      this.body.querySelectorAll("h3 a")[this.next]?.focus();
      this.next = -1;
    } else if (focus) {
      ([...this.body.querySelectorAll("a")].find(({ href }) => href === focus) ?? this.heading).focus();
    }

    if (whole || failed) {
      this.voice.say(aloud(text, answer));
    }
  }

  /** @param {number} here @param {number} more */
  more(here, more) {
    const button = element("button", { type: "button" }, `Show ${Math.min(more, page)} more`);
    button.addEventListener("click", () => {
      this.next = here;
      this.limit += page;
      this.show();
    });
    return button;
  }
}
