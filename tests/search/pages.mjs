// The pages of a built site as other engines are given them: the main part of each page's HTML, and each term of the glossary.
// Lists of pages, print copies and generated comparisons are left out, as HoSite's own index has none of them.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const kinds = ["causes", "claims", "classifications", "factors", "guides", "notices", "outcomes", "references", "sites", "stages", "treatments", "unknowns"];
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** @typedef {{ id: string, html: string, title: string, aliases: string, headings: string, text: string }} Page */

/** @param {string} html */
const plain = (html) => html.replace(/<[^>]*>/g, " ").replace(/&(#x?)?(\w+);/g, (all, number, name) => (number ? String.fromCodePoint(parseInt(name, number === "#x" ? 16 : 10)) : entities[name] ?? all))
  .replace(/\s+/g, " ").trim();

/** The main part without what stands on every page: the list of contents and the key of certainty. */
const main = (html) => (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "").replace(/<nav[\s\S]*?<\/nav>/g, "").replace(/<dl class="certainty-key">[\s\S]*?<\/dl>/g, "");

/** @param {string} id @param {string} html @param {string} title */
const page = (id, html, title) => ({
  id,
  html,
  title,
  aliases: [...html.matchAll(/Also called(?::)?(?:<\/\w+>)+\s*(?:<dd>)?([\s\S]*?)<\/dd>/g)].map((match) => plain(match[1])).join(", "),
  headings: [...html.matchAll(/<h[2-6][^>]*>([\s\S]*?)<\/h[2-6]>/g)].map((match) => plain(match[1])).join(" · "),
  text: plain(html),
});

/**
 * Every page, and each term of the glossary as one of its own.
 * @param {string} folder
 * @returns {Promise<Page[]>}
 */
export async function readPages(folder) {
  const read = (path) => readFile(join(folder, path, "index.html"), "utf8");
  const titled = (id, html) => page(id, html, plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ""));
  const pages = [titled("", main(await read("")))];
  for (const kind of kinds) {
    for (const entry of await readdir(join(folder, kind), { withFileTypes: true }).catch(() => [])) {
      const html = entry.isDirectory() ? main(await read(`${kind}/${entry.name}`).catch(() => "")) : "";
      if (html) {
        pages.push(titled(`${kind}/${entry.name}/`, html));
      }
    }
  }

  const glossary = main(await read("glossary"));
  const terms = [...glossary.matchAll(/<dt id="([^"]+)"[^>]*>([\s\S]*?)<\/dt>([\s\S]*?)(?=<dt |<\/dl>)/g)]
    .map(([html, anchor, title]) => page(`glossary/#${anchor}`, html, plain(title)));
  return [...pages, ...terms];
}
