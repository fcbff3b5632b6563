// Renders the icons in the sizes that the manifest names. Needs a Chromium, Chrome or Edge.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const { findBrowser } = createRequire(import.meta.url)('../test/standin/find-browser.cjs');
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const sizes = { icon: [16, 32, 64, 80, 128], undo: [16, 32, 80] };
const wanted = Object.entries(sizes).flatMap(([name, all]) => all.map((size) => [name, size]));
for (const [name, size] of wanted) {
  const svg = await readFile(here(`${name}.svg`), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: here(`${name}-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
