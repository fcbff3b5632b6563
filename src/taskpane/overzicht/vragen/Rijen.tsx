import { timeIn } from '../../../table/cells/dates';
import { withCorrection } from '../../../table/recognise/corrections-said';
import type { ReadTable, RowChoice } from '../../../table/table';
import { Dropdown } from '../../controls/Dropdown';
import { usePane, useSession } from '../../shell/context';
import { corrections } from '../../model/selectors';
import { correct } from '../../model/reading/correcting';

const GEEN = '';

/**
 * Gemeenten with several rows: the user says which holds. A part of the people is remembered for next month, a day or
 * halfjaar for this sheet.
 */
export default function Rijen({
  table,
  choice: { column, values, chosen },
}: {
  readonly table: ReadTable;
  readonly choice: RowChoice;
}) {
  const session = useSession();
  const said = usePane(corrections);
  const zeg = (rij: string): void => {
    const { dates, periode } = timeIn(rij);
    const ofThisSheet = periode !== undefined || dates.length > 0;
    void correct(
      session,
      withCorrection(said, table.signature, column.key, {
        rij,
        ...(ofThisSheet ? { voor: { kop: column.heading, blad: table.sheet } } : {}),
      }),
    );
  };
  return (
    <Dropdown
      label={`Welke rij van elke gemeente geldt? (${column.heading})`}
      help="Alleen de rijen met de gekozen waarde tellen mee."
      value={chosen ?? GEEN}
      options={[
        ...(chosen === undefined ? [{ key: GEEN, text: 'kies een rij' }] : []),
        ...values.map((value) => ({ key: value, text: value })),
      ]}
      onChange={(rij) => {
        if (rij !== GEEN) zeg(rij);
      }}
    />
  );
}
