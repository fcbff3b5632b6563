import { TREDEN, type Trede, type Ladder } from './trede';
import { LADDERS } from '../data/ladders';
import { TREDETEKSTEN } from '../data/treden';
import type { Datum } from '../tijd/datum';

/** The ladder in force on a day; `bron.aangenomen` outside 26-6-2020..18-4-2024. */
export function ladderOp(d: Datum): Ladder {
  const ladder = LADDERS.findLast(({ vanaf }) => vanaf <= d);
  if (ladder === undefined) throw new RangeError(`geen ladder op ${d}`);
  return ladder;
}

/** The step as the ladder of that day has it: "3" is 3a since July 2021; 3a and 3b were 3 before. */
export function opLadder(trede: Trede, d: Datum): Trede {
  const { treden } = ladderOp(d);
  if (treden.includes(trede)) return trede;
  return trede === '3' ? '3a' : '3';
}

/** One step up on the ladder of that day; the highest step stays. */
export function volgendeTrede(trede: Trede, d: Datum): Trede {
  const { treden } = ladderOp(d);
  const nu = opLadder(trede, d);
  return treden[treden.indexOf(nu) + 1] ?? nu;
}

/** < 0 when `a` is lower than `b`, 0 when equal, > 0 when higher. */
export function vergelijkTreden(a: Trede, b: Trede): number {
  return TREDEN.indexOf(a) - TREDEN.indexOf(b);
}

export function tredenaam(trede: Trede): string {
  return TREDETEKSTEN[trede].naam;
}

/** What the province does at this step. */
export function vervolgstap(trede: Trede): string {
  return TREDETEKSTEN[trede].vervolgstap;
}

const SCHRIJFWIJZEN: ReadonlyMap<string, Trede> = new Map(
  TREDEN.flatMap((trede) =>
    [trede, TREDETEKSTEN[trede].naam, ...TREDETEKSTEN[trede].ookGeschreven].map(
      (tekst) => [sleutel(tekst), trede] as const,
    ),
  ),
);

/** Behind a 3: who talks with the gemeente. */
const DOOR_WIE: ReadonlyMap<string, Trede> = new Map([
  ['ambtelijk', '3a'],
  ['bestuurlijk', '3b'],
]);

/** "-1", "– 2" and "1,5" are numbers, not a step 1 or 2. */
const GETAL_MET_TEKEN = /^\s*[-+–−±]\s*\d|\s[-+–−]\d|\d[.,]\d/;

/** "signaleren 1", "signaleren trede 1" */
const ACHTERAAN = /^(.+?) (?:(?:trede|fase|stap) )?([0-6]\s?[ab]?)$/;

/**
 * Reads a step in any spelling of the papers: "3a", "3A", "Trede 2", "Signaleren", "Afspraken maken - ambtelijk", "2 -
 * informatie opvragen", "Signaleren (1)"; undefined for anything else.
 */
export function parseTrede(tekst: string): Trede | undefined {
  if (GETAL_MET_TEKEN.test(tekst)) return undefined;
  const kaal = sleutel(tekst).replace(/^(?:trede|fase|categorie|stap|t(?=\d))\s?/, '');
  const heel = SCHRIJFWIJZEN.get(kaal) ?? SCHRIJFWIJZEN.get(kaal.replace(/^([0-6])\s([ab])$/, '$1$2'));
  if (heel) return heel;
  const [, nummer = '', naam = ''] =
    /^([0-6]\s?[ab]?) (.+)$/.exec(kaal) ?? /^([0-6]\s?[ab]?) (.+)$/.exec(kaal.replace(ACHTERAAN, '$2 $1')) ?? [];
  const cijfer = SCHRIJFWIJZEN.get(nummer.replace(' ', ''));
  const woorden = SCHRIJFWIJZEN.get(naam) ?? DOOR_WIE.get(naam);
  if (!woorden || !cijfer || !spreektNietTegen(cijfer, woorden)) return undefined;
  // "3 - afspraken maken ambtelijk" is 3a: at a bare 3 the words say more.
  return cijfer === '3' ? woorden : cijfer;
}

function spreektNietTegen(cijfer: Trede, woorden: Trede): boolean {
  return (
    cijfer === woorden || (cijfer.startsWith('3') && woorden === '3') || (cijfer === '3' && woorden.startsWith('3'))
  );
}

function sleutel(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
