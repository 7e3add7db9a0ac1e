// Chromium on a built site, for what Node cannot tell: how long a key takes on a slow processor, and what a visit fetches.
// The server compresses as hosts do and counts what it sends.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".txt": "text/plain", ".json": "application/json", ".svg": "image/svg+xml" };
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A built site behind a server of its own, with what was fetched of it. */
export class Served {
  /** @type {{ path: string, bytes: number }[]} */
  sent = [];

  /**
   * @param {string} folder
   * @param {Record<string, string | Buffer>} pages Further pages, by path.
   */
  static async start(folder, pages = {}) {
    const served = new Served();
    served.server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname.slice(1));
      try {
        const bytes = pages[path] === undefined ? await readFile(join(resolve(folder), path.endsWith("/") || !path ? `${path}index.html` : path)) : Buffer.from(pages[path]);
        // What is compressed within (Pagefind's own files) gains nothing from it; the smaller is what a host would send.
        const packed = gzipSync(bytes);
        const smaller = packed.length < bytes.length;
        served.sent.push({ path, bytes: Math.min(packed.length, bytes.length) });
        response.writeHead(200, {
          "content-type": types[extname(path)] ?? "application/octet-stream",
          "cache-control": "max-age=31536000",
          ...(smaller ? { "content-encoding": "gzip" } : {}),
        }).end(smaller ? packed : bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((done) => served.server.listen(0, "127.0.0.1", done));
    served.root = `http://127.0.0.1:${served.server.address().port}/`;
    return served;
  }

  /** What was sent since the last call. */
  taken() {
    return this.sent.splice(0);
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Chromium: CHROMIUM_PATH, or where systems put it. */
export async function browser() {
  const executablePath = process.env.CHROMIUM_PATH || places.find((path) => existsSync(path));
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** An empty page of a site; scripts are run in it. */
export const empty = '<!DOCTYPE html><html lang="en"><head><link rel="icon" href="data:,"><title>Measured</title></head></html>';
