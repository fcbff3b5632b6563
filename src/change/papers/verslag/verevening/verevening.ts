import { formatDatum, formatDatumVoluit, type Datum } from '../../../../domain/tijd/datum';
import type { Provincie } from '../../../../domain/gemeente/provincies';
import { type Personen, personen } from '../../../../domain/getal/getal';
import { vereven, type Provinciestand } from '../../../../domain/opgave/verevening';
import { known } from '../../../../domain/known';
import { cellName } from '../../../../table/cells/address';
import type { SheetPlan } from '../../../sheet-plan';
import type { Content } from '../../../write/content';
import { overWaarden } from '../sommen';
import { asSheet, BLANK, count, gap, line, styled, text } from '../../../layout/lines';
import type { Cell, Line } from '../../../layout/line';
import { FOOTNOTE, TABLE, TABLE_HEADING, TOTAL } from '../../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst } from '../stuk';
import { opmerkingenOver, vasteNoten } from './noten';
import type { Bladsaldi, Provinciesaldo } from './saldi';

/** What the paper is made of. */
export interface Vereveningsinvoer {
  /** One sheet a day. */
  readonly bladen: readonly Bladsaldi[];
  /** The provinces that are looked at. */
  readonly provincies: readonly Provincie[];
  /** Places in tussenvoorzieningen as typed, by sheet; they go before a column. */
  readonly plekken: ReadonlyMap<string, Personen>;
  /** Formulas to the sheets instead of values. */
  readonly levend: boolean;
  readonly gemaaktOp: Datum;
}

/** One province on one day, as far as the sheet of that day tells it. */
interface Regel {
  readonly provincie: Provincie;
  readonly datum: Datum;
  readonly stand: Provinciestand | undefined;
  /** Places in tussenvoorzieningen, also where the saldo is not known. */
  readonly plekken: Personen | undefined;
  /** What the cells hold in place of the two figures of the stand. */
  readonly formules: Provinciesaldo['formules'];
  readonly gemeenten: number;
}

const [SALDO, PLEKKEN, TE_VEREVENEN] = [3, 4, 5] as const;
const EERSTE = KOPREGELS + 1;
const TUSSENREGELS = 3;
const SALDO_FORMAT = '#,##0;-#,##0;0';

/**
 * The possible verevening: the voorsprong of each province on its days, and what is left of its extra reception places.
 * Undefined when the sheets give no province that is looked at.
 */
