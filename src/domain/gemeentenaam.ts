/** How a gemeente is written, apart from which one it is. */

const DIACRITISCH = /[\u0300-\u036f]/g;

/** The words of a name in one spelling: lower case, no accents or signs, "a/d" written out, "gemeente" and "(ZH.)" dropped, "Gravenhage 's-" turned round. */
export function woorden(naam: string): readonly string[] {
  const kaal = naam
    .normalize('NFD')
    .replace(DIACRITISCH, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/\ba\s?[./]\s?d\b\.?/g, ' aan den ')
    .replace(/\baan de\b/g, 'aan den')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:gemeente|gem|zh|z h)\b/g, ' ')
    .trim();
  const omgekeerd = /^(.+) s$/.exec(kaal);
  return (omgekeerd ? `s ${omgekeerd[1]}` : kaal).split(/\s+/).filter((woord) => woord !== '');
}

/** The words run together: the key on which two spellings are the same name. */
export function sleutelVan(naam: string): string {
  return woorden(naam).join('');
}

/** "GM0518" out of GM0518, 0518 or 518; undefined for anything else. */
export function codeVan(tekst: string): string | undefined {
  const cijfers = /^(?:gm)?\s?(\d{3,4})$/i.exec(tekst.trim())?.[1];
  return cijfers === undefined ? undefined : `GM${cijfers.padStart(4, '0')}`;
}

/** Least number of letters to add, drop, replace or swap to turn one text into the other. */
export function afstand(a: string, b: string): number {
  let vorige2: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      const opties = [at(vorige, j) + 1, at(rij, j - 1) + 1, at(vorige, j - 1) + (gelijk ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) opties.push(at(vorige2, j - 2) + 1);
      rij.push(Math.min(...opties));
    }
    vorige2 = vorige;
    vorige = rij;
  }
  return at(vorige, b.length);
}

function at(rij: readonly number[], plaats: number): number {
  return rij[plaats] ?? Infinity;
}
