import '@univerjs/preset-sheets-core/lib/index.css';
import './proef.css';
import { loadFunctions } from '../functions/metadata';
import { registerFunctions } from '../functions/register';
import { DUTCH, ENGLISH } from '../workbook/dutch/language';
import { buildChrome } from './chrome';
import { readOptions } from './options';
import { createProef } from './proef';
import { Session } from './session';
import { emptyWorkbook, fixture, type OpenableWorkbook } from './workbooks';

declare global {
  interface Window {
    proef: ReturnType<typeof createProef>;
    /** Resolves when workbook, pane and functions are there. */
    proefKlaar: Promise<void>;
    /** Begins again with the same or another workbook and a fresh add-in, without loading the grid anew. */
    proefOpnieuw: (workbook?: string) => Promise<void>;
  }
}

const options = readOptions(window.location.search, window.matchMedia('(prefers-color-scheme: dark)').matches);
const panePage = new URL(options.panePage, window.location.href).href;

/** As Excel does: a workbook with a fresh add-in beside it. */
async function begin(session: Session, { data, extras }: OpenableWorkbook): Promise<void> {
  const place = document.getElementById('paneel');
  if (!place) throw new Error('#paneel ontbreekt in proef.html');
  session.functions.restart();
  session.open(data, extras);
  session.pane.load(panePage, place);
  await session.pane.ready();
  await session.functions.started();
  await session.settled();
}

async function start(): Promise<void> {
  const session = new Session('grid', {
    api: options.api,
    dark: options.theme === 'donker',
    platform: options.platform,
    language: options.language === 'en' ? ENGLISH : DUTCH,
  });
  window.proef = createProef(session);
  buildChrome(session, options, (workbook) => begin(session, workbook));
  let { workbook } = options;
  window.proefOpnieuw = async (other = workbook) => {
    workbook = other;
    await begin(session, await fixture(workbook));
  };
  const functions = loadFunctions(new URL('functions.json', panePage).href);
  session.open(emptyWorkbook().data, emptyWorkbook().extras);
  registerFunctions(session.book, session.functions, await functions);
  await window.proefOpnieuw();
}

window.proefKlaar = start();
