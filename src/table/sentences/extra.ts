import { opsomming } from '../../domain/sentences/numbers';
import { formatPeriode } from '../../domain/tijd/periode';
import type { ExtraDoubt, ExtraFindings } from '../reading-finding';
import { ROLE_NAMES } from '../roles';
import { type Sentences, short } from './parts';

/** What data from other sheets give to say. */
export const EXTRA_SENTENCES: Sentences<ExtraFindings> = {
  aanvullingWijktAf: ({ data: { naam, rol, blad }, found, expected }, where) =>
    `Voor ${naam} staat in ${where} bij ${ROLE_NAMES[rol]} ${short(found)}, maar op blad ${blad} ${short(expected)}. De tabel gaat voor; verbeter één van beide.`,
  bronnenSprekenTegen: ({ data: { naam, rol, blad, ander }, found, expected }, where) =>
    `Voor ${naam} staat op blad ${ander} (${where}) bij ${ROLE_NAMES[rol]} ${short(found)}, maar op blad ${blad} ${short(expected)}. Gebruikt is blad ${blad}; verbeter één van beide.`,
  aanvullingAnderHalfjaar: ({ data: { blad, halfjaar, periode, rollen } }) =>
    `Blad ${blad}, waarmee is aangevuld, ${halfjaar ? `gaat over ${formatPeriode(halfjaar)}` : 'noemt een ander halfjaar'}, de tabel over ${formatPeriode(periode)}. Niet overgenomen: ${opsomming(rollen.map((rol) => ROLE_NAMES[rol]))}. Kies het blad van het goede halfjaar.`,
  aanvullingNietGebruikt: ({ data: { kop, blad, rol, waarom } }, where) =>
    `Van blad ${blad} is '${kop || ROLE_NAMES[rol]}' (${where}) niet overgenomen: ${DOUBTS[waarom]}.`,
};

const OPEN_THERE = 'Open dat blad en geef bij de kolommen aan wat er staat';

const DOUBTS: Readonly<Record<Exclude<ExtraDoubt, 'anderHalfjaar'>, string>> = {
  eerdereTrede: 'die trede is van voor de laatste beslisdatum. Kies een blad met de trede van die dag',
  latereTrede: 'die trede is van de peildatum of later, en niet die van ervoor. Kies een blad met de trede van ervoor',
  saldoVanEinde: `dit saldo is van het einde van het halfjaar, niet van het begin. ${OPEN_THERE}`,
  saldoAndereDag: `dit saldo is niet van de eerste dag van het halfjaar. ${OPEN_THERE}`,
  saldoIsRestant: `de getallen zijn wat in de tabel nog te huisvesten is, en misschien geen saldo van het begin. ${OPEN_THERE}`,
  meerRijen: 'gemeenten hebben daar meer rijen die verschillen. Open dat blad en wijs aan welke rij geldt',
};
