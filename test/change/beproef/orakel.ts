import { type Content, isFormula, shown } from '../../../src/change/write/content';
import { NIEUWE } from './begin';
import type { Blad } from './veld';

/** A plain copy of every figure: by the name beside it and the heading above it. */
export type Orakel = Map<string, Content>;

export const sleutel = (naam: string, kop: string): string => `${naam} | ${kop}`;
const KOP = 'Gemeente';

/** Where names and headings stand now. */
export interface Plaatsen {
  readonly koprij: number;
  readonly naamkolom: number;
  readonly rijen: ReadonlyMap<string, number>;
  readonly kolommen: ReadonlyMap<string, number>;
}

export function plaatsen(blad: Blad): Plaatsen | undefined {
  const koprij = blad.findIndex((line) => line.includes(KOP));
  const naamkolom = blad[koprij]?.indexOf(KOP) ?? -1;
  if (naamkolom < 0) return undefined;
  const rijen = new Map(
    blad.flatMap((line, row) => {
      const naam = String(shown(line[naamkolom] ?? ''));
      return row < koprij || naam === '' ? [] : [[naam, row] as const];
    }),
  );
  const kolommen = new Map(
    (blad[koprij] ?? []).flatMap((kop, column) => (kop === '' ? [] : [[String(shown(kop)), column] as const])),
  );
  return { koprij, naamkolom, rijen, kolommen };
}

/**
 * References and spaces aside, a formula is the same wherever it stands; a text is the same with the apostrophe that
 * keeps it a text.
 */
export const vergelijkbaar = (content: Content): Content =>
  isFormula(content)
    ? content.replace(/\$?[A-Z]{1,3}\$?\d+/g, '@').replace(/'[^']*'!|[A-Za-z]\w*!/g, 'blad!')
    : shown(content);

/**
 * A formula that looks at another line than it should: one beside a gemeente at the row of another, or a sum that
 * leaves out more gemeenten than came in at its ends later, or changed places with a line that came in there.
 */
export function verkeerdeVerwijzing(blad: Blad): string | undefined {
  const waar = plaatsen(blad);
  if (waar === undefined) return undefined;
  const rijen = [...waar.rijen].filter(([naam]) => naam !== KOP && naam !== 'Totaal');
  const lijnen = (waar.rijen.get('Totaal') ?? blad.length) - waar.koprij - 1;
  const later = lijnen - rijen.filter(([naam]) => !NIEUWE.some((een) => een === naam)).length;
  for (const [naam, rij] of waar.rijen)
    for (const content of blad[rij] ?? []) {
      if (!isFormula(content) || content.includes('!')) continue;
      const kijktNaar = (r: number): boolean =>
        [...content.matchAll(/[A-Z]{1,2}(\d+)(?::[A-Z]{1,2}(\d+))?/g)].some(
          ([, van, tot = van]) => r >= Number(van) - 1 && r <= Number(tot) - 1,
        );
      const klopt =
        naam === 'Totaal'
          ? rijen.filter(([, r]) => !kijktNaar(r)).length <= later
          : rijen.every(([, r]) => r === rij || !kijktNaar(r));
      if (!klopt) return `${naam}: ${content} kijkt naar andere regels`;
    }
  return undefined;
}

/** Every filled cell by name and heading; a cell that has neither is a fault. */
export function overgeschreven(blad: Blad): Orakel {
  const waar = plaatsen(blad);
  const gevuld: Orakel = new Map();
  if (waar === undefined) return gevuld;
  const naamVan = new Map([...waar.rijen].map(([naam, row]) => [row, naam]));
  const kopVan = new Map([...waar.kolommen].map(([kop, column]) => [column, kop]));
  blad.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content === '') return;
      const key = sleutel(naamVan.get(row) ?? `rij ${row + 1}`, kopVan.get(column) ?? `kolom ${column + 1}`);
      if (gevuld.has(key)) throw new Error(`twee cellen heten ${key}`);
      gevuld.set(key, vergelijkbaar(content));
    }),
  );
  return gevuld;
}

/** What differs, in words; undefined when all is the same. */
export function verschil(gevonden: Orakel, verwacht: Orakel): string | undefined {
  const keys = [...new Set([...gevonden.keys(), ...verwacht.keys()])];
  const anders = keys.filter((key) => (gevonden.get(key) ?? '') !== (verwacht.get(key) ?? ''));
  return anders.length === 0
    ? undefined
    : anders
        .slice(0, 4)
        .map(
          (key) => `${key}: verwacht ${String(verwacht.get(key) ?? '')}, gevonden ${String(gevonden.get(key) ?? '')}`,
        )
        .join('; ');
}
