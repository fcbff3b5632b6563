import { shareFormula } from '../../share-formula';
import { formatDatumVoluit } from '../../../domain/tijd/datum';
import { aandeel } from '../../../domain/getal/afronding';
import { type Personen, personen } from '../../../domain/getal/getal';
import { cellName } from '../../../table/cells/address';
import type { AssessedRow } from '../../../review/assess/overview';
import type { Content } from '../../write/content';
import type { SheetPlan } from '../../sheet-plan';
import { asSheet, count, share, styled, line, text } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { overWaarden } from './sommen';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from './stuk';
import { figuur } from './verwijzing';

interface Afspraak {
  readonly row: AssessedRow;
  readonly additioneel: Personen;
}

/** The additional task by agreement, apart from the opgave: the gemeenten that have one. Undefined when none has. */
export function additioneelblad(stuk: Stuk, gebied: string): SheetPlan | undefined {
  const { overview } = stuk;
  const afspraken = overview.rows.flatMap((row) =>
    row.row.additioneel === undefined ? [] : [{ row, additioneel: row.row.additioneel }],
  );
  if (afspraken.length === 0) return undefined;
  const dag = formatDatumVoluit(overview.peildatum);
  const titel = `Additionele opgave ${gebied}`;
  const eerste = KOPREGELS + 1;
  const koppen = [
    'Gemeente',
    'Opgave',
    'Additionele opgave',
    'Te plaatsen inclusief additionele opgave',
    `Plaatsingen per ${dag}`,
    'Nog te plaatsen o.b.v. opgave en additionele opgave',
    'Gerealiseerd, % van het geheel',
  ];
  const tabel = [
    ...afspraken.map((afspraak, i) => afspraakregel(stuk, afspraak, eerste + i)),
    totaal(stuk, afspraken, eerste),
  ];
  const regels = [
    ...koptekst(titel, periodeEnPeildatum(overview.peildatum)),
    styled(line(...koppen.map((kop) => text(kop))), TABLE_HEADING),
    ...tabel,
    line(
      text(
        'De additionele opgave is een afspraak; er is geen toezicht op en zij telt niet mee voor de trede.',
        FOOTNOTE,
      ),
    ),
    ...overWaarden(stuk.levend, tabel),
    ...bronregels(stuk),
  ];
  return asSheet({
    name: bladnaam(titel),
    kind: 'verslag:additioneel',
    lines: regels,
    widths: [26, 12, 14, 20, 16, 22, 16],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

function afspraakregel(stuk: Stuk, { row, additioneel }: Afspraak, rij: number): Line {
  return styled(
    line(
      text(row.row.name),
      count(figuur(stuk, row, 'opgave', row.opgave)),
      count(figuur(stuk, row, 'additioneel', additioneel)),
      ...uitkomsten(stuk, rij, {
        samen: row.opgave + additioneel,
        gehuisvest: row.gehuisvest,
        cel: figuur(stuk, row, 'gehuisvest', row.gehuisvest),
      }),
    ),
    TABLE,
  );
}

function totaal(stuk: Stuk, afspraken: readonly Afspraak[], eerste: number): Line {
  const som = (van: (afspraak: Afspraak) => number): number =>
    afspraken.reduce((opgeteld, een) => opgeteld + van(een), 0);
  const laatste = eerste + afspraken.length - 1;
  const kolom = (column: number, waarde: number): Content =>
    stuk.levend ? `=SUM(${cellName(eerste, column)}:${cellName(laatste, column)})` : waarde;
  const [opgave, additioneel, gehuisvest] = [
    som(({ row }) => row.opgave),
    som((een) => een.additioneel),
    som(({ row }) => row.gehuisvest),
  ];
  return styled(
    line(
      text('Totaal'),
      count(kolom(1, opgave)),
      count(kolom(2, additioneel)),
      ...uitkomsten(stuk, laatste + 1, { samen: opgave + additioneel, gehuisvest, cel: kolom(4, gehuisvest) }),
    ),
    TOTAL,
  );
}

interface Cijfers {
  /** The opgave with the additional task. */
  readonly samen: number;
  readonly gehuisvest: number;
  /** What the cell of gehuisvest holds. */
  readonly cel: Content;
}

function uitkomsten({ levend }: Stuk, rij: number, { samen, gehuisvest, cel }: Cijfers): Line['cells'] {
  if (!levend)
    return [
      count(samen),
      count(cel),
      count(samen - gehuisvest),
      share(aandeel(personen(gehuisvest), personen(samen)) ?? ''),
    ];
  const [opgave, extra, geheel, plaatsingen] = [1, 2, 3, 4].map((column) => cellName(rij, column));
  return [
    count(`=${opgave}+${extra}`),
    count(cel),
    count(`=${geheel}-${plaatsingen}`),
    share(shareFormula(cellName(rij, 4), cellName(rij, 3))),
  ];
}
