import { blad, tabel } from '../gegevens/tabel';
import type { Cel, Kamers } from '../kamers/kamers';
import { type Taak, werk } from './taak';

async function overzicht(kamers: Kamers, rijen: number, kolommen: number) {
  const values = tabel(rijen, kolommen);
  const grid = blad(values);
  const { lees, beoordeel } = await kamers.lezen();
  return { values, grid, overzicht: beoordeel(lees(grid)) };
}

const plaatsen = (cellen: readonly Cel[]) => ({ cellen: cellen.length });

const plannen =
  (rijen: number, kolommen: number, way: 'waarden' | 'functies'): Taak =>
  async (kamers) => {
    const { grid, overzicht: op } = await overzicht(kamers, rijen, kolommen);
    const { plan, cellen } = await kamers.schrijven();
    return werk(
      () => plan(op, grid, way),
      (gemaakt) => plaatsen(cellen(gemaakt)),
    );
  };

/** Taking a write back: what comes back is worked out on the sheet as it stands after it. */
const terug =
  (rijen: number): Taak =>
  async (kamers) => {
    const { values, grid, overzicht: op } = await overzicht(kamers, rijen, 12);
    const { plan, cellen, terug: neemTerug } = await kamers.schrijven();
    const gemaakt = plan(op, grid, 'waarden');
    const geschreven = values.map((rij) => [...rij]);
    for (const { row, column, content } of cellen(gemaakt)) (geschreven[row] ??= [])[column] = content;
    const breed = Math.max(...geschreven.slice(0, 1).map((rij) => rij.length));
    const na = blad(geschreven.map((rij) => Array.from({ length: breed }, (_, k) => rij[k] ?? '')));
    return werk(
      () => neemTerug(gemaakt, na),
      (aantal) => ({ aantal }),
    );
  };

/** The annexes to the letters: a sheet for each gemeente that is assessed. */
const stukken =
  (rijen: number): Taak =>
  async (kamers) => {
    const { overzicht: op } = await overzicht(kamers, rijen, 12);
    const maak = await kamers.stukken();
    return werk(
      () => maak(op),
      (bladen) => ({ bladen: bladen.length }),
    );
  };

export const SCHRIJVEN = {
  'plan-functies-342': plannen(342, 12, 'functies'),
  'plan-5000': plannen(5000, 12, 'waarden'),
  'plan-20000': plannen(20_000, 12, 'waarden'),
  'terug-5000': terug(5000),
  'terug-20000': terug(20_000),
  'stukken-342': stukken(342),
  'stukken-5000': stukken(5000),
  'stukken-20000': stukken(20_000),
};
