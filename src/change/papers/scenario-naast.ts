import { formatDatum } from '../../domain/tijd/datum';
import type { Trial } from '../../review/scenario/trial';
import type { Group } from '../../review/scenario/groups';
import { aantal, metOpmaak, regel, tekst } from '../layout/lines';
import type { Line } from '../layout/line';
import { TABEL, TABELKOP, TUSSENKOP } from '../layout/looks';

/** Every scenario as a line under the table as it stands. */
export function naastElkaar(all: readonly Trial[]): readonly Line[] {
  const [first] = all;
  const nu = first?.groups[0]?.before;
  if (!first || !nu) return [];
  const kop = [
    'Scenario',
    'Opgave',
    'Gehuisvest',
    ...first.base.dates.flatMap((date) => [`Verwacht ${formatDatum(date)}`, `Op schema ${formatDatum(date)}`]),
    'Saldo einde',
  ];
  return [
    regel(tekst("Scenario's naast elkaar", TUSSENKOP)),
    metOpmaak(regel(...kop.map((een) => tekst(een))), TABELKOP),
    lijn('Nu', nu),
    ...all.flatMap(({ scenario, groups }) => (groups[0] ? [lijn(scenario.naam, groups[0].after)] : [])),
  ];
}

function lijn(naam: string, { geheel, dates, saldo }: Group): Line {
  const verwacht = dates.flatMap(({ gehuisvest, opSchema }) => [
    aantal(gehuisvest),
    tekst(`${opSchema} van ${geheel.aantal}`, { align: 'right' }),
  ]);
  return metOpmaak(
    regel(tekst(naam), aantal(geheel.opgave), aantal(geheel.gehuisvest), ...verwacht, aantal(saldo)),
    TABEL,
  );
}
