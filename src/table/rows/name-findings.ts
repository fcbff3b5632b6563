import type { Datum } from '../../domain/tijd/datum';
import { isBekendOp } from '../../domain/gemeente/gemeenten';
import { EIGEN_PROVINCIE, type Provincie } from '../../domain/gemeente/provincies';
import type { ReadingFinding } from '../reading-finding';
import { type NameHere, nameFinding } from './names';
import { manyStrangers, strangersTogether } from './names-together';

/**
 * What is wrong with the names of a table: each on its cell, but those that are no more together, our own province
 * apart, and one question about all gemeenten of which we do not know whether they were there on that day.
 */
export function nameFindings(
  names: readonly NameHere[],
  sheet: string,
  day: Datum | undefined,
): readonly ReadingFinding[] {
  const gone = names.filter(({ read }) => read.kind === 'vervallen' || (read.kind === 'nietGeldig' && read.opvolger));
  const own = gone.filter((one) => provinceOf(one) === EIGEN_PROVINCIE);
  const together = [own, gone.filter((one) => !own.includes(one))].filter((group) => group.length > 1);
  const many = manyStrangers(names);
  const inGroup = new Set([...together.flat(), ...many]);
  const alone = names.filter((one) => !inGroup.has(one));
  return [
    ...strangersTogether(many, sheet),
    ...alone.flatMap((one) => nameFinding(one, sheet) ?? []),
    ...together.flatMap((group) => goneTogether(group, sheet)),
    ...unknownThen(names, sheet, day),
  ];
}

/** Where a name lies: by our list, or else by the sheet. */
export function provinceOf({ read, provincie }: Pick<NameHere, 'read' | 'provincie'>): Provincie | undefined {
  return 'gemeente' in read ? read.gemeente.provincie : provincie;
}

function goneTogether(group: readonly NameHere[], sheet: string): readonly ReadingFinding[] {
  const [first] = group;
  if (!first) return [];
  const namen = group.map(({ read }) => {
    if (read.kind === 'vervallen')
      return `${read.gemeente.naam} (nu ${read.gemeente.opvolgers.map(({ naam }) => naam).join(' of ')})`;
    if (read.kind !== 'nietGeldig') return '';
    return `${read.gemeente.naam}${read.opvolger ? ` (nu ${read.opvolger.naam})` : ''}`;
  });
  const eigen = provinceOf(first) === EIGEN_PROVINCIE;
  return [{ code: 'gemeentenNietGeldig', severity: 'fout', sheet, area: first.area, data: { namen, eigen } }];
}

function unknownThen(names: readonly NameHere[], sheet: string, day: Datum | undefined): readonly ReadingFinding[] {
  const unknown = names.filter(
    ({ read }) => day !== undefined && read.kind === 'gevonden' && !isBekendOp(read.gemeente, day),
  );
  const [first] = unknown;
  return first && day !== undefined && unknown.some((one) => provinceOf(one) !== EIGEN_PROVINCIE)
    ? [
        {
          code: 'geldigheidOnbekend',
          severity: 'let op',
          sheet,
          area: first.area,
          data: { aantal: unknown.length, dag: day },
        },
      ]
    : [];
}
