import { formatGetal } from '../../../domain/sentences/numbers';
import { parseNumber } from '../../../table/cells/numbers';

export interface Grenzen {
  readonly min: number;
  readonly max: number;
  /** Digits after the comma that make sense; 0 for persons. */
  readonly decimalen?: number;
}

/** A typed number, nothing at all, or the sentence that says what is wrong and what can be typed. */
export type Invoer =
  { readonly ok: true; readonly waarde: number | undefined } | { readonly ok: false; readonly fout: string };

export function leesGetal(tekst: string, { min, max, decimalen = 0 }: Grenzen): Invoer {
  const gelezen = parseNumber(tekst);
  if (!gelezen.ok)
    return gelezen.code === 'leeg'
      ? { ok: true, waarde: undefined }
      : fout(`Vul een getal in, bijvoorbeeld ${formatGetal(Math.max(min, Math.min(max, 10)))}.`);
  const { value, percent } = gelezen;
  if (percent) return fout('Vul een aantal in, geen percentage.');
  if (decimalen === 0 && !Number.isInteger(value)) return fout('Personen zijn hele aantallen: vul een heel getal in.');
  if (Number(value.toFixed(decimalen)) !== value)
    return fout(`Vul ten hoogste ${decimalen} cijfer achter de komma in.`);
  if (value < min || value > max)
    return fout(`Vul een getal in van ${formatGetal(min)} tot en met ${formatGetal(max)}.`);
  return { ok: true, waarde: value };
}

/** One step up or down within the bounds, from what stands there or else from `vanaf`. */
export function stap(waarde: number | undefined, vanaf: number, n: number, { min, max }: Grenzen): number {
  return Math.max(min, Math.min(max, Math.round((waarde ?? vanaf) * 10 + n * 10) / 10));
}

const fout = (zin: string): Invoer => ({ ok: false, fout: zin });
