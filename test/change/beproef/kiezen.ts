import type { Content } from '../../../src/change/write/content';
import { NIEUWE, OPMERKING } from './begin';
import { type Orakel, plaatsen, sleutel, vergelijkbaar } from './orakel';
import type { Doing } from './stappen';
import type { Blad, Gedaan } from './veld';

/** What others will do, with its places chosen, and what the oracle is to say afterwards. */
export interface Keuze {
  readonly gedaan: readonly Gedaan[];
  readonly daarna: (orakel: Orakel) => void;
  /** It takes the table away for good. */
  readonly weg?: true;
}

const NIETS: Keuze = { gedaan: [], daarna: () => undefined };

/** Chooses on the sheet as it is now. */
export function kies(wat: Doing, sheet: string | undefined, blad: Blad, bladen: readonly string[]): Keuze {
  if (wat.doe === 'opslaanEnOpenen') return { ...NIETS, gedaan: [{ doe: 'opslaanEnOpenen' }] };
  if (wat.doe === 'beschadig') return { ...NIETS, gedaan: [wat] };
  const invoer = bladen.includes('Invoer');
  if (wat.doe === 'invoer')
    return invoer
      ? { ...NIETS, gedaan: [{ doe: 'cel', sheet: 'Invoer', row: wat.rij % 9, column: 0, content: wat.waarde }] }
      : NIETS;
  const waar = plaatsen(blad);
  if (sheet === undefined || waar === undefined) return NIETS;
  const namen = [...waar.rijen.keys()].filter((naam) => naam !== 'Gemeente' && naam !== 'Totaal');
  const koppen = [...waar.kolommen.keys()].filter((kop) => kop !== 'Gemeente');
  const een = (lijst: readonly string[], n: number): string => lijst[n % Math.max(1, lijst.length)] ?? '';
  const [naam, kop] = ['rij' in wat ? een(namen, wat.rij) : '', 'kolom' in wat ? een(koppen, wat.kolom) : ''];
  const rij = waar.rijen.get(naam) ?? -1;
  const kolom = waar.kolommen.get(kop) ?? -1;
  const cel = (content: Content, in_ = kop): Keuze => {
    const column = waar.kolommen.get(in_) ?? -1;
    return rij < 0 || column < 0
      ? NIETS
      : {
          gedaan: [{ doe: 'cel', sheet, row: rij, column, content }],
          daarna: (orakel) => void orakel.set(sleutel(naam, in_), vergelijkbaar(content)),
        };
  };
  const laatste = Math.max(...waar.rijen.values());
  const eerste = waar.koprij + 1;
  switch (wat.doe) {
    case 'typ':
      return cel(kop === OPMERKING ? 'notitie' : wat.waarde);
    case 'leeg':
      return cel('');
    case 'koppel':
      return invoer
        ? cel(
            `=Invoer!A${(wat.rij % 9) + 1}`,
            een(
              koppen.filter((k) => k.startsWith('Plaatsingen')),
              0,
            ),
          )
        : NIETS;
    case 'sorteer': {
      const totaal = waar.rijen.get('Totaal');
      const to = totaal === laatste ? laatste - 1 : laatste;
      const columns = Math.max(0, ...waar.kolommen.values()) + 1;
      return kolom < 0 || to < eerste
        ? NIETS
        : {
            ...NIETS,
            gedaan: [{ doe: 'sorteer', sheet, from: eerste, to, columns, by: kolom, aflopend: wat.aflopend }],
          };
    }
    case 'voegRijIn':
      return { ...NIETS, gedaan: [{ doe: 'rijErbij', sheet, at: wat.bij % (eerste + 1) }] };
    case 'voegKolomIn':
      return { ...NIETS, gedaan: [{ doe: 'kolomErbij', sheet, at: wat.bij % 3 }] };
    case 'wisRij':
      return namen.length < 4
        ? NIETS
        : {
            gedaan: [{ doe: 'rijWeg', sheet, at: rij }],
            daarna: (orakel) => {
              for (const key of [...orakel.keys()]) if (key.startsWith(`${naam} | `)) orakel.delete(key);
            },
          };
    case 'groei': {
      const nieuw = NIEUWE.find((een_) => !namen.includes(een_));
      const at = waar.rijen.get('Totaal') ?? laatste + 1;
      if (nieuw === undefined) return NIETS;
      const cells: readonly (readonly [string, Content])[] = [
        ['Gemeente', nieuw],
        ['Besluit op 1 januari 2022', 2],
        ['Taakstelling 1e helft 2022', 40],
        ['Plaatsingen 1 januari 2022 – 21 maart 2022', 17],
      ];
      return {
        gedaan: [
          { doe: 'rijErbij', sheet, at },
          ...cells.flatMap(([k, content]): readonly Gedaan[] => {
            const column = waar.kolommen.get(k);
            return column === undefined ? [] : [{ doe: 'cel', sheet, row: at, column, content }];
          }),
        ],
        daarna: (orakel) =>
          cells.forEach(([k, content]) => {
            if (waar.kolommen.has(k)) orakel.set(sleutel(nieuw, k), content);
          }),
      };
    }
    case 'hernoem':
      return { ...NIETS, gedaan: [{ doe: 'hernoem', sheet, naam: `${sheet.slice(0, 20)}x` }] };
    case 'kopieer':
      return bladen.length > 6 ? NIETS : { ...NIETS, gedaan: [{ doe: 'kopieer', sheet }] };
    case 'vervang':
    case 'wisBlad':
      return { gedaan: [{ doe: wat.doe, sheet }], daarna: (orakel) => orakel.clear(), weg: true };
    case 'beveilig':
      return { ...NIETS, gedaan: [{ doe: 'beveilig', sheet, aan: true }] };
    case 'verberg':
    case 'filter':
      return rij < 0 ? NIETS : { ...NIETS, gedaan: [{ doe: wat.doe, sheet, row: rij }] };
    case 'voegSamen':
      return rij < 0 || kolom < 0
        ? NIETS
        : { ...NIETS, gedaan: [{ doe: 'voegSamen', sheet, row: rij, column: kolom }] };
    case 'herstelBeeld':
      return { ...NIETS, gedaan: [{ doe: 'herstelBeeld', sheet }] };
  }
}
