import { useEffect } from 'react';
import type { Overview } from '../../review/assess/overview';
import { newsOf } from '../../review/compare/news';
import { Button } from '../controls/Button';
import { useSession } from '../shell/context';
import { useStore } from '../shell/useStore';
import { beginNieuw, type Nieuw, nieuwVan } from './model';
import { naastVan } from './naast';
import { NIEUW_SENTENCES, nieuwsZin } from './sentences';

const all = (state: Nieuw): Nieuw => state;

/** What changed since the sheet that this one follows on, in one line, with the way to the comparison. */
export function WatIsNieuw({ overview }: { readonly overview: Overview }) {
  const session = useSession();
  const nieuw = nieuwVan(session);
  const { voor, eerder } = useStore(nieuw.store, all);
  const { sheet } = overview.table;
  const { peildatum } = overview;
  useEffect(() => void beginNieuw(nieuw, sheet, peildatum), [nieuw, sheet, peildatum]);
  if (eerder === undefined || voor !== `${sheet} ${peildatum}`) return null;
  const { table } = eerder.overview;
  const toon = (): void => {
    naastVan(session).set({ other: { table, grid: eerder.grid }, gevraagd: true });
    session.store.set({ tab: 'controle' });
  };
  return (
    <p className="nieuws">
      {nieuwsZin(table.sheet, eerder.overview.peildatum, newsOf(eerder.overview, overview))}{' '}
      <Button kind="stil" text={NIEUW_SENTENCES.vergelijk} onClick={toon} />
    </p>
  );
}
