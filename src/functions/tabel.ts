import { emptyCells } from '../excel/argument/empty-cells';
import { STANDAARDBELEID } from '../domain/beleid/beleid';
import { zonderTrede } from '../domain/sentences/zonder-trede';
import { opsomming } from '../domain/sentences/numbers';
import { vervolgstap } from '../domain/ladder/ladder';
import { assess } from '../review/assess/assess';
import { type CellValue, type Grid, plainGrid } from '../table/cells/grid';
import { letterRows } from '../table/letter/may-be-letter';
import type { readingSentence } from '../table/sentences/reading';
import type { AssessedRow, OverviewResult, Unassessed } from '../review/assess/overview';
import { decidingQuestionsIn, questionsIn } from '../table/rows/questions/asked';
import { type GridReader, readList } from '../table/rows/read-list';
import type { Datum } from '../domain/tijd/datum';
import type { ReadResult, ReadTable } from '../table/table';
import { type Cel, celVan, enkel } from './waarde';
import { datum } from './argumenten';
import { type Cellen, cellenVan } from './bereik';
import { foutieveInvoer, geenAntwoord } from './fouten';
import { opgehaald } from './ophalen';

type Regel = (string | number)[];

const TREDE = 'Verwachte trede';
const LEEG_IS_NUL = 'lege cellen tellen als 0';
const KOPPEN = [
  'Gemeente',
  'Opgave',
  'Minimaal',
  'Nog te huisvesten',
  'Gerealiseerd (% van opgave)',
  'Op schema',
  TREDE,
  'Vervolgstap',
];

/**
 * Beoordeelt een hele tabel: een kopregel en per gemeente een regel met de berekende kolommen. Laat de cellen eronder
 * en ernaast vrij.
 * @customfunction BEOORDEEL
 * @param bereik De tabel met de kopregel, bijvoorbeeld A1:F11.
 * @param peildatum De datum waarop de cijfers gelden.
 * @returns Een tabel met de uitkomsten.
 * @requiresParameterAddresses
 */
export async function beoordeel(
  bereik: unknown[][],
  peildatum: unknown,
  aanroep?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  const gekozen = datum(peildatum, 'peildatum');
  const cellen = cellenVan(bereik, 'bereik');
  const metLege = await metLegeCellen(cellen, aanroep?.parameterAddresses?.[0]);
  return beoordeelCellen(metLege ?? cellen, gekozen, metLege !== undefined);
}

/**
 * The same cells with "" where one is empty, which Excel hands over as 0 [F09]; undefined when it cannot be known which
 * of the zeros are: in a range that is worked out, or in an Excel that gives no addresses.
 */
async function metLegeCellen(cellen: Cellen, adres: string | undefined): Promise<Cellen | undefined> {
  if (!cellen.some((rij) => rij.includes(0))) return cellen;
  const leeg = await emptyCells(adres, { rows: cellen.length, columns: cellen[0]?.length ?? 0 });
  return leeg && cellen.map((rij, r) => rij.map((cel, k) => (cel === 0 && leeg[r]?.[k] ? '' : cel)));
}

/** @param nulIsNul whether a 0 can only be one that was typed; else it may be an empty cell, and the answer says so. */
export async function beoordeelCellen(cellen: Cellen, peildatum: Datum, nulIsNul: boolean): Promise<unknown[][]> {
  const blad = alsBlad(cellen);
  const lees = letterRows(blad) === undefined ? readList : await briefLezer();
  const gelezen = lees(blad, { peildatum });
  if (gelezen.kind === 'table') metLeesbareKoppen(gelezen.table, cellen);
  return beoordeeld(gelezen, peildatum, nulIsNul);
}

/** A column of which the heading cannot be read may be one that counts. @throws for an error or an object in one. */
function metLeesbareKoppen({ headingRows, layout }: ReadTable, cellen: Cellen): void {
  cellen.forEach((rij, r) =>
    rij.forEach((cel, k) => {
      if (headingRows.includes(layout === 'rows' ? r : k)) enkel(cel, `bereik (rij ${r + 1}, kolom ${k + 1})`);
    }),
  );
}

const briefLezer = async (): Promise<GridReader> =>
  (await opgehaald(import(/* webpackChunkName: "words" */ '../table/rows/read'))).readGrid;

