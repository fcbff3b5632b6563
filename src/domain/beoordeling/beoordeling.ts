import { known } from '../known';
import type { Beoordeling, Ontbrekend, Oordeel, Stand } from './stand';
import { regelOp } from '../beleid/beleid';
import type { Beleid } from '../beleid/beleidsregel';
import type { Koppelingenoordeel } from '../opgave/koppelingen';
import { loopBoom, TREDE_NA } from './beslisboom';
import { ladderOp, opLadder } from '../ladder/ladder';
import type { Trede } from '../ladder/trede';
import { momentVan, type Moment } from '../tijd/moment';

export type { Koppelingenoordeel, Moment };

/**
 * The assessment of one gemeente on its peildatum: the tussenstand on 1 Apr / 1 Oct, the eindbeoordeling on 1 Jan / 1
 * Jul, and on any other date the same step. Missing input that the tree needs gives 'ontbreekt', never a guess.
 */
export function beoordeel(stand: Stand, beleid: Beleid): Beoordeling {
  const { peildatum } = stand;
  const moment = momentVan(peildatum);
  const regel = regelOp(beleid, peildatum);
  const { pad, blad, ontbreekt } = loopBoom({ stand, regel, beleid }, moment);
  const aangenomen =
    regel.bron.aangenomen || ladderOp(peildatum).bron.aangenomen || pad.some((stap) => stap.aangenomen);
  const van = stand.trede === undefined ? undefined : opLadder(stand.trede, peildatum);
  const met = (trede: Trede): Beoordeling =>
    van === undefined
      ? { kind: 'trede', moment, trede, pad, regel, aangenomen }
      : { kind: 'trede', moment, van, trede, pad, regel, aangenomen };
  if (blad === 'nul') return met('0');
  if (blad !== undefined && stand.trede !== undefined) return met(TREDE_NA[blad](stand.trede, peildatum));
  const wat: Ontbrekend[] = [
    ...(van === undefined ? ['trede' as const] : []),
    ...(ontbreekt === undefined ? [] : [ontbreekt]),
  ];
  return { kind: 'ontbreekt', moment, wat, pad, regel, aangenomen, ...known({ van }) };
}

/**
 * As `beoordeel`, of any gemeente of the country: the ladder is that of Zuid-Holland, so elsewhere there is no step to
 * give.
 */
export function oordeelOver(stand: Stand, beleid: Beleid): Oordeel {
  const { elders, peildatum } = stand;
  if (elders === undefined) return metTwijfel(stand, beleid);
  const [moment, regel] = [momentVan(peildatum), regelOp(beleid, peildatum)];
  return { kind: 'buitenKader', provincie: elders, moment, pad: [], regel, aangenomen: false };
}

/** Where the contracts would decide and nobody said what their number is, there is no step to give. */
function metTwijfel(stand: Stand, beleid: Beleid): Beoordeling {
  const oordeel = beoordeel(stand, beleid);
  const { huurcontractenHoogstens: meest = stand.huurcontracten } = stand;
  if (uitkomst(oordeel) === uitkomst(beoordeel({ ...stand, huurcontracten: meest }, beleid))) return oordeel;
  const { moment, regel, aangenomen, van } = oordeel;
  return { kind: 'ontbreekt', moment, wat: ['huurcontracten'], pad: [], regel, aangenomen, ...known({ van }) };
}

const uitkomst = (oordeel: Beoordeling): string => (oordeel.kind === 'trede' ? oordeel.trede : oordeel.wat.join());
