import { procent } from '../../domain/getal/afronding';
import { type Personen, fractie } from '../../domain/getal/getal';
import { minimaal } from '../../domain/opgave/opgave';
import { opgaveIn } from '../assess/assess';
import { fold } from '../../table/cells/text';
import type { ReadRow, ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import { fractionsIn } from './fractions';
import type { Basis, Finding } from '../finding';
import { type Check, nameOf, onCell, theirColumns } from './sheet';

/**
 * A percentage has the base that its heading names (of the minimum, else of the opgave), whole and half up, or
 * unrounded.
 */
export const percentageKlopt: Check = (sheet) =>
  theirColumns(sheet, 'percentage')
    .filter((column) => isOfThese(sheet.table, column))
    .flatMap((column) =>
      [...fractionsIn(sheet, column)].flatMap(([row, found]): readonly Finding[] => {
        const { gehuisvest } = row;
        const opgave = opgaveIn(sheet.table, row);
        if (gehuisvest === undefined || opgave === undefined || opgave <= 0) return [];
        const bases = basesOf(row, opgave);
        const named = namedBases(column);
        const fits = ([, whole]: readonly [Basis, Personen]): boolean => agrees(found, gehuisvest, whole);
        if (bases.filter(([basis]) => named.includes(basis)).some(fits)) return [];
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
      }),
    );

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
export function namedBases({ heading }: Column): readonly Basis[] {
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
