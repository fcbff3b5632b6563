import type { ComparedGroup, TrialRow } from '../../../review/scenario/trial';
import { dagMaandKort } from '../../lib/format';
import { type Cijfer, cijfersVan, cijfersVanGroep, ladderVan, stappen } from './beeld';

const anders = ({ voor, na }: Cijfer): boolean => voor !== na;

/** What the scenario changes for one gemeente, the steps first. */
export const effectVan = (row: TrialRow): readonly Cijfer[] =>
  [
    ...stappen(row).map(({ op, voor, na }) => ({ naam: `Trede ${dagMaandKort(op)}`, voor, na })),
    ...cijfersVan(row),
  ].filter(anders);

/** What it changes for a region, or for all together. */
export const effectVanGroep = (groep: ComparedGroup): readonly Cijfer[] => cijfersVanGroep(groep).filter(anders);

/** On which steps it brings more or fewer gemeenten, on one decision date. */
export const effectOpLadder = (groep: ComparedGroup, i: number): readonly Cijfer[] =>
  ladderVan(groep, i).filter(anders);
