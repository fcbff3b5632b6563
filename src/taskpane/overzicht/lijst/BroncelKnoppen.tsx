import { useState, type KeyboardEvent } from 'react';
import type { AssessedRow } from '../../../review/assess/overview';
import { goTo } from '../../model/selecting';
import { usePane, useSession } from '../../shell/context';
import { broncellenVan } from './broncellen';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
]);

/** The cells that the figures come from, each one press away; together one Tab stop, arrows inside. */
export function BroncelKnoppen({ row }: { readonly row: AssessedRow }) {
  const session = useSession();
  const table = usePane(({ reading }) => (reading?.kind === 'overview' ? reading.table : undefined));
  const [here, setHere] = useState(0);
  if (table === undefined) return null;
  const bronnen = broncellenVan(table, row.row);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const to = here + (STEPS.get(event.key) ?? 0);
    const button = event.currentTarget.querySelectorAll('button')[to];
    if (to === here || button === undefined) return;
    event.preventDefault();
    setHere(to);
    button.focus();
  };
  return (
    <div role="toolbar" aria-label="Cellen waar dit uit komt" className="bronnen" onKeyDown={move}>
      {bronnen.map(({ naam, cel, area }, i) => (
        <button
          key={`${naam} ${cel}`}
          type="button"
          className="deelknop"
          tabIndex={i === here ? 0 : -1}
          onClick={() => void goTo(session, table.sheet, area)}
        >
          {naam} <b>{cel}</b>
        </button>
      ))}
    </div>
  );
}
