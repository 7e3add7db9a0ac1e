// The engines that are compared, each opened on the same pages and asked in the same way: a query in, addresses out.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";
import { Served, empty } from "./browser.mjs";
import { Site } from "./site.mjs";

/**
 * @typedef {{
 *   name: string, where: string, search: (query: string) => Promise<string[]>,
 *   cold: (query: string) => Promise<{ bytes: number, requests: number }>, index: number, built: number, close?: () => Promise<void>
 * }} Engine
 * cold: what the first ten results of a visit cost; index: its compressed bytes; built: milliseconds, below zero when not measured here.
 */

const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** @param {string} folder @returns {Promise<Engine[]>} Two rows: what shows first, and the whole answer with snippets. */
export async function own(folder) {
  const site = new Site(folder);
  const { search } = await site.open();
  const files = await readdir(join(folder, "assets/search"));
  const index = (await Promise.all(files.map(async (file) => packed(await readFile(join(folder, "assets/search", file)))))).reduce((a, b) => a + b, 0);
  const row = (name, options) => ({
    name,
    where: "Node",
    search: async (query) => (await search(query, options)).results.map((result) => result.url),
    cold: async (query) => {
      const cold = new Site(folder);
      await (await cold.open()).search(query, options);
      return { bytes: cold.bytes + await cold.client(), requests: cold.requests + 2 };
    },
    index,
    built: -1,
  });
  return [row("HoSite", {}), row("HoSite, first answer", { namesOnly: true })];
}

/** As VitePress sets it, with the names of pages as a field of their own. @param {import("./pages.mjs").Page[]} pages @param {number} fuzzy @returns {Engine} */
export async function miniSearch(pages, fuzzy) {
  const began = performance.now();
  const engine = new MiniSearch({
    fields: ["title", "aliases", "headings", "text"],
    searchOptions: { fuzzy, prefix: true, boost: { title: 4, aliases: 4, text: 2, headings: 1 } },
  });
  engine.addAll(pages);
  const built = performance.now() - began;
  // What a site would publish: the index and the library, in two files.
  const library = await readFile(createRequire(import.meta.url).resolve("minisearch").replace(/dist.*/, "dist/umd/index.js"));
  const index = packed(JSON.stringify(engine));
  return {
    name: `MiniSearch, fuzzy ${fuzzy}`,
    where: "Node",
    search: async (query) => engine.search(query).slice(0, 10).map((result) => result.id),
    cold: async () => ({ bytes: index + packed(library), requests: 2 }),
    index,
    built,
  };
}

/** @param {string} folder @param {import("./pages.mjs").Page[]} pages @param {import("playwright-core").Browser} chromium @returns {Promise<Engine>} */
export async function pageFind(folder, pages, chromium) {
  const began = performance.now();
  const { index } = await pagefind.createIndex({ rootSelector: "main" });
  for (const { id, html, title } of pages) {
    const main = html.startsWith("<main") ? html : `<main><h1>${title}</h1><dl>${html}</dl></main>`;
    const { errors } = await index.addHTMLFile({ url: `/${id}`, content: `<html lang="en"><body>${main}</body></html>` });
    if (errors.length) {
      throw new Error(`${id}: ${errors.join(" ")}`);
    }
  }

  const { files } = await index.getFiles();
  const built = performance.now() - began;
  // The parts of an index are compressed within; its scripts are not.
  const parts = Object.fromEntries(files.map(({ path, content }) => [`pagefind/${path}`, Buffer.from(content)]));
  const size = files.filter(({ path }) => !/\.(js|css)$/.test(path)).reduce((sum, { content }) => sum + Math.min(content.length, packed(content)), 0);
  const served = await Served.start(folder, { "empty.html": empty, ...parts });
  const open = async () => {
    const page = await (await chromium.newContext()).newPage();
    await page.goto(`${served.root}empty.html`);
    served.taken();
    return page;
  };
  const ask = (page, query) => page.evaluate(async (query) => {
    const engine = await import("/pagefind/pagefind.js");
    const { results } = await engine.search(query);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map((data) => data.raw_url ?? data.url);
  }, query);
  const page = await open();
  return {
    name: "Pagefind",
    where: "Chromium",
    search: async (query) => (await ask(page, query)).map((url) => url.replace(/^\//, "")),
    cold: async (query) => {
      const cold = await open();
      await ask(cold, query);
      const sent = served.taken();
      await cold.context().close();
      return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
    },
    index: size,
    built,
    close: async () => {
      served.close();
      await pagefind.close();
    },
  };
}
