import { withCorrection } from '../../table/recognise/corrections-said';
import { type MonthWay, type Months, monthsInWords } from '../../table/months';
import type { ReadTable } from '../../table/table';
import { Dropdown, type Option } from '../controls/Dropdown';
import { usePane, useSession } from '../shell/context';
import { corrections } from '../model/selectors';
import { correct } from '../model/reading/correcting';

const KEUZES: readonly Option<MonthWay>[] = [
  { key: 'vraag', text: 'niet gebruiken' },
  { key: 'optellen', text: 'optellen tot gehuisvest' },
  { key: 'laatste', text: 'de laatste maand is het totaal tot nu toe' },
];

/** Months beside each other without a total: the user says what they are together, and the workbook remembers it. */
export default function Maanden({ table, months }: { readonly table: ReadTable; readonly months: Months }) {
  const session = useSession();
  const said = usePane(corrections);
  const sleutel = months.columns[0]?.key;
  if (sleutel === undefined) return null;
  return (
    <Dropdown
      label={`De maandkolommen (${monthsInWords(months)})`}
      help="Staat in elke maand alleen die maand, of het totaal tot dan toe?"
      value={months.way}
      options={KEUZES}
      onChange={(maanden) => void correct(session, withCorrection(said, table.signature, sleutel, { maanden }))}
    />
  );
}
