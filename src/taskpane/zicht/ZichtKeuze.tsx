import type { Overview } from '../../review/assess/overview';
import { provincesIn, zichtIn, type Zicht } from '../../review/assess/view';
import { Dropdown } from '../controls/Dropdown';
import { chooseZicht } from '../model/looking';
import { usePane, useSession } from '../shell/context';
import { LATER_SENTENCES } from '../overzicht/later-sentences';

/** Of a sheet with more provinces: which one is looked at, in every tab. */
export default function ZichtKeuze({ overview }: { readonly overview: Overview }) {
  const session = useSession();
  const zicht = usePane((state) => state.zicht);
  const options: readonly { readonly key: Zicht; readonly text: string }[] = [
    ...provincesIn(overview).map((key) => ({ key, text: key })),
    { key: 'alle', text: LATER_SENTENCES.alleProvincies },
  ];
  return (
    <Dropdown
      compact
      label={LATER_SENTENCES.provincie}
      help={LATER_SENTENCES.provincieHulp}
      value={zichtIn(overview, zicht)}
      options={options}
      onChange={(gekozen) => void chooseZicht(session, gekozen)}
    />
  );
}
