import { known } from '../../domain/known';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import type { Datum } from '../../domain/tijd/datum';
import { personen, type Personen } from '../../domain/getal/getal';
import { beoordeeldePeriode, tussenstandVan } from '../../domain/tijd/moment';
import { begin, einde } from '../../domain/tijd/periode';
import { tempoTotNu } from '../../domain/prognose/prognose';
import { standOf } from '../assess/assess';
import type { AssessedRow, Overview, Settings } from '../assess/overview';
import { outcomeOf, type Outcome, type Situation } from './outcome';

/** A gemeente as the sheet has it. */
export interface BaseRow {
  readonly code: string;
  readonly naam: string;
  readonly regio: string;
  readonly situation: Situation;
  readonly outcome: Outcome;
  /** The taakstelling, or the opgave where the sheet knows only that: what another taakstelling takes the place of. */
  readonly taakstelling: { readonly aantal: Personen; readonly isOpgave: boolean };
}

/** All that scenarios start from: made once for each reading, so that a keystroke works out the changed side only. */
export interface Base {
  readonly peildatum: Datum;
  readonly begin: Datum;
  /** The decision dates still to come, the peildatum included. */
  readonly dates: readonly Datum[];
  readonly beleid: Beleid;
  readonly rows: readonly BaseRow[];
}

export function baseOf(overview: Overview, { beleid }: Settings): Base {
  const { peildatum, rows } = overview;
  const periode = beoordeeldePeriode(peildatum);
  const dates = [tussenstandVan(periode), einde(periode)].filter((date) => date >= peildatum);
  const from = begin(periode);
  return {
    peildatum,
    begin: from,
    dates,
    beleid,
    rows: rows.map((row) => {
      const situation = situationOf(overview, row, from);
      const known = situation.stand.taakstelling;
      return {
        code: row.row.gemeente?.code ?? row.naam,
        naam: row.naam,
        regio: row.row.gemeente?.veiligheidsregio ?? '',
        situation,
        outcome: outcomeOf(situation, dates, beleid),
        taakstelling: { aantal: known ?? row.opgave, isOpgave: known === undefined },
      };
    }),
  };
}

function situationOf({ table, peildatum }: Overview, { row, opgave, gehuisvest }: AssessedRow, from: Datum): Situation {
  const stand = standOf(table, row, { opgave, gehuisvest, peildatum });
  const koppelingen = stand.koppelingen ?? row.koppelingen;
  const totNu = tempoTotNu(gehuisvest, from, peildatum);
  return {
    stand,
    ...known({ koppelingen, totNu }),
    fasen: [],
    additioneel: row.additioneel ?? personen(0),
  };
}
