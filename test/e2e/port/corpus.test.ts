/** The corpus as workbook files: opened in the spreadsheet, read through Microsoft's office.js, and read the same. */
import { CORPUS } from '../../fixtures/corpus/index';
import { asWorkbook, sheetsOf } from '../../fixtures/corpus/as-workbook';
import { type Outcome, expectRead } from '../../fixtures/corpus/outcome';
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

/**
 * Not the merge over the whole sheet: exceljs makes an object of each of its cells. Nor an error as text: the stand-in
 * knows errors by their text.
 */
const NO_FILES = [
  'a merged block as large as the sheet',
  'the text #N/B typed by a person is no error but no number either',
];
const FILES = sheetsOf(CORPUS.filter(({ name }) => !NO_FILES.includes(name)));

/** Sheets in one workbook: opening one costs more than reading it. */
const TOGETHER = 25;

let opened: OpenedProef;
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  opened = await openPort({ werkmap: 'leeg' });
  const { pane, proef } = opened;
  for (let from = 0; from < FILES.length; from += TOGETHER) {
    const book = FILES.slice(from, from + TOGETHER);
    await proef.open(await asWorkbook(book));
    const read = await pane.evaluate(
      async (sheets) => {
        const port = await window.port;
        return Promise.all(sheets.map((sheet) => port.outcome(sheet)));
      },
      book.map(({ sheet }) => sheet),
    );
    read.forEach((outcome, i) => outcomes.set(book[i]?.specimen.name ?? '', outcome));
  }
});
afterAll(closeProef);

test.each(FILES.map(({ specimen }) => [specimen.name, specimen] as const))('%s', (name, specimen) => {
  const outcome = outcomes.get(name);
  if (outcome === undefined) throw new Error('niet gelezen');
  expectRead(outcome, specimen.expected);
});
