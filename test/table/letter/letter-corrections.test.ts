/** Corrections of one letter that hold for the next, and names in titles. */
import type { Corrections } from '../../../src/table/recognise/columns/corrections';
import { withCorrection } from '../../../src/table/recognise/corrections-said';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import { type Lines, BRIEF, BIJLAGE, assessed, ADDRESS } from './letter-kit';

describe('a correction made on one letter', () => {
  const read = (lines: Lines, corrections: Corrections = new Map()) => {
    const result = readGrid(gridOf([...ADDRESS, ...lines]), { corrections });
    if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
    return result.table;
  };
  const roleOf = (lines: Lines, corrections: Corrections, start: string) =>
    read(lines, corrections).columns.find(({ heading }) => heading.startsWith(start))?.role;
  const later = (lines: Lines): Lines =>
    lines.map((line) =>
      line.map((value) =>
        typeof value === 'string'
          ? value
              .replace(/2022- ?I\b/, '2022-II')
              .replace(/1 juli 2022/g, '1 januari 2023')
              .replace(/1 januari 2022/g, '1 juli 2022')
              .replace(/1 april( 2022)?/g, '1 oktober$1')
          : value,
      ),
    );
  const LINE_OF_OURS: Lines = [...BRIEF, ['Huisvesting in de pijplijn op 1 april 2022', '', 12]];
  const first = read(LINE_OF_OURS);
  const column = first.columns.find(({ heading }) => heading.startsWith('Huisvesting'));
  const said = withCorrection(new Map(), first.signature, column?.key ?? '', { role: 'toelichting' });

  test('holds for the same line of the next letter, whatever its date and its other lines', () => {
    expect(column?.role).not.toBe('toelichting');
    expect(roleOf(LINE_OF_OURS, said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf(later(LINE_OF_OURS), said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf(later(LINE_OF_OURS).slice(3), said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf([...BIJLAGE, ...later(LINE_OF_OURS).slice(-1)], said, 'Huisvesting')).toBe('toelichting');
  });

  test('on the saldo of the end is not taken for the saldo of the begin, also where the words change', () => {
    const ends = read(BIJLAGE).columns.filter(({ role }) => role === 'eindachterstand');
    const corrected = withCorrection(new Map(), first.signature, ends[0]?.key ?? '', { role: 'onbekend' });
    const ahead = later(BIJLAGE).map((line) =>
      line.map((value) =>
        value === 'Per 1 juli 2022 had uw gemeente op basis van cijfers COA een achterstand'
          ? 'Per 1 juli 2022 had uw gemeente een voorsprong'
          : value,
      ),
    );
    expect(ends).toHaveLength(1);
    expect(roleOf(ahead, corrected, 'Voorsprong per 1 juli 2022')).toBe('voorsprong');
    expect(roleOf(ahead, corrected, 'Achterstand per 1 januari 2023')).toBe('onbekend');
  });
});

test.each([
  ["Bijlage bij de brief aan de gemeente 's-Gravenhage", "'s-Gravenhage"],
  ['Brief aan Capelle aan den IJssel (ZH)', 'Capelle aan den IJssel'],
  ['Bevindingen, gemeente Leidschendam-Voorburg - 1 april 2022', 'Leidschendam-Voorburg'],
  ['Gemeente Alphen aan den Rijn', 'Alphen aan den Rijn'],
  ['Rijswijk (ZH.)', 'Rijswijk'],
])('the title "%s" names %s', (title, naam) => {
  expect(assessed([[title, '', ''], ['', '', ''], ...BRIEF])).toMatchObject({ naam, opgave: 121 });
});
