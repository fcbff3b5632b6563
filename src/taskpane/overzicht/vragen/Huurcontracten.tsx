import { withCorrection, withoutCorrection } from '../../../table/recognise/corrections-said';
import type { Contracts, ReadTable } from '../../../table/table';
import { Dropdown, type Option } from '../../controls/Dropdown';
import { usePane, useSession } from '../../shell/context';
import { corrections } from '../../model/selectors';
import { correct } from '../../model/reading/correcting';
import { fillAgain } from '../../model/reading/filling';

type Keuze = 'vraag' | 'huurcontracten' | 'huurcontractenTotaal';

const KEUZES: readonly Option<Keuze>[] = [
  { key: 'vraag', text: 'niet bekend: niet meetellen' },
  { key: 'huurcontracten', text: 'alleen de extra personen' },
  { key: 'huurcontractenTotaal', text: 'het totaal, met het COA-aantal' },
];

/** A column with huurcontracten that may be the total: the user says, and the workbook remembers it. */
export default function Huurcontracten({
  table,
  contracts: { column, asked, sheet, signature = table.signature },
}: {
  readonly table: ReadTable;
  readonly contracts: Contracts;
}) {
  const session = useSession();
  const said = usePane(corrections);
  const gelezen: Keuze = column.role === 'huurcontractenTotaal' ? column.role : 'huurcontracten';
  const waarde: Keuze = asked ? 'vraag' : gelezen;
  return (
    <Dropdown
      label={`Wat staat in de kolom ${column.heading}${sheet === undefined ? '' : ` op blad ${sheet}`}?`}
      help="Alleen wat het COA nog niet telt, komt bij gehuisvest voor de beoordeling."
      value={waarde}
      options={KEUZES}
      onChange={(role) => {
        const now =
          role === 'vraag'
            ? withoutCorrection(said, signature, column.key)
            : withCorrection(said, signature, column.key, { role });
        void correct(session, now).then(() => (sheet === undefined ? undefined : fillAgain(session)));
      }}
    />
  );
}
