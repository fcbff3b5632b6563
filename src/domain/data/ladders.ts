import { datumVan } from '../tijd/datum';
import type { Ladder } from '../ladder/trede';

const VOOR_2021 = ['0', '1', '2', '3', '4', '5', '6'] as const;
const SINDS_2021 = ['0', '1', '2', '3a', '3b', '4', '5', '6'] as const;

/** The ladders that were in force one after the other; each holds from its date until the next one's. */
export const LADDERS: readonly Ladder[] = [
  {
    vanaf: datumVan('1900-03-01'),
    treden: VOOR_2021,
    bron: {
      tekst: 'de ladder van het Aanvullend beleidskader 2020, geldig vanaf 26-6-2020, gold ook daarvoor',
      aangenomen: true,
    },
  },
  {
    vanaf: datumVan('2020-06-26'),
    treden: VOOR_2021,
    bron: { tekst: 'Aanvullend beleidskader huisvesting vergunninghouders 2020', aangenomen: false },
  },
  {
    vanaf: datumVan('2021-07-01'),
    treden: SINDS_2021,
    bron: {
      tekst:
        'Aanvullend beleidskader huisvesting vergunninghouders 2020, trede 3 gesplitst in 3a en 3b sinds juli 2021',
      aangenomen: false,
    },
  },
  // The successor of the framework was not found; steps 4 and 5 and the test: province's news of February 2026, press.
  {
    vanaf: datumVan('2024-04-19'),
    treden: SINDS_2021,
    bron: {
      tekst:
        'de regels van het Aanvullend beleidskader 2020 (geldig tot en met 18-4-2024) lopen door voor de namen van ' +
        'trede 1 tot en met 3, de splitsing in 3a en 3b, het stijgen op 1 april en 1 oktober, koppelingen, ' +
        'omkoppelingen en huurcontracten; vast staan trede 4 en 5 en de toets op de hele opgave met achterstand',
      aangenomen: true,
    },
  },
];
