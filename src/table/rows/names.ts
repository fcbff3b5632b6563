import { opsomming } from '../../domain/sentences/numbers';
import type { Datum } from '../../domain/tijd/datum';
import { vindGemeente, type Gemeenteherkenning } from '../../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { cellName } from '../cells/address';
import type { Area } from '../cells/grid';
import type { Finding } from '../finding';
import { fold, tidy } from '../cells/text';

/** Longer than any name of a gemeente; keeps a cell with a whole letter in it from being compared. */
const LONGEST_NAME = 80;

/** Recognises names once per spelling on a day. */
export class NameReader {
  private readonly known = new Map<string, Gemeenteherkenning>();

  constructor(private readonly day: Datum | undefined) {}

  read(text: string): Gemeenteherkenning {
    const name = tidy(text);
    if (name.length > LONGEST_NAME) return { soort: 'onbekend' };
    const found = this.known.get(name);
    if (found) return found;
    const result = vindGemeente(name, this.day);
    this.known.set(name, result);
    return result;
  }
}

/** What is wrong with a name, as a finding on its cell; nothing when it was recognised. */
export function nameFinding(name: string, read: Gemeenteherkenning, sheet: string, area: Area): Finding | undefined {
  const of = (code: string, data: Record<string, string>, meant?: Gemeente): Finding => ({
    code,
    severity: 'fout',
    sheet,
    area,
    data: { naam: name, ...data },
    found: name,
    ...(meant ? { expected: meant.naam } : {}),
  });
  switch (read.soort) {
    case 'gevonden':
      return undefined;
    case 'nietGeldig':
      return of(
        'gemeenteNietGeldig',
        { gemeente: read.gemeente.naam, opvolger: read.opvolger?.naam ?? '' },
        read.opvolger,
      );
    case 'vervallen':
      return of('gemeenteNietGeldig', {
        gemeente: read.gemeente.naam,
        opvolger: opsomming(read.gemeente.opvolgers.map((g) => g.naam)),
      });
    case 'vermengd':
      return of('gemeentenVermengd', { een: read.gemeenten[0].naam, ander: read.gemeenten[1].naam });
    case 'meerduidig':
      return of('gemeenteMeerduidig', { mogelijk: read.gemeenten.map((g) => g.naam).join(', ') });
    case 'onbekend':
      return of('gemeenteOnbekend', { suggestie: read.suggestie?.naam ?? '' }, read.suggestie);
  }
}

/** A gemeente that stands in the table before: the later row says so. */
export function doubleFindings<Row extends { readonly name: string; readonly gemeente?: Gemeente }>(
  rows: readonly Row[],
  sheet: string,
  areaOf: (row: Row) => Area,
): readonly Finding[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const { name, gemeente } = row;
    const key = gemeente?.code ?? fold(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined || key === '') return [];
    const above = areaOf(earlier);
    return [
      {
        code: 'dubbeleGemeente',
        severity: 'fout' as const,
        sheet,
        area: areaOf(row),
        data: { naam: gemeente?.naam ?? name, eerder: cellName(above.row, above.column) },
        found: name,
      },
    ];
  });
}
