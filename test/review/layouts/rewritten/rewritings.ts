import type { CellValue } from '../../../../src/table/cells/grid';

export type Cells = readonly (readonly CellValue[])[];

/** The same sheet otherwise; undefined where it cannot be written so, or where that would say something else. */
export type Rewriting = (cells: Cells) => Cells | undefined;

/** Every row as long as the longest. */
export function squared(cells: Cells): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
}

const filled = (row: readonly CellValue[] = []): number => row.filter((cell) => cell !== '').length;

/** The row of the headings: the first with three texts, "Gemeente" among them, and no number. */
const headingOf = (cells: Cells): number =>
  cells.findIndex(
    (row) =>
      filled(row) > 2 &&
      row.every((cell) => typeof cell === 'string') &&
      row.some((cell) => /gemeente/i.test(String(cell))),
  );

/** With the headings by themselves: no groups stand above them. */
const withHeading =
  (rewrite: (cells: Cells, heading: number) => Cells | undefined): Rewriting =>
  (cells) => {
    const heading = headingOf(cells);
    return heading < 0 || filled(cells[heading - 1]) > 1 ? undefined : rewrite(cells, heading);
  };

const inHeadings = (rewrite: (text: string) => string): Rewriting =>
  withHeading((cells, heading) =>
    cells.map((row, i) => (i === heading ? row.map((cell) => rewrite(String(cell))) : row)),
  );

const inTexts =
  (rewrite: (text: string) => string): Rewriting =>
  (cells) =>
    cells.map((row) => row.map((cell) => (typeof cell === 'string' ? rewrite(cell) : cell)));

/** Each heading over two cells, the first of them with so many of its words. */
const overTwo = (count: (words: number) => number): Rewriting =>
  withHeading((cells, heading) => {
    const words = (cells[heading] ?? []).map((cell) => String(cell).split(' '));
    const upper = words.map((some) => some.slice(0, count(some.length)).join(' '));
    const lower = words.map((some) => some.slice(count(some.length)).join(' '));
    return filled(lower) === 0 ? undefined : [...cells.slice(0, heading), upper, lower, ...cells.slice(heading + 1)];
  });

/** One more column behind the others, with what stands in each row below its heading. */
const withLast = (text: string, valueIn: (row: readonly CellValue[], place: number) => CellValue): Rewriting =>
  withHeading((cells, heading) =>
    cells.map((row, i) => [...row, ...(i === heading ? [text] : [i < heading ? '' : valueIn(row, i - heading)])]),
  );

const withNumbers = (text: string, number: number): Rewriting =>
  withLast(text, (row, place) => (typeof row[1] === 'number' ? number + place : ''));

/** One more column in front of the names. */
const withFirst = (text: string, value: (row: number) => CellValue): Rewriting =>
  withHeading((cells, heading) =>
    cells.map((row, i) => {
      if (i < heading || filled(row) < 2) return row;
      const isRow = row.some((cell) => typeof cell === 'number') && !/totaal/i.test(String(row[0]));
      const first = isRow ? value(i - heading) : '';
      return [i === heading ? text : first, ...row];
    }),
  );

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const inFigures = (text: string): string =>
  text.replace(/\b(\d{1,2}) ([a-z]+) (20\d\d)/g, (whole: string, day: string, name: string, year: string) =>
    MONTHS.includes(name) ? `${day}-${MONTHS.indexOf(name) + 1}-${year}` : whole,
  );

const inWords = (text: string): string =>
  text.replace(/\b(\d{1,2})-(\d{1,2})-(20\d\d)/g, (whole: string, day: string, month: string, year: string) => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? whole : `${Number(day)} ${name} ${year}`;
  });

const isTable = (cells: Cells, heading: number): boolean => cells.slice(heading + 1).every((row) => filled(row) > 1);

/** What changes nothing of the meaning of a sheet, or adds what is not about its figures. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'headings over two cells, one word above': overTwo((words) => Math.min(words, 1)),
  'headings over two cells, half of the words above': overTwo((words) => Math.ceil(words / 2)),
  'headings over two cells, one word below': overTwo((words) => Math.max(1, words - 1)),
  'headings over two lines': inHeadings((text) => text.replace(' ', '\n')),
  'headings in capitals': inHeadings((text) => text.toUpperCase()),
  'headings without capitals': inHeadings((text) => text.toLowerCase()),
  'headings with spaces that do not break': inHeadings((text) => text.replaceAll(' ', '\u00a0')),
  'headings with long dashes': inHeadings((text) => text.replaceAll('-', '–')),
  'days in figures': inTexts(inFigures),
  'days in words': inTexts(inWords),
  'numbers as texts': (cells) =>
    cells.map((row) => row.map((cell) => (typeof cell === 'number' && Math.abs(cell) < 1000 ? String(cell) : cell))),
  'an empty column in front': (cells) => cells.map((row) => ['', ...row]),
  'a number in front': withFirst('Nr', (row) => row),
  'a regio in front': withFirst('Regio', () => 'Zuid'),
  'a title above': (cells) => [['Overzicht per gemeente'], ...cells],
  'a version above': (cells) => [['Versie 12 mei 2027'], ...cells],
  'the source below': (cells) => [...cells, [], ['Bron: COA']],
  'the next delivery below': (cells) => [...cells, [], ['Volgende levering: 1 oktober 2027']],
  'remarks behind': withLast('Toelichting', (_row, place) => (place === 1 ? 'zie mail van 3 mei' : '')),
  'inhabitants behind': withNumbers('Inwoners', 91_000),
  'places of the Spreidingswet behind': withNumbers('Opvangplekken Spreidingswet', 120),
  'families behind': withNumbers('waarvan gezinnen', 5),
  'another year behind': withNumbers('Gehuisvest 2019', 120),
  'another table below': withHeading((cells, heading) => [
    ...cells,
    [],
    [],
    ['Opvang Oekraïne'],
    ...cells.slice(heading).map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 13 : cell))),
  ]),
  'an empty row behind each': withHeading((cells, heading) =>
    isTable(cells, heading)
      ? [...cells.slice(0, heading + 1), ...cells.slice(heading + 1).flatMap((row) => [row, []])]
      : undefined,
  ),
};
