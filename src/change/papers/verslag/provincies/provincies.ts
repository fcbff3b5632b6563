import { heelProcent } from '../../../../domain/getal/afronding';
import { EIGEN_PROVINCIE } from '../../../../domain/gemeente/provincies';
import { formatDatum, formatDatumVoluit } from '../../../../domain/tijd/datum';
import { areaName } from '../../../../table/cells/address';
import { withoutFootnote } from '../../../../table/cells/footnotes';
import { fold } from '../../../../table/cells/text';
import { asSheet, share, styled, line, gap, count, text, BLANK } from '../../../layout/lines';
import type { Line } from '../../../layout/line';
import { INDENTED, TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../../layout/looks';
import type { SheetPlan } from '../../../sheet-plan';
import { onderDeBron } from '../noten';
import { overWaarden } from '../sommen';
import { bladnaam, KOPREGELS, koptekst, voettekst, type Stuk } from '../stuk';
import type { Provinciecijfers, Provincieregel } from './regels';

const GRAFIEKRIJEN = 20;
const RECHTS = { align: 'right' } as const;

const isLand = ({ naam }: Provincieregel): boolean => /^(nederland|landelijk|totaal)\b/.test(fold(naam));
const isEigen = ({ naam }: Provincieregel): boolean => fold(withoutFootnote(naam).text) === fold(EIGEN_PROVINCIE);

/** Provinces side by side: highest first, our own marked, Nederland last. */
export function provinciesblad(
  { table, peildatum, regels: gelezen, noten }: Provinciecijfers,
  { levend, gemaaktOp }: Pick<Stuk, 'levend' | 'gemaaktOp'>,
): SheetPlan {
  const volgorde = [
    ...gelezen.filter((een) => !isLand(een)).sort((a, b) => b.percentage - a.percentage),
    ...gelezen.filter(isLand),
  ];
  const dag = peildatum === undefined ? '' : ` per ${formatDatumVoluit(peildatum)}`;
  const titel = 'Provincies naast elkaar';
  const kop = `Percentage gerealiseerd${dag}`;
  const metGetallen = volgorde.some(({ getallen }) => getallen !== undefined);
  const tabel = volgorde.map((een) => regel(een, metGetallen));
  const regels = [
    ...koptekst(titel, kop),
    styled(
      line(
        text('Provincies'),
        text(kop, RECHTS),
        ...(metGetallen ? [text('Opgave', RECHTS), text('Gehuisvest', RECHTS)] : []),
        text('Opmerking', INDENTED),
      ),
      TABLE_HEADING,
    ),
    ...tabel,
    ...gap(GRAFIEKRIJEN + 2),
    noot(
      'Staafdiagram: ' + `${volgorde.map(({ naam, percentage }) => `${naam} ${heelProcent(percentage)}%`).join('; ')}.`,
    ),
    BLANK,
    ...(levend
      ? [noot('De percentages volgen het bronblad; de volgorde is die van de dag waarop dit blad is gemaakt.')]
      : []),
    ...overWaarden(levend, tabel),
    ...noten.map(noot),
    ...onderDeBron(table).map(noot),
    noot(
      `Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer op ` +
        `${formatDatum(gemaaktOp)}.`,
    ),
  ];
  return asSheet({
    name: bladnaam(titel),
    kind: 'verslag:provincies',
    lines: regels,
    widths: metGetallen ? [30, 22, 12, 12, 22] : [30, 22, 18],
    orientation: metGetallen ? 'landscape' : 'portrait',
    heading: KOPREGELS,
    footer: voettekst(titel),
    charts: [
      {
        type: 'bars',
        name: titel,
        title: kop,
        data: { row: KOPREGELS, column: 0, rows: volgorde.length + 1, columns: 2 },
        xTitle: 'Provincie',
        yTitle: 'Gerealiseerd',
        position: { row: KOPREGELS + 1 + volgorde.length + 1, column: 0, rows: GRAFIEKRIJEN, columns: 3 },
      },
    ],
  });
}

function regel(een: Provincieregel, metGetallen: boolean): Line {
  const { naam, cel, getallen, opmerking } = een;
  const bij = [...(isEigen(een) ? ['eigen provincie'] : []), ...opmerking].join(' ');
  const lijn = styled(
    line(
      text(naam),
      share(cel),
      ...(metGetallen ? [count(getallen?.opgave ?? ''), count(getallen?.gehuisvest ?? '')] : []),
      text(bij, INDENTED),
    ),
    TABLE,
  );
  return isEigen(een) || isLand(een) ? styled(lijn, TOTAL) : lijn;
}

const noot = (zin: string): Line => line(text(zin, FOOTNOTE));
