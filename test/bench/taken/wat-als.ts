import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { Base } from '../../../src/review/scenario/base';
import { tryOut, type Trial } from '../../../src/review/scenario/trial';
import { outcomeOf, type Situation } from '../../../src/review/scenario/outcome';
import { emptyScenario, withField } from '../../../src/review/scenario/scenario';
import { GEMEENTEN, landelijk } from '../gegevens/landelijk';
import { type Taak, werk } from './taak';

const PEILDATUM = datumVan('2022-03-21');
const DATES = [datumVan('2022-04-01'), datumVan('2022-07-01')];

function landelijkeBasis(): Base {
  const rows = landelijk()
    .slice(0, GEMEENTEN)
    .map((een, i) => {
      const situation: Situation = {
        stand: { ...een, peildatum: PEILDATUM },
        koppelingen: een.koppelingen,
        totNu: { personen: een.gehuisvest, dagen: 79 },
        fasen: [],
        additioneel: personen(0),
      };
      return {
        code: `GM${i}`,
        naam: `Gemeente ${i}`,
        regio: `Regio ${i % 25}`,
        situation,
        outcome: outcomeOf(situation, DATES, STANDAARDBELEID),
        taakstelling: { aantal: een.taakstelling, isOpgave: false },
      };
    });
  return { peildatum: PEILDATUM, begin: datumVan('2022-01-01'), dates: DATES, beleid: STANDAARDBELEID, rows };
}

/** One keystroke: a person more in one gemeente, with all figures, steps and regions anew. */
const toets: Taak = async () => {
  const base = landelijkeBasis();
  const leeg = emptyScenario('1', 'Bench');
  let last: Trial = tryOut(leeg, base);
  let extra = 0;
  return werk(() => {
    extra = (extra % 5) + 1;
    last = tryOut(withField(last.scenario, 'GM7', 'extra', personen(extra)), base, last);
    return last;
  }, aantal);
};

const alles: Taak = async () => {
  const base = landelijkeBasis();
  const leeg = emptyScenario('1', 'Bench');
  return werk(
    () =>
      tryOut(
        base.rows.reduce((all, { code }) => withField(all, code, 'extra', personen(3)), leeg),
        base,
      ),
    aantal,
  );
};

const aantal = ({ rows }: Trial) => ({ gemeenten: rows.length });

export const WAT_ALS = { 'wat-als-toets': toets, 'wat-als-alles': alles };
