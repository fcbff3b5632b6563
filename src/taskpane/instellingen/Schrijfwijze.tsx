import type { Way } from '../../change/outcomes/ways';
import { Dropdown, type Option } from '../controls/Dropdown';
import { usePane, useSession } from '../shell/context';
import { chooseWay } from '../model/writing/writing';

const WIJZEN: readonly Option<Way>[] = [
  { key: 'waarden', text: 'waarden (voor iedereen leesbaar)' },
  { key: 'formules', text: 'gewone formules (rekenen mee)' },
  { key: 'functies', text: 'functies van Opgavewijzer (rekenen mee)' },
];

/** How outcomes come on the sheet; the wish is kept in the workbook. */
export function Schrijfwijze() {
  const session = useSession();
  return (
    <Dropdown
      label="Schrijf als"
      help="De werkmap onthoudt deze keuze."
      value={usePane(({ way }) => way)}
      options={WIJZEN}
      onChange={(way) => void chooseWay(session, way)}
    />
  );
}
