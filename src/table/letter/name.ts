import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { tidy } from '../cells/text';
import { addressee } from './lines';
import { namedIn } from './mentions';
import { type Row, textOf } from './rows';

const LONGEST_TITLE = 120;

/** The gemeente of a letter. */
export interface Name {
  readonly name: string;
  /** The line in which it stands; absent when it is the name of the sheet. */
  readonly row?: number;
}

/** From the address, a title or the name of the sheet. */
export function gemeenteOf(rows: readonly Row[], sheet: string): Name | undefined {
  const address = rows.findIndex((row) => addressee(textOf(row)) !== undefined);
  const addressed = address < 0 ? undefined : addressee(textOf(rows[address] ?? { cells: [], filled: [] }));
  if (addressed !== undefined) return { name: addressed, row: address };
  const title = rows.findIndex((row) => row.filled.length === 1 && gemeenteIn(textOf(row)) !== undefined);
  const titled = title < 0 ? undefined : gemeenteIn(textOf(rows[title] ?? { cells: [], filled: [] }));
  if (titled !== undefined) return { name: titled, row: title };
  const subject = rows.findIndex((row) => row.filled.length === 1 && subjectOf(textOf(row)) !== undefined);
  const subjected = subject < 0 ? undefined : subjectOf(textOf(rows[subject] ?? { cells: [], filled: [] }));
  if (subjected !== undefined) return { name: subjected, row: subject };
  const ofSheet = gemeenteIn(sheet);
  return ofSheet === undefined ? undefined : { name: ofSheet };
}

const SHORTEST_TEXT = 60;

/** Texts about several gemeenten below each other, each with its name above it: no letter to one of them. */
export function isOfSeveral(rows: readonly Row[]): boolean {
  if (rows.some((row) => addressee(textOf(row)) !== undefined)) return false;
  const isAlone = ({ filled }: Row): boolean => filled.length === 1;
  const named = rows.flatMap((row, i) => {
    const below = rows[i + 1];
    if (!isAlone(row) || below === undefined || !isAlone(below) || textOf(below).length < SHORTEST_TEXT) return [];
    const found = vindGemeente(textOf(row));
    return found.kind === 'gevonden' ? [found.gemeente.code] : [];
  });
  return new Set(named).size > 1;
}

/** "Onderwerp: stand van zaken Delft per 1 april 2022" */
function subjectOf(text: string): string | undefined {
  const [name, ...others] = /^(?:onderwerp|betreft)\b/i.test(text) ? namedIn(text) : [];
  return others.length === 0 ? name : undefined;
}

/** A gemeente that a title or the name of a sheet tells: all of it, or what comes after "gemeente", "aan" or a dash. */
export function gemeenteIn(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || /\buw gemeente\b/i.test(text)) return undefined;
  const rests = [...text.matchAll(/(?:\bgemeente|\baan|[-–:(,])\s+(?:de gemeente )?/gi)].map(({ index, 0: word }) =>
    text.slice(index + word.length),
  );
  // A day may follow. A name may have a dash, a bracket or "aan" in it: the longest that is one comes first.
  const candidates = [text, ...rests].flatMap((one) => [
    one,
    one.split(/\s[-–]\s|[:(),]|\s(?:(?:per|op|over|van)\s)?\d/)[0] ?? '',
  ]);
  return candidates.map(tidy).find((name) => vindGemeente(name).kind === 'gevonden');
}