export function vereveningsblad(invoer: Vereveningsinvoer): SheetPlan | undefined {
  const bladen = [...invoer.bladen].sort((a, b) => a.datum - b.datum);
  const provincies = invoer.provincies.filter((een) =>
    bladen.some((blad) => blad.provincies.some((p) => p.provincie === een)),
  );
  const [eerste, ...andere] = provincies;
  if (eerste === undefined) return undefined;
  const regels = provincies.flatMap((provincie) => bladen.map((blad) => regelVan(invoer, blad, provincie)));
  const titel = `Verevening ${andere.length === 0 ? eerste : 'per provincie'}`;
  const tabel = regels.map((een, i) => lijn(een, invoer.levend ? EERSTE + i : undefined));
  // The blank lines and the second heading stand between the two tables.
  const onder = EERSTE + regels.length + TUSSENREGELS + 1;
  const uitkomsten = provincies.map((provincie, i) =>
    uitkomst(
      provincie,
      regels.filter((een) => een.provincie === provincie),
      invoer.levend ? { rij: onder + i, van: EERSTE + i * bladen.length } : undefined,
    ),
  );
  const opmerkingen = [...opmerkingenOver(bladen, provincies, invoer.plekken), ...vasteNoten(bladen, invoer.gemaaktOp)];
  return asSheet({
    name: bladnaam(titel),
    kind: 'verslag:verevening',
    lines: [
      ...koptekst(titel, 'Mogelijke verevening van een voorsprong met extra opvangplekken; aantallen in personen'),
      kop(
        'Provincie',
        'Datum',
        'Gemeenten',
        'Saldo: achterstand (+) / voorsprong (-)',
        'Plekken in tussenvoorzieningen',
        'Te verevenen',
      ),
      ...tabel,
      // So far apart that nobody who reads the paper again takes the outcome for more saldi.
      ...gap(TUSSENREGELS),
      kop('Provincie', 'Te verevenen samen', 'Opvangplekken vóór', 'Opvangplekken na'),
      ...uitkomsten,
      BLANK,
      ...overWaarden(invoer.levend, tabel),
      ...opmerkingen.map((zin) => line(text(zin, FOOTNOTE))),
    ],
    widths: [18, 18, 14, 18, 18, 16],
    orientation: 'portrait',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

const kop = (...teksten: readonly string[]): Line => styled(line(...teksten.map((een) => text(een))), TABLE_HEADING);
const onbekend = (): Cell => text('onbekend', { align: 'right' });
const getal = (n: Content | undefined): Cell =>
  n === undefined ? onbekend() : count(n, { numberFormat: SALDO_FORMAT });

function regelVan(
  { plekken, levend }: Vereveningsinvoer,
  { blad, datum, provincies }: Bladsaldi,
  provincie: Provincie,
): Regel {
  const hier = provincies.find((een) => een.provincie === provincie);
  const getypt = plekken.get(blad);
  const gegeven = getypt ?? hier?.tussenvoorzieningen;
  const saldo = hier?.saldo;
  const stand = saldo === undefined ? undefined : { datum, saldo, tussenvoorzieningen: gegeven ?? personen(0) };
  const isUitKolom = getypt === undefined && hier?.tussenvoorzieningen !== undefined;
  return {
    provincie,
    datum,
    stand,
    plekken: stand?.tussenvoorzieningen ?? gegeven,
    formules: levend && stand && hier ? uitBron(hier.formules, isUitKolom) : {},
    gemeenten: hier?.gemeenten ?? 0,
  };
}

/** The formulas of the source; places that somebody typed here are not its. */
const uitBron = ({ saldo, tussenvoorzieningen }: Regel['formules'], isUitKolom: boolean): Regel['formules'] =>
  known({ saldo, tussenvoorzieningen: isUitKolom ? tussenvoorzieningen : undefined });

/** @param rij the row in which it stands, for formulas; absent for values */
function lijn({ provincie, datum, stand, plekken, formules, gemeenten }: Regel, rij: number | undefined): Line {
  const voorsprong = stand && vereven([stand]).voorsprong;
  const formule = rij === undefined ? undefined : `=MAX(0,${cellName(rij, PLEKKEN)}-${cellName(rij, SALDO)})`;
  return styled(
    line(
      text(provincie),
      text(formatDatumVoluit(datum)),
      count(gemeenten),
      getal(stand && (formules.saldo ?? stand.saldo)),
      getal(formules.tussenvoorzieningen ?? plekken),
      getal(stand && (formule ?? voorsprong)),
    ),
    TABLE,
  );
}

/**
 * With a day that is not known there is no sum: less would be taken off than there is. @param plaats its own row and
 * the first of its days, for formulas; absent for values
 */
function uitkomst(
  provincie: Provincie,
  regels: readonly Regel[],
  plaats: { readonly rij: number; readonly van: number } | undefined,
): Line {
  const standen = regels.flatMap(({ stand }) => stand ?? []);
  const { voorsprong, plekkenVoor, plekkenNa } = vereven(standen);
  const heel = standen.length === regels.length;
  const samen = plaats
    ? `=SUM(${cellName(plaats.van, TE_VEREVENEN)}:${cellName(plaats.van + regels.length - 1, TE_VEREVENEN)})`
    : voorsprong;
  const na = plaats ? `=MAX(0,${cellName(plaats.rij, 2)}-${cellName(plaats.rij, 1)})` : plekkenNa;
  return styled(
    line(text(provincie), getal(heel ? samen : undefined), count(plekkenVoor), getal(heel ? na : undefined)),
    TOTAL,
  );
}

/** Days of which two sheets were chosen. */
export const dubbeleDagen = (bladen: readonly Bladsaldi[]): readonly string[] => [
  ...new Set(
    bladen
      .filter(({ datum }) => bladen.filter((een) => een.datum === datum).length > 1)
      .map(({ datum }) => formatDatum(datum)),
  ),
];
