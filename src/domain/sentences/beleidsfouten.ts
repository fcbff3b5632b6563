import type { Beleidsfout } from '../beleid/met-regels';
import { formatDatum } from '../tijd/datum';
import { formatNorm } from '../beleid/norm-tekst';

/** What is wrong with a rule of the user, and what to do. */
export function beleidsfoutInWoorden(fout: Beleidsfout): string {
  const op = formatDatum(fout.peildatum);
  switch (fout.code) {
    case 'geenBeslisdatum':
      return `${op} is geen beslisdatum: kies 1 januari, 1 april, 1 juli of 1 oktober.`;
    case 'normPastNiet':
      return `De norm "${formatNorm(fout.norm)}" past niet bij ${op}: een deel van het minimum hoort bij 1 april en 1 oktober, taakstelling plus achterstand bij 1 januari en 1 juli.`;
    case 'dubbel':
      return `Voor ${op} staat meer dan één regel: laat er één staan.`;
  }
}
