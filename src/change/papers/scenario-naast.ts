import { formatDatum } from '../../domain/tijd/datum';
import type { Trial } from '../../review/scenario/trial';
import type { Group } from '../../review/scenario/groups';
import { count, styled, line, text } from '../layout/lines';
import type { Line } from '../layout/line';
import { TABLE, TABLE_HEADING, SUBHEADING } from '../layout/looks';

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
    line(text("Scenario's naast elkaar", SUBHEADING)),
    styled(line(...kop.map((een) => text(een))), TABLE_HEADING),
    lijn('Nu', nu),
    ...all.flatMap(({ scenario, groups }) => (groups[0] ? [lijn(scenario.naam, groups[0].after)] : [])),
  ];
}

function lijn(naam: string, { geheel, dates, saldo }: Group): Line {
  const verwacht = dates.flatMap(({ gehuisvest, opSchema }) => [
    count(gehuisvest),
    text(`${opSchema} van ${geheel.aantal}`, { align: 'right' }),
  ]);
  return styled(line(text(naam), count(geheel.opgave), count(geheel.gehuisvest), ...verwacht, count(saldo)), TABLE);
}
