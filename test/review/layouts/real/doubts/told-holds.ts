import type { RealSheet } from '../real-sheet';

const remark = (heading: string, text: string, isSaid: boolean): RealSheet => ({
  what: `'${text}' under ${heading}`,
  drawn: `
Gemeente | Trede | Opgave 2025-II | Gehuisvest 1-1-2026 | Koppelingen | Omkoppelingen | ${heading}
Lansingerland | 4 | 194 | 92 | voldoende | nee | ${text}
Leiden | 2 | 60 | 33 | voldoende | nee | `,
  outcome: `1-1-2026; Lansingerland 194 92, Leiden 60 33${isSaid ? '; opmerkingTeltNiet' : ''}`,
});

/** A step that only words hold: the rule gives a higher one, so it is said that they do not count. */
export const TOLD_HOLDS: readonly RealSheet[] = [
  ...[
    'Trede 4 verlengd tot 1 juli 2026',
    'verlengd tot 1-7-2026',
    'GS: trede gehandhaafd',
    'verlenging van trede 4',
  ].map((text) => remark('Toelichting', text, true)),
  remark('Status', 'verlengd t/m 30 juni', true),
  ...['trede niet verlengd', 'huurcontract verlengd', 'opvang verlengd tot juni', 'trede besproken'].map((text) =>
    remark('Toelichting', text, false),
  ),
];
