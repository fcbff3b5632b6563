import { shown, textContent } from '../write/content';
import type { Line } from './line';

/** Parts of the sheet's width that the letters of a note (smaller than the others) take. */
const NOOT = 1.15;

/** Letters that a step in from the edge takes. */
const INSPRONG = 2;

/** A line of one long text runs on over empty cells, but is cut at the edge of the page: then it goes on below. */
export function gebroken(een: Line, breedtes: readonly number[]): readonly Line[] {
  const [enige, ...andere] = een.cellen;
  if (enige === undefined || andere.length > 0 || typeof enige.inhoud !== 'string') return [een];
  const delen = opRegels(String(shown(enige.inhoud)), breedtes.reduce((som, breedte) => som + breedte, 0) * NOOT);
  return delen.map((deelVanTekst, i) => ({
    ...(i === 0 ? een : {}),
    cellen: [{ ...enige, inhoud: textContent(deelVanTekst) }],
  }));
}

/** How many lines a row needs for its wrapped texts; undefined for one. */
export function hoogte({ cellen }: Line, breedtes: readonly number[]): number | undefined {
  const regels = cellen.map(({ inhoud, opmaak }, i) =>
    opmaak?.wrap === true && typeof inhoud === 'string'
      ? opRegels(
          String(shown(inhoud)),
          ((breedtes[i] ?? 10) - INSPRONG * (opmaak.indent ?? 0)) * (opmaak.bold === true ? 0.9 : 1),
        ).length
      : 1,
  );
  const meeste = Math.max(1, ...regels);
  return meeste > 1 ? meeste : undefined;
}

/** A text over lines of so many letters, broken between words. */
function opRegels(geheel: string, letters: number): readonly string[] {
  return geheel.split(' ').reduce<readonly string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    return laatste !== undefined && laatste.length + 1 + woord.length <= letters
      ? [...regels.slice(0, -1), `${laatste} ${woord}`]
      : [...regels, woord];
  }, []);
}
