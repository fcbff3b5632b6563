import type { Personen } from '../getal/getal';

export const KOPPELINGENOORDELEN = ['voldoende', 'onvoldoende'] as const;
export type Koppelingenoordeel = (typeof KOPPELINGENOORDELEN)[number];

/**
 * Koppelingen suffice when on 1 Apr / 1 Oct there are at least as many as are still to be housed on that same date (188
 * ≥ 135).
 */
export function beoordeelKoppelingen(koppelingen: Personen, nogTeHuisvesten: Personen): Koppelingenoordeel {
  return koppelingen >= nogTeHuisvesten ? 'voldoende' : 'onvoldoende';
}
