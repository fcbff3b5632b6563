import { formatDatum, formatDatumVoluit } from '../../domain/datum';
import type { Datum } from '../../domain/datum';
import { halfOmhoog } from '../../domain/afronding';
import { areaName } from '../../table/address';
import { fold } from '../../table/text';
import type { ReadTable } from '../../table/table';
import type { SheetPlan } from '../sheet-plan';
import { alsBlad, deel, metOpmaak, regel, tekst, WIT } from './opbouw';
import { TABEL, TABELKOP, TOTAAL, VOETNOOT } from './stijl';
import { bladnaam, KOPREGELS, koptekst, voettekst } from './stuk';

const EIGEN = 'Zuid-Holland';
const GRAFIEKRIJEN = 20;

/** Provinces side by side: highest first, our own marked, Nederland last. Undefined when the table has no provinces with percentages. */
export function provinciesblad(table: ReadTable, gemaaktOp: Datum): SheetPlan | undefined {
  const heeft = (role: string): boolean => table.columns.some((c) => c.used && c.role === role);
  const gelezen = table.rows.flatMap(({ name, percentage }) => (percentage === undefined || name === '' ? [] : [{ naam: name, percentage }]));
  if (!heeft('provincie') || gelezen.length === 0) return undefined;
  const isLand = (naam: string): boolean => /^(nederland|landelijk|totaal)\b/.test(fold(naam));
  const volgorde = [...gelezen.filter(({ naam }) => !isLand(naam)).sort((a, b) => b.percentage - a.percentage), ...gelezen.filter(({ naam }) => isLand(naam))];
  const dag = table.peildatum === undefined ? '' : ` per ${formatDatumVoluit(table.peildatum)}`;
  const ontbreekt = table.rows.filter(({ percentage }) => percentage === undefined).map(({ name }) => name);
  const titel = 'Provincies naast elkaar';
  const grafiekrij = KOPREGELS + volgorde.length + 2;
  const regels = [
    ...koptekst(titel, `Percentage gerealiseerd${dag}`),
    metOpmaak(regel(tekst('Provincies'), tekst(`Percentage gerealiseerd${dag}`), tekst('')), TABELKOP),
    ...volgorde.map(({ naam, percentage }) => {
      const eigen = fold(naam) === fold(EIGEN);
      const lijn = metOpmaak(regel(tekst(naam), deel(percentage), tekst(eigen ? 'eigen provincie' : '')), TABEL);
      return eigen || isLand(naam) ? metOpmaak(lijn, TOTAAL) : lijn;
    }),
    ...Array.from({ length: GRAFIEKRIJEN + 3 }, () => WIT),
    ...(ontbreekt.length === 0 ? [] : [regel(tekst(`Zonder percentage in het blad: ${ontbreekt.join(', ')}.`, VOETNOOT))]),
    regel(tekst(`Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`, VOETNOOT)),
  ];
  return alsBlad({
    naam: bladnaam(titel), soort: 'verslag:provincies', regels, breedtes: [30, 22, 18], richting: 'portrait', kop: KOPREGELS, voettekst: voettekst(titel),
    grafieken: [{
      type: 'bars', name: titel, title: `Percentage gerealiseerd${dag}`, data: { row: KOPREGELS, column: 0, rows: volgorde.length + 1, columns: 2 },
      xTitle: 'Provincie', yTitle: 'Gerealiseerd', position: { row: grafiekrij, column: 0, rows: GRAFIEKRIJEN, columns: 3 },
      altText: `Staafdiagram: ${volgorde.map(({ naam, percentage }) => `${naam} ${halfOmhoog(percentage * 100)}%`).join('; ')}.`,
    }],
  });
}
