import { checkedAlone, whatIsLookedAt } from '../model/checking';
import { usePane } from '../shell/context';

/** How many findings are open, behind the name of the tab; nothing when there are none. */
export default function Aantal() {
  const { length } = checkedAlone(usePane(whatIsLookedAt)).open;
  return length === 0 ? null : (
    <span className="aantal">
      {' '}
      {length}
      <span className="onzichtbaar">{length === 1 ? ' bevinding' : ' bevindingen'}</span>
    </span>
  );
}
