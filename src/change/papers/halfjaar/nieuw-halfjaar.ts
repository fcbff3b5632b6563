import { type Datum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { formatPeriode, formatPeriodeVoluit } from '../../../domain/tijd/periode';
import { tussenstandVan } from '../../../domain/tijd/moment';
import { cellName } from '../../../table/cells/address';
import type { NewHalf, NextRow } from '../../../review/update/next';
import { nextNoteSentence } from '../../../review/update/sentences';
import type { ReadTable } from '../../../table/table';
import type { SheetPlan } from '../../sheet-plan';
import type { Cell, Line } from '../../layout/line';
import { asSheet, BLANK, cell, count, line, styled, text } from '../../layout/lines';
import { FOOTNOTE, PROSE, TABLE, TABLE_HEADING, TITLE, TOTAL } from '../../layout/looks';
import { aangevuldInTabel } from '../verslag/aangevuld';
import { voettekst } from '../verslag/stuk';

/** Sheet row of the first gemeente: below the title, an empty line and the headings. */
const EERSTE = 3;
export const HEADING_ROW = EERSTE - 1;

/** What is on the new sheet beside the figures of the rows. */
export interface NieuwBlad {
  readonly naam: string;
  readonly next: NewHalf;
  /** The table that the saldi and steps come from. */
  readonly van: ReadTable;
  /** The sheet that the taakstelling comes from, where there is one yet. */
  readonly taakVan: string | undefined;
  /** Up to which day the first figures will be counted: the heading of the plaatsingen bears it. */
  readonly eersteDag: Datum;
  readonly met: Velden;
}

/** Columns that the old sheet has and people fill in anew. */
export interface Velden {
  readonly omkoppelingen: boolean;
  readonly stapelgemeente: boolean;
  readonly huurcontracten: boolean;
  readonly verschoonbaar: boolean;
}

/** One column: its heading, and what a row and the Totaal have in it. */
interface Kolom {
  readonly kop: string;
  readonly breed: number;
  readonly rij: (row: NextRow, op: (naam: Rekenkolom) => string) => Cell;
  readonly som?: true;
  /** By which the formulas find it. */
  readonly naam?: Rekenkolom;
}
type Rekenkolom = 'taakstelling' | 'saldo' | 'opgave';

/** Nothing while one of the two is open: half an opgave would be a wrong one. */
const opgaveFormule = (taakstelling: string, saldo: string): string =>
  `=IF(${taakstelling}="","",IF(${saldo}="","",${taakstelling}+${saldo}))`;

const MIDDEN = { align: 'center' } as const;
const leeg = (): Cell => count('');

function kolommen({ next, eersteDag, met }: NieuwBlad): readonly Kolom[] {
  const { begin, periode, rows } = next;
  const [dag, half] = [formatDatumVoluit(begin), formatPeriodeVoluit(periode)];
  const tussenstand = formatDatumVoluit(tussenstandVan(periode));
  const invul = (kop: string, breed = 14): Kolom => ({ kop, breed, rij: leeg });
  return [
    { kop: 'Gemeente', breed: 28, rij: ({ naam }) => text(naam) },
    { kop: `Besluit op ${dag}`, breed: 12, rij: ({ trede }) => tredecel(trede) },
    {
      kop: `Taakstelling ${half}`,
      breed: 14,
      rij: ({ taakstelling }) => count(taakstelling ?? ''),
      som: true,
      naam: 'taakstelling',
    },
    {
      kop: `Achterstand (+) / voorsprong (-) per ${dag}`,
      breed: 20,
      rij: ({ saldo }) => count(saldo ?? ''),
      som: true,
      naam: 'saldo',
    },
    ...(rows.some(({ metContracten }) => metContracten !== undefined)
      ? [
          {
            kop: 'Ter info: balans met getekende huur',
            breed: 20,
            rij: ({ metContracten }: NextRow) => count(metContracten ?? ''),
          },
        ]
      : []),
    {
      kop: `Opgave ${half}`,
      breed: 12,
      rij: (_, op) => count(opgaveFormule(op('taakstelling'), op('saldo'))),
      som: true,
      naam: 'opgave',
    },
    {
      kop: `Minimaal te huisvesten vóór ${tussenstand}`,
      breed: 18,
      rij: (_, op) => count(`=IF(${op('opgave')}="","",(${op('opgave')}+MOD(${op('opgave')},2))/2)`),
    },
    invul(`Plaatsingen ${dag} – ${formatDatumVoluit(eersteDag)}`, 22),
    invul(`Koppelingen op ${tussenstand}`),
    ...(met.omkoppelingen ? [invul('Omkoppelingen')] : []),
    ...(met.stapelgemeente ? [invul('Stapelgemeente')] : []),
    ...(met.huurcontracten ? [invul('Huurcontracten (personen)')] : []),
    ...(met.verschoonbaar ? [invul('Verschoonbaar', 24)] : []),
    ...(rows.some(({ verlengd }) => verlengd !== undefined) ? VERLENGD : []),
    { kop: 'Toelichting', breed: 56, rij: ({ notes }) => text(notes.map(nextNoteSentence).join(' ')) },
  ];
}

const VERLENGD: readonly Kolom[] = [
  {
    kop: 'Trede verlengd tot',
    breed: 14,
    rij: ({ verlengd }) => cell(verlengd?.tot ?? '', { numberFormat: 'd-m-yyyy' }),
  },
  { kop: 'Besluit verlenging', breed: 30, rij: ({ verlengd }) => text(verlengd?.bron ?? '') },
];

/** A step of digits alone is a number, as people write it. */
const tredecel = (trede: NextRow['trede']): Cell =>
  trede !== undefined && /^\d$/.test(trede) ? cell(Number(trede), MIDDEN) : text(trede ?? '', MIDDEN);

/**
 * The sheet on which a halfjaar begins, for people to work on: the decision as step, COA's end saldo, the taakstelling
 * as far as it is known, opgave and minimum as formulas, and empty columns for what comes. It bears no mark of ours.
 */
export function nieuwHalfjaar(blad: NieuwBlad): SheetPlan {
  const alle = kolommen(blad);
  const { next, naam } = blad;
  const titel = `Voortgang taakstelling ${formatPeriode(next.periode)}`;
  const plek = (gezocht: Rekenkolom): number => alle.findIndex((een) => een.naam === gezocht);
  const regels = next.rows.map((row, i) => {
    const cellen = alle.map(({ rij }) => rij(row, (gezocht) => cellName(EERSTE + i, plek(gezocht))));
    return styled(line(...cellen), row.notes.length > 0 ? PROSE : TABLE);
  });
  const { kind: _ours, ...plan } = asSheet({
    name: naam,
    kind: '',
    lines: [
      line(text(titel, TITLE)),
      BLANK,
      styled(line(...alle.map(({ kop }) => text(kop))), TABLE_HEADING),
      ...regels,
      styled(line(...alle.map((kolom, i) => totaal(kolom, i, regels.length))), TOTAL),
      ...voet(blad),
    ],
    widths: alle.map(({ breed }) => breed),
    orientation: 'landscape',
    heading: HEADING_ROW,
    footer: voettekst(titel),
  });
  return plan;
}

/** Nothing while a number is open: the sum of some would be read as that of all. */
function totaal({ som }: Kolom, column: number, rows: number): Cell {
  if (column === 0) return text('Totaal');
  if (!som) return text('');
  const all = `${cellName(EERSTE, column)}:${cellName(EERSTE + rows - 1, column)}`;
  return count(`=IF(COUNT(${all})<ROWS(${all}),"",SUM(${all}))`);
}

function voet({ next: { leftOut }, van, taakVan }: NieuwBlad): readonly Line[] {
  const regels = [
    `Besluit en saldo komen van blad ${van.sheet}. Het saldo is dat van het COA: opgave min gehuisvest, zonder ` +
      'contracten.',
    ...aangevuldInTabel(van),
    ...(taakVan === undefined ? [] : [`De taakstelling komt van blad ${taakVan}.`]),
    ...(leftOut.length === 0 ? [] : [`Niet overgenomen, omdat de gemeente niet is herkend: ${leftOut.join(', ')}.`]),
  ];
  return [BLANK, ...regels.map((regel) => line(text(regel, FOOTNOTE)))];
}
