import type { Datum } from '../../domain/tijd/datum';
import { vindGemeente, type Gemeenteherkenning } from '../../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { isBusy } from '../cells/busy';
import { isErrorText } from '../cells/error-texts';
import { EIGEN_PROVINCIE, type Provincie } from '../../domain/gemeente/provincies';
import type { Area } from '../cells/grid';
import type { ReadingFinding } from '../reading-finding';
import { fold, tidy } from '../cells/text';

/** Longer than any name of a gemeente; keeps a cell with a whole letter in it from being compared. */
const LONGEST_NAME = 80;

/** A name in its cell, with what it was taken for. */
export interface NameHere {
  readonly name: string;
  readonly read: Gemeenteherkenning;
  readonly area: Area;
  /** As the sheet itself gives it. */
  readonly provincie?: Provincie;
}

/** Recognises names once per spelling on a day. */
export class NameReader {
  private readonly known = new Map<string, Gemeenteherkenning>();

  constructor(readonly day: Datum | undefined) {}

  /** @param provincie the one that the sheet gives, as the code: it settles a name that two provinces have */
  read(text: string, provincie?: Provincie, code?: string): Gemeenteherkenning {
    const name = tidy(text);
    if (name.length > LONGEST_NAME) return { kind: 'onbekend' };
    const key = `${provincie ?? ''}|${code ?? ''}|${name}`;
    const found = this.known.get(key);
    if (found) return found;
    const result = vindGemeente(name, this.day, provincie, code);
    this.known.set(key, result);
    return result;
  }
}

/** "Overige gemeenten" is no name that somebody mistyped. */
const REST = /^(?:de )?(?:overige?|rest van)\b/i;

/** What is wrong with a name, as a finding on its cell; nothing when it was recognised. */
export function nameFinding({ name, read, area, provincie }: NameHere, sheet: string): ReadingFinding | undefined {
  const place = { severity: 'fout', sheet, area, found: name } as const;
  const meant = (gemeente: Gemeente | undefined) => (gemeente ? { expected: gemeente.naam } : {});
  // Being calculated is no fault: the row waits without a word.
  if (isBusy(name)) return undefined;
  if (isErrorText(name)) return { code: 'naamIsFout', ...place, data: {} };
  switch (read.kind) {
    case 'gevonden':
      return aboutFound(name, read, { sheet, area }, provincie);
    case 'nietGeldig': {
      const opvolgers = read.opvolger ? [read.opvolger.naam] : [];
      const data = { gemeente: read.gemeente.naam, opvolgers };
      return { code: 'gemeenteNietGeldig', ...place, data, ...meant(read.opvolger) };
    }
    case 'vervallen': {
      const { naam, opvolgers } = read.gemeente;
      const data = { gemeente: naam, opvolgers: opvolgers.map((g) => g.naam) };
      return { code: 'gemeenteNietGeldig', ...place, data };
    }
    case 'deel':
      return { code: 'gemeenteDeel', ...place, data: { naam: name, gemeente: read.gemeente.naam } };
    case 'vermengd': {
      const [een, ander] = read.gemeenten;
      return { code: 'gemeentenVermengd', ...place, data: { naam: name, een: een.naam, ander: ander.naam } };
    }
    case 'meerduidig': {
      const mogelijk = read.gemeenten.map((g) => g.naam);
      return { code: 'gemeenteMeerduidig', ...place, data: { naam: name, mogelijk } };
    }
    case 'onbekend':
      return {
        code: 'gemeenteOnbekend',
        ...place,
        severity: REST.test(name) ? 'ter info' : 'fout',
        data: { naam: name, ...(provincie === undefined || provincie === EIGEN_PROVINCIE ? {} : { provincie }) },
        ...meant(read.suggestie),
      };
  }
}

/** A name that is nearly right is told; one that the sheet puts in another province is asked about. */
function aboutFound(
  name: string,
  { gemeente, hoe }: Extract<Gemeenteherkenning, { kind: 'gevonden' }>,
  place: { readonly sheet: string; readonly area: Area },
  provincie: Provincie | undefined,
): ReadingFinding | undefined {
  const at = { severity: 'let op', ...place, found: name } as const;
  if (hoe === 'bijna') return { code: 'naamBijna', ...at, data: { naam: name }, expected: gemeente.naam };
  return provincie === undefined || provincie === gemeente.provincie
    ? undefined
    : { code: 'andereProvincie', ...at, data: { naam: gemeente.naam, provincie, ligtIn: gemeente.provincie } };
}

/** A gemeente that stands in the table before: the later row says so. */
export function doubleFindings<Row extends { readonly name: string; readonly gemeente?: Gemeente }>(
  rows: readonly Row[],
  sheet: string,
  areaOf: (row: Row) => Area,
): readonly ReadingFinding[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const { name, gemeente } = row;
    const key = gemeente?.code ?? fold(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined || key === '') return [];
    return [
      {
        code: 'dubbeleGemeente',
        severity: 'fout',
        sheet,
        area: areaOf(row),
        data: { naam: gemeente?.naam ?? name, eerder: areaOf(earlier) },
        found: name,
      },
    ];
  });
}
