import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import { type OpenedProef, type ProefOptions, openProef } from '../standin/browser';

/** Built once for the whole suite by build.cjs. */
const SCRIPT = resolve(__dirname, '../../build/port/port.js');

export const PROBE = 'probe/taskpane.html';

/**
 * The trial page with the port as `window.port` in its pane: beside the stand-in's own empty add-in unless told
 * otherwise.
 */
export async function openPort(options: ProefOptions = {}): Promise<OpenedProef & { readonly pane: Frame }> {
  const opened = await openProef({ pagina: PROBE, ...options });
  // Not a script tag: the product's own page allows no inline scripts.
  await opened.pane.evaluate(readFileSync(SCRIPT, 'utf8'));
  await opened.pane.evaluate(() => window.port.then(() => undefined));
  await opened.proef.settled();
  await opened.proef.requests();
  return opened;
}
