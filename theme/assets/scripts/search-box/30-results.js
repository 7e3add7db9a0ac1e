// The page of results: what it shows stands in its address alone (q, kind, exact), so that every answer has a link and the
// way back leads through the answers. The A to Z below stays as it is.
import { aloud, ask, count, element, isPlain, kindOf, marked, numbered, root, said, titled, voice } from "./10-parts.js";

const page = 10;

/**
 * A list as the only element, or nothing.
 * @param {string} name
 * @param {(Node | string)[][]} children
 */
function items(name, children) {
  return children.length ? [element(name, {}, ...children.map((child) => element("li", {}, ...child)))] : [];
}

/**
 * A link to another answer on this page.
 * @param {string} words
 * @param {object} query
 */
function link(words, query) {
  return element("a", { href: `?${new URLSearchParams(query)}` }, words);
}

export class Results {
  limit = page;
  /** Which of the results takes the focus when they are there. */
  next = -1;
  shown = "";
  timer = 0;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.input = form.elements.q;
    this.title = document.title;
    this.voice = voice();
    this.body = element("div");
    this.facets = element("div");
    this.box = element("div", { className: "results by-script", hidden: true }, this.body);
    form.after(this.box);
    document.body.append(this.voice.status);
    delete document.documentElement.dataset.asked;
    const typed = () => new URLSearchParams({ q: this.input.value.trim() });
    this.input.addEventListener("input", () => {
      const asked = typed();
      this.limit = page;
      this.show(asked);
      // When the reader pauses: a new address makes a browser look at every link of the page again.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.write(`?${asked}`, "replaceState"), 400);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go(`?${typed()}`, "pushState");
    });
    this.box.addEventListener("click", (event) => {
      const search = event.target.closest("a[href^='?']")?.search;
      if (search && isPlain(event)) {
        event.preventDefault();
        this.go(search, "pushState");
      }
    });
    addEventListener("popstate", () => this.go(location.search, "replaceState"));
    // Letters typed while this was on its way are newer than the address.
    this.go(this.input.value ? `?${typed()}` : location.search, "replaceState");
  }

  /** @param {string} search @param {"pushState" | "replaceState"} how */
  write(search, how) {
    clearTimeout(this.timer);
    if (search !== location.search) {
      history[how](null, "", search);
    }

    const query = new URLSearchParams(search).get("q");
    document.title = query ? `${query} – ${this.title}` : this.title;
  }

  /** @param {string} search @param {"pushState" | "replaceState"} how */
  go(search, how) {
    this.write(search, how);
    this.limit = page;
    this.show();
  }

  /** Shows what the address asks for, or soon will. */
  show(asked = new URLSearchParams(location.search)) {
    const query = asked.get("q")?.trim() ?? "";
    const kind = asked.get("kind");
    const exact = asked.has("exact");
    if (this.input.value.trim() !== query) {
      this.input.value = query;
    }

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
    const here = { q: query, ...exact && { exact: 1 } };
    if (whole || failed) {
      this.facets = whole && Object.keys(counts).length > 1 ? this.kinds(kind, answer, here) : element("div");
    }

    // Names alone are not counted; until all is, what stood here keeps its place.
    this.facets.inert = !whole;
    const heading = element("h2", { tabIndex: -1 }, whole && all && !offered.length ? `${numbered(all)} for “${corrected ?? query}”` : `“${query}”`);
    this.box.classList.toggle("short", !!none);
    // A new part for an old one: another text in an old one would have a browser style the whole page again.
    this.body.replaceWith(this.body = element("div", {},
      heading,
      element("p", {}, text, ...corrected ? [" ", link(`Search for exactly “${query}”`, { q: query, exact: 1 })] : []),
      ...items("ul", [
        ...offered.map((name) => [link(name, { q: name })]),
        ...none ? [[element("a", { href: "#s-names" }, "All names from A to Z")]] : [],
      ]),
      this.facets,
      element("div", { className: "hits" }, ...items("ol", results.map((result) => [
        element("h3", {}, element("a", { href: root + result.url }, ...titled(result.title, corrected ?? query))),
        kindOf(result),
        element("p", {}, ...marked(result.snippet, result.marks)),
      ]))),
      ...whole && more > 0 ? [this.more(results.length, more)] : [],
    ));
    if (this.next >= 0 && whole) {
      this.body.querySelectorAll("h3 a")[this.next]?.focus();
      this.next = -1;
    } else if (focus) {
      ([...this.body.querySelectorAll("a")].find(({ href }) => href === focus) ?? heading).focus();
    }

    if (whole || failed) {
      this.voice.say(aloud(text, answer));
    }
  }

  /**
   * @param {string | null} kind
   * @param {Answer} answer
   * @param {object} here What is asked for, but for the kind.
   */
  kinds(kind, answer, here) {
    return element("nav", { className: "facets", ariaLabel: "Kinds of results" }, ...items("ul", [["", count(answer)], ...Object.entries(answer.counts)].map(([one, number]) => {
      const facet = link(one || "all", { ...here, ...one && { kind: one } });
      facet.append(" ", element("span", {}, `${number}`));
      facet.ariaCurrent = one === (kind ?? "") ? "true" : null;
      return [facet];
    })));
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
