import { formatPeriode } from '../../domain/tijd/periode';
import type { ExtraFindings } from '../reading-finding';
import { ROLE_NAMES } from '../roles';
import { type Sentences, short } from './parts';

/** What data from other sheets give to say. */
export const EXTRA_SENTENCES: Sentences<ExtraFindings> = {
  aanvullingWijktAf: ({ data: { naam, rol, blad }, found, expected }, where) =>
    `Voor ${naam} staat in ${where} bij ${ROLE_NAMES[rol]} ${short(found)}, maar op blad ${blad} ${short(expected)}. De tabel gaat voor; verbeter één van beide.`,
  bronnenSprekenTegen: ({ data: { naam, rol, blad, ander }, found, expected }, where) =>
    `Voor ${naam} staat op blad ${ander} (${where}) bij ${ROLE_NAMES[rol]} ${short(found)}, maar op blad ${blad} ${short(expected)}. Gebruikt is blad ${blad}; verbeter één van beide.`,
  aanvullingAnderHalfjaar: ({ data: { blad, halfjaar, periode } }) =>
    `Blad ${blad}, waarmee is aangevuld, gaat over ${formatPeriode(halfjaar)}, de tabel over ${formatPeriode(periode)}. Controleer of dit het goede blad is.`,
};
