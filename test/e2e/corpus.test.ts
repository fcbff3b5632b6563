/** The corpus as workbook files: opened in the spreadsheet, read through Microsoft's office.js, and read the same. */
import { CORPUS } from '../fixtures/corpus';
import { asWorkbook } from '../fixtures/corpus/as-workbook';
import { expectRead } from '../fixtures/corpus/outcome';
import { closeProef, stopBrowser, type OpenedProef } from '../standin/browser';
import { openPort } from './port';

/** Not the merge over the whole sheet: exceljs makes an object of each of its cells. Nor an error as text: the stand-in knows errors by their text. */
const NO_FILES = [
  'a merged block as large as the sheet',
  'the text #N/B typed by a person is no error but no number either',
];
const FILES = CORPUS.filter(({ name }) => !NO_FILES.includes(name));

let opened: OpenedProef;

beforeAll(async () => {
  opened = await openPort({ werkmap: 'leeg' });
});
afterAll(async () => {
  await closeProef();
  await stopBrowser();
});

test.each(FILES.map((specimen) => [specimen.name, specimen] as const))('%s', async (_name, specimen) => {
  const { pane, proef } = opened;
  await proef.open(await asWorkbook(specimen));
  expectRead(await pane.evaluate(async () => (await window.port).outcome()), specimen.expected);
});
