import { useId } from 'react';
import { EIGEN_PROVINCIE } from '../../domain/gemeente/provincies';
import type { Overview } from '../../review/assess/overview';
import { regionsIn } from '../../review/assess/regions';
import { provincesIn, type Regio } from '../../review/assess/view';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { onEscape } from '../controls/escape';
import { asRegio } from '../model/filter';
import { chooseFilter } from '../model/filtering';
import { keepRegio, keyOfRegio } from '../model/regio';
import { usePane, useSession } from '../shell/context';
import ZichtKeuze from './ZichtKeuze';
import { LATER_SENTENCES } from '../overzicht/later-sentences';

/** Where to look: by name, in a province of a national sheet, in a region. */
export default function Filters({ whole, inView }: { readonly whole: Overview; readonly inView: Overview }) {
  const session = useSession();
  const id = useId();
  const zoek = usePane(({ filter }) => filter.zoek);
  return (
    <div className="filters">
      <div className="zoekrij">
        <label htmlFor={id} className="onzichtbaar">
          {LATER_SENTENCES.zoek}
        </label>
        <input
          id={id}
          type="search"
          className="zoek"
          placeholder={LATER_SENTENCES.zoek}
          autoComplete="off"
          value={zoek}
          onChange={(event) => chooseFilter(session, { zoek: event.target.value })}
          onKeyDown={zoek === '' ? undefined : onEscape(() => chooseFilter(session, { zoek: '' }))}
        />
        {provincesIn(whole).some((one) => one !== EIGEN_PROVINCIE) && <ZichtKeuze overview={whole} />}
        <RegioKeuze overview={inView} />
      </div>
      <MijnRegio />
    </div>
  );
}

function RegioKeuze({ overview }: { readonly overview: Overview }) {
  const session = useSession();
  const regio = usePane(({ filter }) => filter.regio);
  const mijn = usePane(({ mijnRegio }) => mijnRegio);
  const regions = regionsIn(overview);
  if (regions.length < 2 && regio === undefined) return null;
  const isMine = (one: Regio): boolean => mijn !== undefined && keyOfRegio(one) === keyOfRegio(mijn);
  const text = (one: Regio): string => {
    if (isMine(one)) return LATER_SENTENCES.mijnRegio(one.naam);
    return one.kind === 'woonregio' ? one.naam : `${one.naam} (veiligheidsregio)`;
  };
  const inOrder = [...regions.filter(isMine), ...regions.filter((one) => !isMine(one))];
  const chosen = regio && inOrder.some((one) => keyOfRegio(one) === keyOfRegio(regio)) ? keyOfRegio(regio) : '';
  return (
    <Dropdown
      compact
      label={LATER_SENTENCES.regio}
      value={chosen}
      options={[
        { key: '', text: LATER_SENTENCES.alleRegios },
        ...inOrder.map((one) => ({ key: keyOfRegio(one), text: text(one) })),
      ]}
      onChange={(key) => chooseFilter(session, { regio: asRegio(key) })}
    />
  );
}

/** Whether the region that is looked at is the one to open on. */
function MijnRegio() {
  const session = useSession();
  const regio = usePane(({ filter }) => filter.regio);
  const mijn = usePane(({ mijnRegio }) => mijnRegio);
  if (regio === undefined) {
    return mijn === undefined ? null : (
      <Button kind="stil" text={LATER_SENTENCES.nietMijnRegio} onClick={() => void keepRegio(session, undefined)} />
    );
  }
  if (mijn !== undefined && keyOfRegio(mijn) === keyOfRegio(regio)) return null;
  return (
    <Button
      kind="stil"
      text={LATER_SENTENCES.wordtMijnRegio(regio.naam)}
      onClick={() => void keepRegio(session, regio)}
    />
  );
}
