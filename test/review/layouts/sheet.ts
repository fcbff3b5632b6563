import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import type { GridExtras } from '../../table/grid-of';
import { columns } from './columns';
import { type Dress, dress, inTwoLines, isGap, withAside, withBelow, withBetween } from './dress';
import { type Parts, linesOf } from './lines';
import type { Maker, SheetColumn } from './sheet-column';
import { type Fact, type Truth, after, before, firstDay, later, truth } from './truth';
import { type Hand, hand, monthIn, onDay } from './words';

/** A sheet with what is true of it. */
export interface Case {
  readonly truth: Truth;
  readonly rows: readonly (readonly CellValue[])[];
  readonly extras: GridExtras;
  /** Nothing on it tells one of the figures: it can only be asked. */
  readonly isOpen: boolean;
  /** The sheet gives months, which end on their last day. */
  readonly byMonth: boolean;
}

type Title = (t: Truth, by: Hand) => string;
const TITLES: readonly Title[] = [
  (t, by) => `Stand ${by.on} ${by.day(t.day)}`,
  (t, by) => `Peildatum: ${by.day(t.day)}`,
  (t, by) => `Realisatiecijfers COA t/m ${by.day(t.day)}`,
  (t, by) => `Overzicht huisvesting vergunninghouders ${by.half(t.half)}`,
  (t, by) => `Versie ${by.day(later(t.day, 9))}`,
  (t, by) => `Afgedrukt op ${by.day(later(t.day, 12))}`,
  (t, by) => `Bron: COA, ${by.day(later(t.day, 4))}`,
  (t, by) => `Volgende peildatum ${by.day(later(t.day, 31))}`,
  (t, by) => `Vergelijking met ${by.half(before(t.half))}`,
  (t, by) => by.day(t.day),
  (t, by) => `Overleg van ${by.day(later(t.day, 20))}`,
  (t, by) => `Ontvangen ${by.day(later(t.day, 3))}`,
  (t, by) => `${by.day(later(t.day, 3))} (concept)`,
  (t, by) => `Stand van zaken ${by.half(t.half)}`,
  (t, by) => `Brief van ${by.day(later(t.day, 3))}, cijfers ${by.on} ${by.day(t.day)}`,
  () => 'Taakstelling en realisatie per gemeente',
  (t) => `Gegevens ${monthIn(t.day.month, t.day.year)}`,
  (t, by) => `Rapportage ${by.half(t.half)}, peildatum ${by.day(t.day)}`,
  (t, by) => `Ingevuld door J. de Vries, ${by.day(later(t.day, 6))}`,
  (t, by) => `Interventieladder: besluit van ${by.day(firstDay(t.half))}`,
  () => 'Provincie Zuid-Holland',
  () => 'COA-overzicht regio Haaglanden',
  () => 'Bijlage 2 bij de kwartaalrapportage',
  () => 'Afdeling Samenleving, team Wonen',
  (t) => `Overzicht ${t.half.year}`,
];

interface Place extends Parts {
  readonly name: string;
  readonly at: 'first' | 'second' | 'last';
  readonly titles: readonly Title[];
  readonly apart: boolean;
  readonly total: boolean;
  readonly turned: boolean;
  readonly group: 'none' | 'day' | 'about';
  readonly partsFirst: boolean;
  readonly texts: boolean;
  /** Headings over two lines. */
  readonly isSplit: boolean;
}

const place: fc.Arbitrary<Place> = fc.record({
  name: fc.constantFrom('Gemeente', 'Gemeente', 'Gemeenten', 'Naam gemeente', 'GEMEENTE', ''),
  at: fc.constantFrom('first', 'first', 'first', 'second', 'last'),
  titles: fc.subarray([...TITLES], { maxLength: 3 }),
  apart: fc.boolean(),
  total: fc.constantFrom(false, false, true),
  turned: fc.constantFrom(false, false, false, true),
  group: fc.constantFrom('none', 'none', 'none', 'day', 'about'),
  parts: fc.constantFrom('none', 'none', 'none', 'none', 'people', 'halves', 'days'),
  partsFirst: fc.boolean(),
  whole: fc.constantFrom('Totaal', 'totaal', 'Alle', 'Totaal gemeente', 'Allen'),
  texts: fc.constantFrom(false, false, false, true),
  isSplit: fc.constantFrom(false, false, false, false, true),
});

/**
 * The line above the headings: a text over each group, in its first cell or in each; or one text above the first
 * column.
 */
