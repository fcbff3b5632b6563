import { offers, planResults, standardChoices } from '../../change/results';
import type { Choices } from '../../change/results';
import type { Grid } from '../../table/grid';
import type { Overview } from '../../table/overview';
import type { Preview } from './state';

/** What would be written: with the usual choices, or with those that the user made. */
export function previewOf(overview: Overview, grid: Grid, choices?: Choices): Preview {
  const all = offers(overview, grid);
  const taken = choices ?? standardChoices(all);
  return { offers: all.filter((offer) => offer.cells > 0), choices: taken, plan: planResults(overview, grid, taken) };
}

/** The same choices with one offer taken or left out. */
export function toggled(choices: Choices, key: string): Choices {
  const take = new Set(choices.take);
  if (!take.delete(key)) take.add(key);
  return { take };
}
