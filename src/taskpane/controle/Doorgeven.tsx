import { useMemo } from 'react';
import { ownFormulas } from '../../change/outcomes/omzetten';
import type { SheetInfo } from '../../change/workbook';
import { DoorgeefKnoppen } from '../bladen/DoorgeefKnoppen';
import { usePane } from '../shell/context';
import { useFunctiesElders } from './elders';
import { doorgevenSentence } from './doorgeven-sentences';

/**
 * Before a workbook with our functions is passed on: where they stand, what a colleague without the add-in sees there,
 * and what to do. @param overige the other sheets of the workbook
 */
export function Doorgeven({ overige }: { readonly overige: readonly SheetInfo[] }) {
  const grid = usePane((state) => state.reading?.grid);
  const hier = useMemo(() => (grid === undefined ? 0 : ownFormulas(grid)), [grid]);
  const elders = useFunctiesElders(overige);
  if (hier === 0 && elders?.length === 0) return null;
  return (
    <section aria-labelledby="doorgeven-kop">
      <h2 id="doorgeven-kop">Voordat u deze werkmap doorgeeft</h2>
      <p className="klein">{doorgevenSentence(hier, elders)}</p>
      {hier > 0 && <DoorgeefKnoppen />}
    </section>
  );
}
