import { isErrorText } from '../cells/error-texts';
import type { ReadingFinding } from '../reading-finding';
import type { NameHere } from './names';

/** More of one kind than this are one cause: another list, a column of something else, a row for each person. */
const MOST = 12;
const FIRST_NAMES = 12;

/** The names that no gemeente has, where they are too many to look at one by one. */
export function manyStrangers(names: readonly NameHere[]): readonly NameHere[] {
  const strangers = names.filter(({ read, name }) => read.kind === 'onbekend' && !isErrorText(name));
  return strangers.length > MOST ? strangers : [];
}

/** One finding about all of these names. */
export function strangersTogether(strangers: readonly NameHere[], sheet: string): readonly ReadingFinding[] {
  const [first] = strangers;
  if (!first) return [];
  const data = { aantal: strangers.length, namen: firstOf(strangers.map(({ name }) => name)) };
  return [{ code: 'gemeentenOnbekend', severity: 'fout', sheet, area: first.area, data }];
}

/** Rows of gemeenten that stand in the table before: each by itself, many together. */
export function doublesTogether(doubles: readonly ReadingFinding[]): readonly ReadingFinding[] {
  const [first] = doubles;
  if (!first || doubles.length <= MOST) return doubles;
  const naamVan = (finding: ReadingFinding): string => (finding.code === 'dubbeleGemeente' ? finding.data.naam : '');
  const { severity, sheet } = first;
  const data = { aantal: doubles.length, namen: firstOf(doubles.map(naamVan)) };
  return [{ code: 'dubbeleGemeenten', severity, sheet, ...(first.area ? { area: first.area } : {}), data }];
}

/** Each once. */
const firstOf = (names: readonly string[]): readonly string[] => [...new Set(names)].slice(0, FIRST_NAMES);
