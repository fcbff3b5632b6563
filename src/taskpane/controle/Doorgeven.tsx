import { useMemo } from 'react';
import { ownFormulas } from '../../change/outcomes/omzetten';
import { DoorgeefKnoppen } from '../bladen/DoorgeefKnoppen';
import { telwoord } from '../lib/format';
import { usePane } from '../shell/context';

/** Before a sheet with our functions is passed on: what a colleague without the add-in sees there, and what to do. */
export function Doorgeven() {
  const grid = usePane((state) => state.reading?.grid);
  const formulas = useMemo(() => (grid === undefined ? 0 : ownFormulas(grid)), [grid]);
  if (formulas === 0) return null;
  return (
    <section aria-labelledby="doorgeven-kop">
      <h2 id="doorgeven-kop">Voordat u deze werkmap doorgeeft</h2>
      <p className="klein">
        Op dit blad {formulas === 1 ? 'staat' : 'staan'}{' '}
        {telwoord(formulas, 'formule met een functie', 'formules met functies')} van Opgavewijzer. Wie Opgavewijzer niet
        heeft, ziet de laatst opgeslagen uitkomst. Die lijkt actueel, ook als de cijfers ernaast veranderd zijn; bij
        opnieuw rekenen wordt zij #NAAM?. Geef waarden door: een kopie, of zet de functies om.
      </p>
      <DoorgeefKnoppen />
    </section>
  );
}
