import { known } from '../../../domain/known';
import { isSerial } from '../../../domain/tijd/datum';
import type { Periode } from '../../../domain/tijd/periode';
import { MONTH_WAYS } from '../../months';
import { ROLES } from '../../roles';
import type { Sign } from '../../column';
import type { Correction, Corrections } from './corrections';

/** For keeping in the workbook; `readCorrections` gives the same back. */
export function writeCorrections(corrections: Corrections): string {
  return JSON.stringify([...corrections].map(([signature, table]) => [signature, [...table]]));
}

/** What `writeCorrections` wrote; whatever is not of that shape is left out, because a workbook may hold anything. */
export function readCorrections(text: string): Corrections {
  return new Map(
    pairs(parse(text)).map(([signature, table]) => [
      signature,
      new Map(
        pairs(table).flatMap(([key, value]) => {
          const correction = asCorrection(value);
          return correction ? [[key, correction] as const] : [];
        }),
      ),
    ]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function pairs(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], entry[1]] as const] : [],
  );
}

const SIGNS: readonly Sign[] = ['achterstandPositive', 'voorsprongPositive', 'unknown'];

/** Of a cell by which rows are told apart. */
const LONGEST_VALUE = 200;

function asCorrection(value: unknown): Correction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { role, periode, peildatum, sign, maanden, rij, voor } = value as Record<string, unknown>;
  const knownRole = ROLES.find((r) => r === role);
  const knownSign = SIGNS.find((s) => s === sign);
  const way = MONTH_WAYS.find((w) => w === maanden);
  const half = asPeriode(periode);
  const about = asPlace(voor);
  return {
    ...known({ role: knownRole, periode: half }),
    ...(typeof peildatum === 'number' && isSerial(peildatum) ? { peildatum } : {}),
    ...(knownSign === undefined ? {} : { sign: knownSign }),
    ...(way === undefined ? {} : { maanden: way }),
    ...(typeof rij === 'string' && rij !== '' && rij.length <= LONGEST_VALUE ? { rij } : {}),
    ...(about === undefined ? {} : { voor: about }),
  };
}

function asPlace(value: unknown): Correction['voor'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kop, blad } = value as Record<string, unknown>;
  return typeof kop === 'string' && typeof blad === 'string' ? { kop, blad } : undefined;
}

function asPeriode(value: unknown): Periode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { jaar, helft } = value as Record<string, unknown>;
  return typeof jaar === 'number' && Number.isInteger(jaar) && (helft === 1 || helft === 2)
    ? { jaar, helft }
    : undefined;
}
