import { columnName } from '../../table/cells/address';
import { withChoice } from '../../table/recognise/corrections-said';
import { ROLE_NAMES } from '../../table/roles';
import type { ReadTable } from '../../table/table';
import type { Column, Doubles } from '../../table/column';
import { Dropdown } from '../controls/Dropdown';
import { usePane, useSession } from '../shell/context';
import { corrections } from '../model/selectors';
import { correct } from '../model/reading/correcting';

const GEEN = '';

/** Columns that could all be the same: the user says which is meant, and the workbook remembers it. */
export default function Dubbel({
  table,
  doubles: { role, columns, read },
}: {
  readonly table: ReadTable;
  readonly doubles: Doubles;
}) {
  const session = useSession();
  const said = usePane(corrections);
  const naam = (c: Column): string =>
    `${table.layout === 'rows' ? columnName(c.column) : c.column + 1} · ${c.heading}${c.hidden ? ' (verborgen)' : ''}`;
  return (
    <Dropdown
      label={`Welke kolom is ${ROLE_NAMES[role]}?`}
      help="Alleen de gekozen kolom telt mee."
      value={read?.key ?? GEEN}
      options={[
        { key: GEEN, text: read ? 'niet gebruiken' : 'kies een kolom' },
        ...columns.map((c) => ({ key: c.key, text: naam(c) })),
      ]}
      onChange={(gekozen) =>
        void correct(
          session,
          withChoice(said, table.signature, { group: columns.map(({ key }) => key), chosen: gekozen, role }),
        )
      }
    />
  );
}
