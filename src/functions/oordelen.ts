import type { Koppelingenoordeel } from '../domain/opgave/koppelingen';
import { readKoppelingen, readYesNo } from '../table/cells/cell-reading';
import { readExcuse } from '../table/cells/excuse';
import { opNederlands } from './argumenten';
import { foutieveInvoer } from './fouten';
import { enkel } from './waarde';

/** ja/nee, TRUE/FALSE or a count; blank and 0 mean nee. @throws #VALUE! for anything else. */
export function jaNee(invoer: unknown, naam: string): boolean {
  const waarde = enkel(invoer, naam);
  const { value = false, problem } = waarde === undefined ? {} : readYesNo(waarde);
  if (problem !== undefined)
    throw foutieveInvoer(`Het argument ${naam} is "${opNederlands(waarde ?? '')}": gebruik ja, nee of een aantal.`);
  return value;
}

/** Like `jaNee`, but any other text is the reason itself. @throws #VALUE! for one that says ja and nee. */
export function verschoning(invoer: unknown, naam: string): { readonly reden: string } | undefined {
  const waarde = enkel(invoer, naam);
  const { value = false, problem } = waarde === undefined ? {} : readExcuse(waarde);
  if (problem !== undefined)
    throw foutieveInvoer(`Het argument ${naam} is "${opNederlands(waarde ?? '')}": gebruik ja, nee of de reden.`);
  if (typeof value === 'string') return { reden: value };
  return value ? { reden: 'niet vermeld' } : undefined;
}

/**
 * voldoende/onvoldoende, ja/nee or TRUE/FALSE; blank and 0 mean not given. @throws #VALUE! for a number: enough for
 * what?
 */
export function koppelingenoordeel(invoer: unknown, naam: string): Koppelingenoordeel | undefined {
  const waarde = enkel(invoer, naam);
  const { value, problem } = waarde === undefined ? {} : readKoppelingen(waarde);
  if (problem === undefined && (value === undefined || value === 0)) return undefined;
  if (value === 'voldoende' || value === 'onvoldoende') return value;
  throw foutieveInvoer(
    value === undefined
      ? `Het argument ${naam} is "${opNederlands(waarde ?? '')}": gebruik voldoende of onvoldoende.`
      : `Het argument ${naam} is een getal (${value}): gebruik KOPPELINGEN(koppelingen; nogtehuisvesten) om er ` +
          'voldoende of onvoldoende van te maken.',
  );
}
