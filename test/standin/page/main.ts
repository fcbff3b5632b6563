import '@univerjs/preset-sheets-core/lib/index.css';
import './proef.css';
import { loadFunctions } from '../functions/metadata';
import { registerFunctions } from '../functions/register';
import { buildChrome } from './chrome';
import { readOptions } from './options';
import { createProef } from './proef';
import { Session } from './session';
import { fixture } from './workbooks';

declare global {
  interface Window {
    proef: ReturnType<typeof createProef>;
    /** Resolves when workbook, pane and functions are there. */
    proefKlaar: Promise<void>;
  }
}

async function start(): Promise<void> {
  const options = readOptions(window.location.search, window.matchMedia('(prefers-color-scheme: dark)').matches);
  const session = new Session('grid', { api: options.api, dark: options.theme === 'donker' });
  window.proef = createProef(session);
  buildChrome(session, options);
  const { data, extras } = await fixture(options.workbook);
  session.open(data, extras);
  const panePage = new URL(options.panePage, window.location.href).href;
  registerFunctions(session.book, session.functions, await loadFunctions(new URL('functions.json', panePage).href));
  session.pane.load(panePage);
  await session.pane.ready();
  session.functions.start();
  await session.settled();
}

window.proefKlaar = start();
