import { gebiedsnaam } from '../../change/papers/verslag/keuze/gebied';
import { alleen, hoortBij, type Keuze } from '../../change/papers/verslag/keuze/keuze';
import { maandverloop } from '../../change/papers/verslag/maandverloop/maandverloop';
import type { Overview } from '../../review/assess/overview';
import { courseOf } from '../../review/course/course-of';
import type { Bronnen, Plannen } from './bronnen';
import { niemand } from './niemand';
import { VERSLAG_STATUS_SENTENCES } from './sentences';

/** The course of the chosen gemeenten, or the sentence that says why there is none. */
export function planVerloop(overview: Overview, keuze: Keuze, { anderen, vandaag }: Bronnen): Plannen {
  const course = courseOf(overview, anderen.bladen);
  const rows = course.rows.filter(({ gemeente, name }) => hoortBij(keuze, gemeente, name));
  if (rows.length === 0) return niemand(overview, keuze);
  const leftOut = [...anderen.leftOut, ...course.leftOut];
  const gebied = gebiedsnaam(alleen(overview, keuze), keuze);
  const gelezen = [overview, ...anderen.bladen].map((een) => alleen(een, keuze));
  const plannen = maandverloop({ ...course, rows, leftOut }, gebied, gelezen, vandaag);
  return plannen.length === 0 ? { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenVerloop } : { ok: true, plannen };
}
