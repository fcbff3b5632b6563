import { formatDatum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { halfOmhoog } from '../../../domain/getal/afronding';
import { areaName } from '../../../table/cells/address';
import { fold } from '../../../table/cells/text';
import { columnFor, type ReadRow, type ReadTable } from '../../../table/table';
import type { Column } from '../../../table/column';
import { withoutFootnote } from '../../../table/cells/footnotes';
import { onderDeBron } from './noten';
import type { SheetPlan } from '../../sheet-plan';
import { asSheet, share, styled, line, gap, text, BLANK } from '../../layout/lines';
import { overWaarden } from './sommen';
import { INDENTED, TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, voettekst, type Stuk } from './stuk';
import { uitCel } from './verwijzing';

const EIGEN = 'Zuid-Holland';
const GRAFIEKRIJEN = 20;

/**
 * Provinces side by side: highest first, our own marked, Nederland last. Undefined when the table has no provinces with
 * percentages.
 */
export function provinciesblad(
  table: ReadTable,
  { levend, gemaaktOp }: Pick<Stuk, 'levend' | 'gemaaktOp'>,
): SheetPlan | undefined {
  const gelezen = table.rows.flatMap((row) =>
    row.percentage === undefined || row.name === '' ? [] : [{ naam: row.name, percentage: row.percentage, row }],
  );
  const kolom = columnFor(table, 'percentage');
  if (columnFor(table, 'provincie') === undefined || kolom === undefined || gelezen.length === 0) return undefined;
  const isLand = (naam: string): boolean => /^(nederland|landelijk|totaal)\b/.test(fold(naam));
  const volgorde = [
    ...gelezen.filter(({ naam }) => !isLand(naam)).sort((a, b) => b.percentage - a.percentage),
    ...gelezen.filter(({ naam }) => isLand(naam)),
  ];
  const dag = table.peildatum === undefined ? '' : ` per ${formatDatumVoluit(table.peildatum)}`;
  const ontbreekt = table.rows.filter(({ percentage }) => percentage === undefined).map(({ name }) => name);
  const titel = 'Provincies naast elkaar';
  const grafiekrij = KOPREGELS + 1 + volgorde.length + 1;
  const tabel = volgorde.map(({ naam, percentage, row }) => {
    const eigen = fold(withoutFootnote(naam).text) === fold(EIGEN);
    const cel = levend ? (uitCel(table, row, kolom, percentage) ?? percentage) : percentage;
    const opmerking = [...(eigen ? ['eigen provincie'] : []), ...merk(row, kolom)].join(' ');
    const lijn = styled(line(text(naam), share(cel), text(opmerking, INDENTED)), TABLE);
    return eigen || isLand(naam) ? styled(lijn, TOTAL) : lijn;
  });
  const regels = [
    ...koptekst(titel, `Percentage gerealiseerd${dag}`),
    styled(
      line(text('Provincies'), text(`Percentage gerealiseerd${dag}`, { align: 'right' }), text('Opmerking', INDENTED)),
      TABLE_HEADING,
    ),
    ...tabel,
    ...gap(GRAFIEKRIJEN + 2),
    line(
      text(
        'Staafdiagram: ' +
          `${volgorde.map(({ naam, percentage }) => `${naam} ${halfOmhoog(percentage * 100)}%`).join('; ')}.`,
        FOOTNOTE,
      ),
    ),
    BLANK,
    ...(levend
      ? [
          line(
            text(
              'De percentages volgen het bronblad; de volgorde is die van de dag waarop dit blad is gemaakt.',
              FOOTNOTE,
            ),
          ),
        ]
      : []),
    ...overWaarden(levend, tabel),
    ...(ontbreekt.length === 0
      ? []
      : [line(text(`Zonder percentage in het blad: ${ontbreekt.join(', ')}.`, FOOTNOTE))]),
    ...onderDeBron(table).map((noot) => line(text(noot, FOOTNOTE))),
    line(
      text(
        `Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer op ` +
          `${formatDatum(gemaaktOp)}.`,
        FOOTNOTE,
      ),
    ),
  ];
  return asSheet({
    name: bladnaam(titel),
    kind: 'verslag:provincies',
    lines: regels,
    widths: [30, 22, 18],
    orientation: 'portrait',
    heading: KOPREGELS,
    footer: voettekst(titel),
    charts: [
      {
        type: 'bars',
        name: titel,
        title: `Percentage gerealiseerd${dag}`,
        data: { row: KOPREGELS, column: 0, rows: volgorde.length + 1, columns: 2 },
        xTitle: 'Provincie',
        yTitle: 'Gerealiseerd',
        position: { row: grafiekrij, column: 0, rows: GRAFIEKRIJEN, columns: 3 },
      },
    ],
  });
}

/** The mark behind a figure, which refers to a note below the table: "*", "2)"; that of a name stands in the name. */
function merk({ cells }: ReadRow, kolom: Column): readonly string[] {
  const getypt = cells.get(kolom.column);
  return typeof getypt === 'string' ? [withoutFootnote(getypt).mark ?? ''].filter(Boolean) : [];
}
