import { known } from '../../domain/known';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import { oordeelOver } from '../../domain/beoordeling/beoordeling';
import type { Oordeel, Stand } from '../../domain/beoordeling/stand';
import type { Datum } from '../../domain/tijd/datum';
import { type Fractie, type Personen, personen } from '../../domain/getal/getal';
import { beoordeelKoppelingen, type Koppelingenoordeel } from '../../domain/opgave/koppelingen';
import { momentVan } from '../../domain/tijd/moment';
import { gerealiseerd, opgave as opgaveOf, restant } from '../../domain/opgave/opgave';
import { opSchema } from '../../domain/beoordeling/schema';
import { type Tempofase, tempoLijn } from '../../domain/prognose/tempo-lijn';
import type { PersonenPerDag } from '../../domain/prognose/prognose';
import { without } from './without';

/** One gemeente with all that its figures depend on: as the sheet has it, or with the changes of a scenario in it. */
export interface Situation {
  readonly stand: Stand;
  /** The count on 1 April / 1 October or the judgement, as given. */
  readonly koppelingen?: Personen | Koppelingenoordeel;
  /** The pace so far, by the count of the sheet. */
  readonly totNu?: PersonenPerDag;
  readonly fasen: readonly Tempofase[];
  /** Paces on top of it. */
  readonly erbij?: readonly Tempofase[];
  readonly additioneel: Personen;
  readonly volgendeTaakstelling?: Personen;
}

/** What a decision date is expected to bring. */
export interface OnDate {
  readonly peildatum: Datum;
  readonly gehuisvest: Personen;
  readonly opSchema: boolean;
  /** What was assessed: with the step and the judgement of koppelingen as they will be then. */
  readonly stand: Stand;
  readonly beoordeling: Oordeel;
}

/** What a situation comes to. */
export interface Outcome {
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  readonly nogTeHuisvesten: Personen;
  /** Of the opgave; absent when that is 0. */
  readonly gerealiseerd?: Fractie;
  /** On the peildatum. */
  readonly opSchema: boolean;
  /**
   * Every decision date that is still to come, the peildatum itself included; each from the step that the one before
   * brings.
   */
  readonly dates: readonly OnDate[];
  /** At the end of the half-year: > 0 achterstand, < 0 voorsprong. */
  readonly saldo: Personen;
  /** Next taakstelling with that saldo; absent when that taakstelling is not given. */
  readonly volgendeOpgave?: Personen;
  /** Nog te huisvesten with the additional task, which stands apart. */
  readonly inclAdditioneel: Personen;
}

/** Works out a situation on its own peildatum and on the decision dates after it (`dates`, in order). */
export function outcomeOf(situation: Situation, dates: readonly Datum[], beleid: Beleid): Outcome {
  const { stand, additioneel, volgendeTaakstelling } = situation;
  const { opgave, gehuisvest } = stand;
  const part = gerealiseerd(gehuisvest, opgave);
  const onDates: OnDate[] = [];
  for (const date of dates) onDates.push(onDate(situation, date, onDates, beleid));
  const saldo = restant(opgave, onDates.at(-1)?.gehuisvest ?? gehuisvest);
  return {
    opgave,
    gehuisvest,
    nogTeHuisvesten: restant(opgave, gehuisvest),
    ...known({ gerealiseerd: part }),
    opSchema: opSchema(opgave, gehuisvest, stand.peildatum, beleid).antwoord === 'ja',
    dates: onDates,
    saldo,
    ...(volgendeTaakstelling === undefined ? {} : { volgendeOpgave: opgaveOf(volgendeTaakstelling, saldo) }),
    inclAdditioneel: personen(restant(opgave, gehuisvest) + additioneel),
  };
}

function onDate(situation: Situation, peildatum: Datum, earlier: readonly OnDate[], beleid: Beleid): OnDate {
  const { opgave } = situation.stand;
  const gehuisvest = housedOn(situation, peildatum);
  const stand = standOn(situation, peildatum, gehuisvest, earlier);
  return {
    peildatum,
    gehuisvest,
    opSchema: opSchema(opgave, gehuisvest, peildatum, beleid).antwoord === 'ja',
    stand,
    beoordeling: oordeelOver(stand, beleid),
  };
}

/** Persons expected to be housed on a day. */
export function housedOn({ stand, totNu, fasen, erbij }: Situation, date: Datum): Personen {
  return tempoLijn(stand, date, { eerst: totNu, fasen, erbij });
}

function standOn(
  { stand, koppelingen }: Situation,
  peildatum: Datum,
  gehuisvest: Personen,
  earlier: readonly OnDate[],
): Stand {
  const before = earlier.at(-1);
  const trede = before === undefined ? stand.trede : tredeNa(before);
  const judged = judge(
    koppelingen,
    stand,
    earlier.find((date) => momentVan(date.peildatum) === 'tussenstand'),
  );
  return {
    ...without(stand, 'trede', 'koppelingen'),
    peildatum,
    gehuisvest,
    ...known({ trede, koppelingen: judged }),
  };
}

const tredeNa = ({ beoordeling }: OnDate): Stand['trede'] =>
  beoordeling.kind === 'trede' ? beoordeling.trede : undefined;

/**
 * A count is judged against what is nog te huisvesten on 1 April / 1 October; once that date has passed only the sheet
 * can tell.
 */
function judge(
  koppelingen: Situation['koppelingen'],
  stand: Stand,
  tussenstand: OnDate | undefined,
): Koppelingenoordeel | undefined {
  if (typeof koppelingen !== 'number') return koppelingen;
  return tussenstand
    ? beoordeelKoppelingen(koppelingen, restant(stand.opgave, tussenstand.gehuisvest))
    : stand.koppelingen;
}
