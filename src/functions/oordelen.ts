import type { Koppelingenoordeel } from '../domain/koppelingen';
import { parseNumber } from '../table/numbers';
import { enkel } from './argumenten';
import { foutieveInvoer } from './fouten';

const JA: ReadonlySet<string> = new Set(['ja', 'waar', 'true', 'j']);
const NEE: ReadonlySet<string> = new Set(['nee', 'onwaar', 'false', 'n', 'geen', 'n.v.t.', 'nvt']);

/** ja/nee, TRUE/FALSE or a count; blank and 0 mean nee. @throws #VALUE! for anything else. */
export function jaNee(invoer: unknown, naam: string): boolean {
  const woord = alsWoord(invoer, naam);
  if (woord === undefined || NEE.has(woord)) return false;
  if (JA.has(woord)) return true;
  const n = alsGetal(woord);
  if (n === undefined || n < 0) throw foutieveInvoer(`Het argument ${naam} is "${woord}": gebruik ja, nee of een aantal.`);
  return n > 0;
}

/** voldoende/onvoldoende, ja/nee or TRUE/FALSE; blank and 0 mean not given. @throws #VALUE! for a number: enough for what? */
export function koppelingenoordeel(invoer: unknown, naam: string): Koppelingenoordeel | undefined {
  const woord = alsWoord(invoer, naam);
  if (woord === undefined) return undefined;
  if (woord === 'voldoende' || JA.has(woord)) return 'voldoende';
  if (woord === 'onvoldoende' || woord === 'nee' || woord === 'onwaar' || woord === 'false' || woord === 'n') return 'onvoldoende';
  const n = alsGetal(woord);
  if (n === 0) return undefined;
  throw foutieveInvoer(
    n === undefined
      ? `Het argument ${naam} is "${woord}": gebruik voldoende of onvoldoende.`
      : `Het argument ${naam} is een getal (${woord}): gebruik KOPPELINGEN(koppelingen; nogtehuisvesten) om er voldoende of onvoldoende van te maken.`,
  );
}

function alsWoord(invoer: unknown, naam: string): string | undefined {
  const waarde = enkel(invoer, naam);
  return waarde === undefined ? undefined : String(waarde).trim().toLowerCase();
}

function alsGetal(woord: string): number | undefined {
  const gelezen = parseNumber(woord);
  return gelezen.ok ? gelezen.value : undefined;
}
