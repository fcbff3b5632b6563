import type { HeadingReading } from './heading-reading';

const COUNTS = ['', 'een datum', 'twee data', 'drie data'];

/** Why a heading got its role, in words for the pane: "kop bevat 'plaatsingen' en twee data". */
export function headingReason({ role, words, nearly, dates, periode, maand }: HeadingReading): string {
  const parts = [
    words.map((w) => `'${w}'`).join(', '),
    COUNTS[dates.length] ?? `${dates.length} data`,
    periode ? 'een halfjaar' : '',
    maand ? 'een maand' : '',
  ].filter((part) => part !== '');
  if (role === 'onbekend' || parts.length === 0) return 'de kop bevat geen woord dat wij kennen';
  const listed = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
  return nearly ? `kop lijkt te bevatten: ${listed}` : `kop bevat ${listed}`;
}

/** Reasons that come from the cells rather than from the heading. */
export const CELL_REASONS = {
  percentages: 'de cellen zijn percentages',
  counts: 'de cellen zijn aantallen, geen namen',
  noSteps: 'de cellen zijn geen treden',
  heldBefore: 'de kolom ervoor is de verlenging',
  names: 'de cellen zijn namen van gemeenten',
  empty: 'de kolom is leeg terwijl de plaatsingen ernaast staan',
  codes: 'de cellen zijn GM-codes',
  periods: 'de cellen zijn jaren of halfjaren',
  ours: 'deze kolom is door de Opgavewijzer geschreven',
  corrected: 'door u aangegeven',
} as const;
