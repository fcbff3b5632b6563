import { formatDatum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { halfOmhoog } from '../../../domain/getal/afronding';
import { areaName } from '../../../table/cells/address';
import { fold } from '../../../table/cells/text';
import { columnFor, type ReadTable } from '../../../table/table';
import type { SheetPlan } from '../../sheet-plan';
import { alsBlad, deel, metOpmaak, regel, ruimte, tekst, WIT } from '../../layout/lines';
import { overWaarden } from './sommen';
import { INGESPRONGEN, TABEL, TABELKOP, TOTAAL, VOETNOOT } from '../../layout/looks';
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
    const eigen = fold(naam) === fold(EIGEN);
    const cel = levend ? (uitCel(table, row, kolom, percentage) ?? percentage) : percentage;
    const lijn = metOpmaak(regel(tekst(naam), deel(cel), tekst(eigen ? 'eigen provincie' : '', INGESPRONGEN)), TABEL);
    return eigen || isLand(naam) ? metOpmaak(lijn, TOTAAL) : lijn;
  });
  const regels = [
    ...koptekst(titel, `Percentage gerealiseerd${dag}`),
    metOpmaak(
      regel(
        tekst('Provincies'),
        tekst(`Percentage gerealiseerd${dag}`, { align: 'right' }),
        tekst('Opmerking', INGESPRONGEN),
      ),
      TABELKOP,
    ),
    ...tabel,
    ...ruimte(GRAFIEKRIJEN + 2),
    regel(
      tekst(
        'Staafdiagram: ' +
          `${volgorde.map(({ naam, percentage }) => `${naam} ${halfOmhoog(percentage * 100)}%`).join('; ')}.`,
        VOETNOOT,
      ),
    ),
    WIT,
    ...(levend
      ? [
          regel(
            tekst(
              'De percentages volgen het bronblad; de volgorde is die van de dag waarop dit blad is gemaakt.',
              VOETNOOT,
            ),
          ),
        ]
      : []),
    ...overWaarden(levend, tabel),
    ...(ontbreekt.length === 0
      ? []
      : [regel(tekst(`Zonder percentage in het blad: ${ontbreekt.join(', ')}.`, VOETNOOT))]),
    regel(
      tekst(
        `Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer op ` +
          `${formatDatum(gemaaktOp)}.`,
        VOETNOOT,
      ),
    ),
  ];
  return alsBlad({
    naam: bladnaam(titel),
    kind: 'verslag:provincies',
    regels,
    breedtes: [30, 22, 18],
    richting: 'portrait',
    kop: KOPREGELS,
    voettekst: voettekst(titel),
    grafieken: [
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
