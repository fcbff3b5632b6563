import { known } from '../../domain/known';
import type { Verlenging } from '../../domain/beoordeling/stand';
import { personen, type Personen } from '../../domain/getal/getal';
import type { BaseRow } from './base';
import type { Situation } from './outcome';
import type { Change } from './scenario';
import type { Share } from './together';
import { without } from './without';

/** The situation with what is tried in it, with what exchanges bring or take, and its shares of a pace together. */
export function changed(
  { situation, taakstelling }: BaseRow,
  change: Change,
  ruil: Personen,
  shares: readonly Share[] = [],
): Situation {
  const { stand } = situation;
  const { huurcontractenHoogstens } = stand;
  const more = ruil + (change.taakstelling === undefined ? 0 : change.taakstelling - taakstelling.aantal);
  const verschoonbaar = lacksReason(change) ? stand.verschoonbaar : (change.verschoonbaar ?? stand.verschoonbaar);
  const koppelingen = change.koppelingen ?? situation.koppelingen;
  return {
    ...situation,
    stand: {
      ...without(stand, 'verschoonbaar', 'verlengd', 'huurcontractenHoogstens'),
      opgave: personen(stand.opgave + more),
      gehuisvest: personen(stand.gehuisvest + (change.extra ?? 0)),
      ...(stand.taakstelling === undefined ? {} : { taakstelling: personen(stand.taakstelling + more) }),
      omkoppelingen: change.omkoppelingen ?? stand.omkoppelingen,
      stapelgemeente: change.stapelgemeente ?? stand.stapelgemeente,
      huurcontracten: change.huurcontracten ?? stand.huurcontracten,
      ...(change.huurcontracten === undefined ? known({ huurcontractenHoogstens }) : {}),
      ...(verschoonbaar ? { verschoonbaar } : {}),
      ...known({ verlengd: heldBy(change, stand.verlengd) }),
    },
    ...known({ koppelingen }),
    fasen: change.tempo ?? situation.fasen,
    erbij: shares,
    additioneel: change.additioneel ?? situation.additioneel,
    ...known({ volgendeTaakstelling: change.volgendeTaakstelling }),
  };
}

/** Verschoonbaar is a person's judgement with a reason: without one it does not count yet. */
export function lacksReason({ verschoonbaar }: Change): boolean {
  return verschoonbaar !== undefined && verschoonbaar !== false && verschoonbaar.reden.trim() === '';
}

/** The decision that holds the step: what is tried, once it has a day and a source, else that of the sheet. */
function heldBy({ verlengd }: Change, ofSheet: Verlenging | undefined): Verlenging | undefined {
  if (verlengd === false) return undefined;
  const { tot, bron = '' } = verlengd ?? {};
  return tot === undefined || bron.trim() === '' ? ofSheet : { tot, bron };
}

/** A step is held by a decision: without its day and its source it does not count yet. */
export const lacksDecision = ({ verlengd }: Change): boolean =>
  verlengd !== undefined && verlengd !== false && (verlengd.tot === undefined || verlengd.bron.trim() === '');
