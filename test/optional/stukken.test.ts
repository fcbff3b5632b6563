/** Every sheet that the add-in makes, saved from the trial page, opened in LibreOffice and printed there. */
import { type OpenedProef, closeProef } from '../standin/browser';
import { maakBladenVanHetJaar } from '../e2e/jaar/bladen';
import { openJaar } from '../e2e/jaar/stappen';
import { maakAlleStukken } from '../e2e/verslag/alle-stukken';
import { verslag } from '../e2e/verslag/verslag-stappen';
import { pagesOf, printedAs } from './pages';
import { differences, pictureOf } from './picture';
import { savedAs, type Shown, shownIn, textsOf } from './shown';

afterEach(closeProef);

const LONG = 900_000;
const NUMBER = /^-?\d[\d.]*(,\d+)?(?<!\.)%?$/;

/** A figure as an English program prints it; all else stays as it is. */
const english = (text: string): string =>
  NUMBER.test(text) ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text;

interface Made {
  /** The sheets that came, as the trial page shows them, and the saved workbook they stand in. */
  readonly texts: ReadonlyMap<string, Shown>;
  readonly file: string;
}

/** Makes sheets in the pane, saves the workbook, and has LibreOffice show every cell of them in both languages. */
async function shownTheSame(opened: OpenedProef, make: (opened: OpenedProef) => Promise<void>): Promise<Made> {
  const { proef } = opened;
  const before = await proef.sheets();
  await make(opened);
  const made = (await proef.sheets()).filter((name) => !before.includes(name));
  const texts = await textsOf(proef, made);
  const file = savedAs('stukken', await proef.save());
  expect(await shownIn(file, made)).toEqual(texts);
  const inEnglish = [...texts].map(([name, rows]) => [name, rows.map((row) => row.map(english))] as const);
  expect(await shownIn(file, made, { language: 'en-US' })).toEqual(new Map(inEnglish));
  return { texts, file };
}

/** Each sheet on so many pages, 1 where nothing else is said, and the first page of these as their picture has it. */
function printedAsKept(
  { texts, file }: Made,
  pages: Readonly<Record<string, number>>,
  pictures: (name: string) => boolean,
): void {
  const pdf = printedAs(file);
  const found = pagesOf(pdf, texts);
  const names = [...texts.keys()];
  const moved = names
    .filter(pictures)
    .map((name) => [name, differences(name, pictureOf(pdf, found.get(name)?.[0] ?? 0))] as const);
  expect(new Map([...found].map(([name, { length }]) => [name, length]))).toEqual(
    new Map(names.map((name) => [name, pages[name] ?? 1])),
  );
  expect(moved.filter(([, lines]) => lines.length > 0)).toEqual([]);
}

/** Papers of more than one page: an annex for each gemeente, and tables of 52 lines that go on under their heading. */
const PAPERS = {
  Bevindingen: 52,
  'Regiotabel Zuid-Holland': 2,
  'Stand van zaken Zuid-Holland': 2,
  'Additionele opgave Zuid-Holland': 2,
  'Besluitenlijst Zuid-Holland': 6,
  'Samenvoegtabel Zuid-Holland': 2,
} as const;

test(
  'every paper shows the same, in Dutch and in English, and prints on the pages that it should',
  async () => {
    const made = await shownTheSame(await verslag('21 maart 2022'), maakAlleStukken);
    expect(made.texts.size).toBeGreaterThan(60);
    printedAsKept(made, PAPERS, (name) => !name.startsWith('Bijlage ') || name === 'Bijlage Delft');
  },
  LONG,
);

test(
  'every paper with formulas to its source shows the same once all is worked out anew',
  async () => {
    const { texts } = await shownTheSame(await verslag('21 maart 2022'), async (opened) => {
      await opened.pane.getByText('Formules naar het bronblad in plaats van waarden').click();
      await maakAlleStukken(opened);
    });
    expect(texts.size).toBeGreaterThan(60);
  },
  LONG,
);

/** Tables of 50 lines that go on under their heading; the course has three of them. */
const OF_A_YEAR = { '1e helft 2023': 2, '1 februari 2023': 2, 'Maandverloop Zuid-Holland': 4 } as const;
/** A copy of a sheet of people's own: it prints as theirs does. */
const OF_PEOPLE = '1 januari 2023';

test(
  'the sheets of a year show the same: new figures, a new halfjaar, the course, the verevening, the settings',
  async () => {
    const { texts, file } = await shownTheSame(await openJaar(), maakBladenVanHetJaar);
    const ours = new Map([...texts].filter(([name]) => name !== OF_PEOPLE));
    printedAsKept({ texts: ours, file }, OF_A_YEAR, () => true);
  },
  LONG,
);
