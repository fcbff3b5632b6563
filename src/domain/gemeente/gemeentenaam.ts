import { type Provincie, provincieAchter } from './provincies';

/** How a gemeente is written, apart from which one it is. */

const DIACRITISCH = /[\u0300-\u036f]/g;

/** The number of a note, "Westland (1)", "Delft 2)", or the group of large cities that it is in: "Den Haag (G4)". */
const NOOT = /(?:\s*\((?:\d|G ?\d{1,2})\)|\s\d\))\s*$/i;

/** What stands behind a name in brackets: "(NH.)", "(Limburg)", "(gemeente)". */
const TUSSEN_HAAKJES = /\s*\(([^()\d]{1,20})\)\s*$/;
/** The same without brackets, as words: "Bergen NH". */
const LOS = new Set(['nh', 'zh', 'nb', 'l', 'o', 'z', 'gld', 'ov']);

/** A name as it is written, taken apart. */
export interface Geschreven {
  /**
   * In one spelling: lower case, no accents or signs, "a/d" written out, "gemeente", "c.a.", the number of a note
   * and "(G4)" dropped, "Gravenhage 's-" turned round.
   */
  readonly woorden: readonly string[];
  /** The province that stands behind it: "Bergen (NH.)". */
  readonly provincie?: Provincie;
  /** The words with what was taken for a province: "Bergen o" may be the beginning of something else. */
  readonly voluit: readonly string[];
}

/** Takes a written name apart. */
export function ontleed(naam: string): Geschreven {
  const zonderNoot = naam.replace(NOOT, '');
  const haakjes = TUSSEN_HAAKJES.exec(zonderNoot);
  const erachter = haakjes?.[1] === undefined ? undefined : provincieAchter(haakjes[1]);
  const voluit = inWoorden(zonderNoot);
  if (erachter !== undefined && haakjes)
    return { woorden: inWoorden(zonderNoot.slice(0, haakjes.index)), provincie: erachter, voluit };
  const laatste = voluit.at(-1) ?? '';
  const los = voluit.length > 1 && LOS.has(laatste) ? provincieAchter(laatste) : undefined;
  return los === undefined ? { woorden: voluit, voluit } : { woorden: voluit.slice(0, -1), provincie: los, voluit };
}

function inWoorden(naam: string): readonly string[] {
  const kaal = naam
    .normalize('NFD')
    .replace(DIACRITISCH, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/\u0133/g, 'ij')
    .replace(/&/g, ' en ')
    .replace(/\ba\s?[./]\s?d\b\.?/g, ' aan den ')
    .replace(/\baan de\b/g, 'aan den')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:de )?(?:gemeente|gem)\b/g, ' ')
    .trim()
    .replace(/ c ?a$/, '');
  const omgekeerd = /^(.+) s$/.exec(kaal);
  return (omgekeerd ? `s ${omgekeerd[1]}` : kaal).split(/\s+/).filter((woord) => woord !== '');
}

/** The words of a name without the province behind it. */
export const woorden = (naam: string): readonly string[] => ontleed(naam).woorden;

/** The words run together: the key on which two spellings are the same name. */
export function sleutelVan(naam: string): string {
  return woorden(naam).join('');
}

/** "GM0518" out of GM0518, 0518 or 518; undefined for anything else. */
export function codeVan(tekst: string): string | undefined {
  const cijfers = /^(?:gm)?\s?(\d{3,4})$/i.exec(tekst.trim())?.[1];
  return cijfers === undefined ? undefined : `GM${cijfers.padStart(4, '0')}`;
}

/** A code in front of a name or behind it: "0503 Delft", "GM0599 - Rotterdam", "Delft (0503)". */
const CODE_VOOR = /^\(?((?:gm)?\s?\d{3,4})[\s).:;,_/|\u2013\u2014-]+(\D*)$/i;
const CODE_ACHTER = /^(\D*?)[\s(\[.:;,_/|\u2013\u2014-]+((?:gm)?\s?\d{3,4})[)\]]?$/i;

/** A name and the code beside it; undefined when there are not both. */
export function naamMetCode(tekst: string): { readonly naam: string; readonly code: string } | undefined {
  const [, ervoor = '', naamErachter = ''] = CODE_VOOR.exec(tekst.trim()) ?? [];
  const [, naamErvoor = '', erachter = ''] = CODE_ACHTER.exec(tekst.trim()) ?? [];
  const [naam, code] = [naamErachter || naamErvoor, codeVan(ervoor || erachter)];
  return naam.trim() === '' || code === undefined ? undefined : { naam, code };
}

/** Which letters and digits a key has, one bit each: a quick way to see that two keys cannot be near. */
export function lettersVan(sleutel: string): number {
  let bits = 0;
  for (let i = 0; i < sleutel.length; i++) bits |= 1 << (sleutel.charCodeAt(i) % 32);
  return bits;
}

/** False when more letters are missing on one side than `grens` changes can bring. */
export function kanBinnen(grens: number, a: number, b: number): boolean {
  return bitsIn(a & ~b) <= grens && bitsIn(b & ~a) <= grens;
}

function bitsIn(bits: number): number {
  let aantal = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) aantal++;
  return aantal;
}

/**
 * Least number of letters to add, drop, replace or swap, each at most once, to turn one text into the other; any number
 * above `grens` when it is more than that. Without a list or an argument list per letter: a sheet compares thousands of
 * names.
 */
export function afstand(a: string, b: string, grens = Infinity): number {
  const breedte = b.length + 1;
  let tweeTerug = new Array<number>(breedte).fill(Infinity);
  let vorige = Array.from({ length: breedte }, (_, j) => j);
  let rij = new Array<number>(breedte).fill(0);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let minst = i;
    rij[0] = i;
    for (let j = 1; j < breedte; j++) {
      const gelijk = letter === b.charCodeAt(j - 1);
      let beste = at(vorige, j - 1) + (gelijk ? 0 : 1);
      if (at(vorige, j) + 1 < beste) beste = at(vorige, j) + 1;
      if (at(rij, j - 1) + 1 < beste) beste = at(rij, j - 1) + 1;
      const gewisseld = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (gewisseld && at(tweeTerug, j - 2) + 1 < beste) beste = at(tweeTerug, j - 2) + 1;
      rij[j] = beste;
      if (beste < minst) minst = beste;
    }
    if (minst > grens) return minst;
    [tweeTerug, vorige, rij] = [vorige, rij, tweeTerug];
  }
  return at(vorige, b.length);
}

function at(rij: readonly number[], plaats: number): number {
  return rij[plaats] ?? Infinity;
}