function groupLine(all: readonly SheetColumn[], t: Truth, by: Hand, at: Place): readonly CellValue[] | undefined {
  if (all.some(({ group }) => group !== undefined))
    return all.map(({ group = '' }, c) =>
      at.partsFirst || all[0]?.group !== undefined || all[c - 1]?.group !== group ? group : '',
    );
  if (at.group === 'none') return undefined;
  const about = at.group === 'day' ? onDay(by, t.day) : 'Vergunninghouders';
  return all.map((_, c) => (c === 0 ? about : ''));
}

const PART_HEADING = { none: '', people: 'Doelgroep', halves: 'Periode', days: 'Peildatum' } as const;

function drawn(t: Truth, by: Hand, makers: readonly Maker[], wanted: Place, on: Dress): Case {
  const all = makers
    .flatMap((make) => make(t, by))
    .filter(
      ({ heading, isStrange }) =>
        !isStrange ||
        wanted.parts !== 'halves' ||
        [before(t.half), after(t.half)].every((half) => !heading.endsWith(` ${by.half(half)}`)),
    );
  // Halfjaren below each other and beside each other contradict each other.
  const isOfHalves = all.some(({ group }) => group === by.half(t.half));
  const at: Place = isOfHalves && wanted.parts === 'halves' ? { ...wanted, parts: 'none' } : wanted;
  const hasParts = at.parts !== 'none';
  const put = (name: CellValue, part: CellValue, cells: readonly CellValue[]): CellValue[] => {
    const behind = at.at === 'second' ? Math.min(1, cells.length) : cells.length;
    const place = at.at === 'first' || at.name === '' ? 0 : behind;
    const both = at.partsFirst ? [part, name] : [name, part];
    const names = hasParts ? both : [name];
    return [...cells.slice(0, place), ...names, ...cells.slice(place)];
  };
  const table: CellValue[][] = [
    put(
      at.name,
      PART_HEADING[at.parts],
      all.map(({ heading, isCount }) => (isCount ? `${heading}${on.unit}` : heading)),
    ),
  ];
  const groups = groupLine(all, t, by, at);
  if (groups) table.unshift(put('', '', groups));
  else if (at.isSplit && !at.turned) table.splice(0, 1, ...inTwoLines(table[0] ?? []));
  const headings = table.length;
  t.facts.forEach((fact, i) => {
    for (const { part, cells } of linesOf(fact, i, all, t, by, at))
      table.push(
        put(
          on.spelled(fact.name),
          part,
          cells.map((v, c) => {
            if (!all[c]?.isCount || typeof v !== 'number') return v;
            if (!hasParts && isGap(on, [i, t.facts.length], [c, all.length])) return on.gap.text;
            return i === 0 ? on.mark(v) : v;
          }),
        ),
      );
  });
  const sumOf = (label: string, facts: readonly Fact[]): readonly CellValue[] =>
    put(
      label,
      '',
      all.map(({ cell, isCount }) =>
        isCount ? facts.reduce((sum, fact, i) => sum + Number(cell(fact, i) || 0), 0) : '',
      ),
    );
  const rows = hasParts ? table : withBetween(table, headings, on, (n) => sumOf('Subtotaal', t.facts.slice(0, n)));
  const between = at.total && !hasParts ? [...rows, sumOf('Totaal', t.facts)] : rows;
  const dressed = at.turned ? between : withBelow(between, headings, t, by, on);
  const texts = at.texts
    ? dressed.map((line) => line.map((v) => (typeof v === 'number' && v < 1000 ? String(v) : v)))
    : dressed;
  const isList = at.turned && t.facts.length === 1 && !hasParts;
  const turned = (texts[0] ?? []).map((_, c) => texts.map((line) => line[c] ?? ''));
  const aside = isList ? withAside(turned, on, on.aside(t, by)) : turned;
  const body = at.turned ? aside : texts;
  const above = at.titles.map((title) => [title(t, by)]);
  return {
    truth: t,
    rows: [
      ...above,
      ...(at.apart && above.length > 0 ? [[]] : []),
      ...body,
      ...(on.isNear ? [] : [[]]),
      ...on.notes.map((note) => [note(t, by)]),
    ],
    extras: {},
    isOpen: all.some(({ isOpen }) => isOpen),
    byMonth: all.some(({ isMonth }) => isMonth),
  };
}

/** A right table of right figures, however it is laid out and whatever stands beside it. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(truth, hand, columns, place, dress)
  .map(([t, by, makers, at, on]) => drawn(t, by, makers, at, on));
