import { formatDatum, formatDatumVoluit, type Datum } from '../../../../domain/tijd/datum';
import type { Provincie } from '../../../../domain/gemeente/provincies';
import { type Personen, personen } from '../../../../domain/getal/getal';
import { vereven, type Provinciestand } from '../../../../domain/opgave/verevening';
import type { SheetPlan } from '../../../sheet-plan';
import { asSheet, BLANK, count, line, styled, text } from '../../../layout/lines';
import type { Cell, Line } from '../../../layout/line';
import { FOOTNOTE, TABLE, TABLE_HEADING, TOTAL } from '../../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst } from '../stuk';
import { opmerkingenOver, vasteNoten } from './noten';
import type { Bladsaldi } from './saldi';

/** What the paper is made of. */
export interface Vereveningsinvoer {
  /** One sheet a day. */
  readonly bladen: readonly Bladsaldi[];
  /** The provinces that are looked at. */
  readonly provincies: readonly Provincie[];
  /** Places in tussenvoorzieningen as typed, by sheet; they go before a column. */
  readonly plekken: ReadonlyMap<string, Personen>;
  readonly gemaaktOp: Datum;
}

/** One province on one day, as far as the sheet of that day tells it. */
interface Regel {
  readonly provincie: Provincie;
  readonly datum: Datum;
  readonly stand: Provinciestand | undefined;
  readonly gemeenten: number;
}

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
        'Voorsprong die telt',
      ),
      ...regels.map(lijn),
      BLANK,
      kop('Provincie', 'Voorsprong samen', 'Opvangplekken vóór', 'Opvangplekken na'),
      ...provincies.map((provincie) =>
        uitkomst(
          provincie,
          regels.filter((een) => een.provincie === provincie),
        ),
      ),
      BLANK,
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
const getal = (n: number | undefined): Cell =>
  n === undefined ? onbekend() : count(n, { numberFormat: SALDO_FORMAT });

function regelVan({ plekken }: Vereveningsinvoer, { blad, datum, provincies }: Bladsaldi, provincie: Provincie): Regel {
  const hier = provincies.find((een) => een.provincie === provincie);
  const tussenvoorzieningen = plekken.get(blad) ?? hier?.tussenvoorzieningen ?? personen(0);
  const saldo = hier?.saldo;
  const stand = saldo === undefined ? undefined : { datum, saldo, tussenvoorzieningen };
  return { provincie, datum, stand, gemeenten: hier?.gemeenten ?? 0 };
}

function lijn({ provincie, datum, stand, gemeenten }: Regel): Line {
  const voorsprong = stand && vereven([stand]).voorsprong;
  return styled(
    line(
      text(provincie),
      text(formatDatumVoluit(datum)),
      gemeenten === 0 ? text('', { align: 'right' }) : count(gemeenten),
      getal(stand?.saldo),
      getal(stand?.tussenvoorzieningen),
      getal(voorsprong),
    ),
    TABLE,
  );
}

/** With a day that is not known there is no sum: less would be taken off than there is. */
function uitkomst(provincie: Provincie, regels: readonly Regel[]): Line {
  const standen = regels.flatMap(({ stand }) => stand ?? []);
  const { voorsprong, plekkenVoor, plekkenNa } = vereven(standen);
  const heel = standen.length === regels.length;
  return styled(
    line(
      text(provincie),
      getal(heel ? voorsprong : undefined),
      count(plekkenVoor),
      getal(heel ? plekkenNa : undefined),
    ),
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