/** What is not assessed is said in words, which are fetched with the first of them. */
async function beoordeeld(gelezen: ReadResult, peildatum: Datum, nulIsNul: boolean): Promise<unknown[][]> {
  if (gelezen.kind === 'choose')
    throw foutieveInvoer('In het bereik staat meer dan één tabel: kies een bereik met één tabel.');
  if (gelezen.kind === 'none') return geweigerd(foutieveInvoer, (zin) => gelezen.findings.map(zin).join(' '));
  const tabel = gelezen.table;
  const vragen = decidingQuestionsIn(tabel);
  if (vragen.length > 0) return geweigerd(geenAntwoord, (zin) => `${vragen.map(zin).join(' ')} ${ZONDER_PANEEL}`);
  const uitkomst = assess(tabel, { beleid: STANDAARDBELEID, peildatum });
  if (uitkomst.kind === 'missing')
    return geweigerd(geenAntwoord, (zin) => {
      // What is missing may stand there, but be in doubt.
      const gevraagd = questionsIn(tabel).map(zin);
      return [
        `In het bereik ontbreekt: ${opsomming(uitkomst.wat.map((wat) => ONTBREEKT[wat]))}.`,
        'Neem de kopregel en alle kolommen mee in het bereik.',
        ...(gevraagd.length > 0 ? [...gevraagd, ZONDER_PANEEL] : []),
      ].join(' ');
    });
  const { rows, unassessed } = uitkomst.overview;
  const regels = [
    ...rows.map((rij) => ({ plaats: rij.row.row, regel: (!nulIsNul && zonderOpgave(rij)) || regel(rij) })),
    ...unassessed.map((rij) => ({ plaats: rij.row.row, regel: zonderUitkomst(rij) })),
  ];
  const koppen = nulIsNul ? KOPPEN : KOPPEN.map((kop) => (kop === TREDE ? `${TREDE} (${LEEG_IS_NUL})` : kop));
  return [koppen, ...regels.sort((a, b) => a.plaats - b.plaats).map((een) => een.regel)];
}

/** An error of Excel with the sentences of the reader. */
async function geweigerd(fout: typeof geenAntwoord, tekst: (zin: typeof readingSentence) => string): Promise<never> {
  const woorden = await opgehaald(import(/* webpackChunkName: "words" */ '../table/sentences/reading'));
  throw fout(tekst(woorden.readingSentence));
}

const ONTBREEKT: Readonly<Record<Extract<OverviewResult, { kind: 'missing' }>['wat'][number], string>> = {
  gemeente: 'een kolom met gemeenten',
  opgave: 'een kolom met de opgave, of de taakstelling met het saldo',
  gehuisvest: 'een kolom met het aantal gehuisvest',
  peildatum: 'de peildatum',
};

const ZONDER_PANEEL = 'Een functie kan dit niet vragen: verbeter de kop of de tabel, of beoordeel in het paneel.';

/** On a decision date its own assessment; on any other date what the next decision date is expected to bring. */
function regel({
  naam,
  opgave,
  minimaal,
  nogTeHuisvesten,
  gerealiseerd,
  opSchema,
  beoordeling,
  volgende,
}: AssessedRow): Regel {
  const verwacht = beoordeling.moment === 'geen' ? volgende.verwacht : beoordeling;
  const [trede, stap] =
    verwacht.kind === 'trede' ? [verwacht.trede, vervolgstap(verwacht.trede)] : [zonderTrede(verwacht), ''];
  return [
    naam,
    opgave,
    minimaal,
    nogTeHuisvesten,
    gerealiseerd ?? '',
    opSchema ? 'op schema' : 'niet op schema',
    trede,
    stap,
  ];
}

/** Where a 0 may be an empty cell, nothing is asked of a gemeente only where taakstelling and saldo say so too. */
function zonderOpgave({ naam, row: { taakstelling, saldo, opgave } }: AssessedRow): Regel | undefined {
  const isNiets = taakstelling !== undefined && taakstelling + (saldo ?? 0) === 0;
  const onzeker = taakstelling === 0 || (opgave === 0 && !isNiets);
  return onzeker ? zonderUitkomst({ naam, reden: 'de opgave of taakstelling is 0 of leeg' }) : undefined;
}

function zonderUitkomst({ naam, reden }: Pick<Unassessed, 'naam' | 'reden'>): Regel {
  return [naam, ...KOPPEN.slice(2).map(() => ''), `geen uitkomst: ${reden}`];
}

/**
 * The argument as a sheet. Excel hands over empty cells as 0, "" or null; a row of nothing else is empty. A cell with
 * an error, or with an object that has no value, is one that cannot be read: it costs its own row only.
 */
function alsBlad(bereik: Cellen): Grid {
  const cellen = bereik.map((rij) => {
    const leeg = rij.every((cel) => cel === 0 || cel === '' || cel === null);
    return rij.map((cel) => (leeg ? ({ kind: 'leeg' } as const) : celVan(cel)));
  });
  return {
    ...plainGrid(
      'het bereik',
      cellen.map((rij) => rij.map(inhoud)),
    ),
    errors: cellen.map((rij) => rij.map(({ kind }) => kind === 'fout' || kind === 'object')),
  };
}

function inhoud(cel: Cel): CellValue {
  if (cel.kind === 'waarde') return cel.waarde;
  if (cel.kind === 'fout') return cel.fout;
  return cel.kind === 'object' ? '#VALUE!' : '';
}
