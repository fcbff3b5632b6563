import { procent } from '../../domain/getal/afronding';
import { type Personen, fractie, personen } from '../../domain/getal/getal';
import { minimaal } from '../../domain/opgave/opgave';
import { opgaveIn } from '../assess/assess';
import { fold } from '../../table/cells/text';
import type { ReadRow, ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import { fractionsIn } from './fractions';
import type { Basis, Finding } from '../finding';
import { type Check, type Sheet, nameOf, onCell, onHeading, theirColumns } from './sheet';

/**
 * A percentage has the base that its heading names (of the minimum, else of the opgave), whole and half up, or
 * unrounded.
 */
export const percentageKlopt: Check = (sheet) =>
  theirColumns(sheet, 'percentage')
    .filter((column) => isOfThese(sheet.table, column))
    .flatMap((column) => {
      const named = basesMeant(sheet, column);
      return [...fractionsIn(sheet, column)].flatMap(([row, found]): readonly Finding[] => {
        const { gehuisvest } = row;
        const opgave = opgaveIn(sheet.table, row);
        if (gehuisvest === undefined || opgave === undefined || opgave <= 0) return [];
        const bases = basesOf(row, opgave);
        const fits = ([, whole]: readonly [Basis, Personen]): boolean => agrees(found, gehuisvest, whole);
        if (bases.filter(([basis]) => named.includes(basis)).some(fits) || fitsWithExtra(column, row, found)) return [];
        const [basis, noemer] = bases.find(([b]) => b === named[0]) ?? ['opgave' as const, opgave];
        const andere = bases.find(fits)?.[0];
        const data = { naam: nameOf(row), gehuisvest, basis, noemer };
        const expected = fractie((procent(gehuisvest, noemer) ?? 0) / 100);
        const place = { severity: 'fout', ...onCell(sheet, row, column) } as const;
        return [
          andere
            ? {
                code: 'percentageAndereBasis',
                ...place,
                data: { ...data, kop: column.heading, andere },
                found,
                expected,
              }
            : { code: 'percentageOnjuist', ...place, data, found, expected },
        ];
      });
    });

/**
 * A heading that names no base, above percentages of the minimum: they are right, and nobody can know it from the
 * paper.
 */
export const percentageNoemtBasis: Check = (sheet) =>
  theirColumns(sheet, 'percentage')
    .filter((column) => isOfThese(sheet.table, column) && !namesBase(column))
    .flatMap((column): readonly Finding[] =>
      basesMeant(sheet, column)[0] === 'minimum'
        ? [
            {
              code: 'percentageZonderBasis',
              severity: 'let op',
              ...onHeading(sheet, column),
              data: { kop: column.heading },
            },
          ]
        : [],
    );

/**
 * What the percentages of a column are of: what its heading says, or where that is silent what most of them are of. The
 * letters use both bases under nearly the same label.
 */
export function basesMeant(sheet: Sheet, column: Column): readonly Basis[] {
  if (namesBase(column)) return namedBases(column);
  const fitting = (basis: Basis): number =>
    [...fractionsIn(sheet, column)].filter(([row, found]) => {
      const { gehuisvest } = row;
      const whole = basesOf(row, opgaveIn(sheet.table, row) ?? NOBODY).find(([one]) => one === basis)?.[1];
      return gehuisvest !== undefined && whole !== undefined && agrees(found, gehuisvest, whole);
    }).length;
  return fitting('minimum') > fitting('opgave') ? ['minimum'] : ['opgave'];
}

const NOBODY = personen(0);
const namesBase = ({ heading }: Column): boolean => /minim|helft|opgave|taakstelling|te huisvesten/.test(fold(heading));

/** Of the opgave with the additional task in it, where the heading says so: "Gerealiseerd, % van het geheel". */
export function fitsWithExtra(
  { heading }: Pick<Column, 'heading'>,
  row: Pick<ReadRow, 'gehuisvest' | 'opgaveInclAdditioneel'>,
  found: number,
): boolean {
  const { gehuisvest, opgaveInclAdditioneel: whole } = row;
  return (
    gehuisvest !== undefined &&
    whole !== undefined &&
    whole > 0 &&
    WITH_EXTRA.test(fold(heading)) &&
    agrees(found, gehuisvest, whole)
  );
}
const WITH_EXTRA = /\bgeheel\b|\bincl|additione|\bextra\b/;

/** How sure a heading is of which every word is understood. */
const WHOLLY_READ = 0.95;

/**
 * Is a column about these figures? One of an earlier date is not. A second column only when its heading names its base
 * and nothing else: "% van de opgave in Nederland" is of other figures.
 */
export function isOfThese({ peildatum }: ReadTable, { used, certainty, heading, dates }: Column): boolean {
  const day = dates.at(-1);
  if (day !== undefined && peildatum !== undefined && day < peildatum) return false;
  return used || (certainty >= WHOLLY_READ && /minim|helft|opgave|taakstelling/.test(fold(heading)));
}

function basesOf(row: ReadRow, opgave: Personen): readonly (readonly [Basis, Personen])[] {
  const all: readonly (readonly [Basis, Personen | undefined])[] = [
    ['opgave', opgave],
    ['minimum', minimaal(opgave)],
    ['taakstelling', row.taakstelling],
  ];
  return all.flatMap(([basis, whole]) => (whole === undefined || whole <= 0 ? [] : [[basis, whole] as const]));
}

/** What a heading says that its percentage is of; the first where it may be either. */
function namedBases({ heading }: Column): readonly Basis[] {
  const words = fold(heading);
  if (/minim|helft/.test(words)) return ['minimum'];
  return /taakstelling/.test(words) ? ['opgave', 'taakstelling'] : ['opgave'];
}

/** Rounded half up to whole percents or to one decimal, or not rounded at all. */
export function agrees(found: number, part: number, whole: number): boolean {
  const exact = part / whole;
  const halfUp = (scale: number): number => Math.floor(exact * scale + 0.5 + 1e-9) / scale;
  return [exact, halfUp(100), halfUp(1000), halfUp(10_000)].some((expected) => Math.abs(found - expected) < 1e-6);
}
