import { formatGetal, opsomming } from '../../../domain/sentences/numbers';
import { formatDatum } from '../../../domain/tijd/datum';
import { formatNorm } from '../../../domain/beleid/norm-tekst';
import type { Trial } from '../trial';
import type { Change } from '../scenario';

/** One thing that a scenario tries, in words. */
export interface Tried {
  readonly waar: string;
  readonly wat: string;
}

const jaNee = (ja: boolean): string => (ja ? 'ja' : 'nee');
const signed = (n: number): string => `${n > 0 ? '+' : ''}${formatGetal(n)}`;

/** All that a scenario tries: per gemeente in the order of the table, then exchanges that count, then paces together, then norms. */
export function triedIn({ scenario, base, ruilfouten, rows }: Trial): readonly Tried[] {
  const naam = (code: string): string => base.rows.find((row) => row.code === code)?.naam ?? code;
  return [
    ...rows.flatMap(({ base: row, change }) =>
      change === undefined
        ? []
        : changeWords(change, row.taakstelling.isOpgave).map((wat) => ({ waar: row.naam, wat })),
    ),
    ...scenario.ruilen.flatMap(({ van, naar, aantal }, i) =>
      ruilfouten.has(i)
        ? []
        : [{ waar: `${naam(van)} → ${naam(naar)}`, wat: `ruil van ${formatGetal(aantal)} personen` }],
    ),
    ...scenario.samen
      .filter(({ perWeek }) => perWeek > 0)
      .map(({ gebied, perWeek, vanaf }) => ({
        waar: gebied || 'alle gemeenten',
        wat: `samen ${formatGetal(perWeek)} per week erbij vanaf ${formatDatum(vanaf)}, verdeeld naar opgave`,
      })),
    ...[...scenario.normen]
      .filter(([date]) => base.dates.includes(date))
      .map(([date, norm]) => ({ waar: formatDatum(date), wat: `coulance: ${formatNorm(norm)}` })),
  ];
}

/** The fields of a change as short phrases. */
export function changeWords(change: Change, isOpgave: boolean): readonly string[] {
  const {
    extra,
    tempo,
    koppelingen,
    omkoppelingen,
    stapelgemeente,
    huurcontracten,
    verschoonbaar,
    verlengd,
    taakstelling,
    additioneel,
    volgendeTaakstelling,
  } = change;
  const phrase = <T>(value: T | undefined, say: (value: T) => string): readonly string[] =>
    value === undefined ? [] : [say(value)];
  return [
    ...phrase(extra, (n) => `extra plaatsingen: ${signed(n)}`),
    ...phrase(
      tempo,
      (fasen) =>
        `tempo: ${opsomming(fasen.map(({ vanaf, perWeek }) => `${formatGetal(perWeek, 1)} per week vanaf ${formatDatum(vanaf)}`))}`,
    ),
    ...phrase(koppelingen, (k) => `koppelingen: ${typeof k === 'number' ? formatGetal(k) : k}`),
    ...phrase(omkoppelingen, (ja) => `omkoppelingen: ${jaNee(ja)}`),
    ...phrase(stapelgemeente, (ja) => `stapelgemeente: ${jaNee(ja)}`),
    ...phrase(huurcontracten, (n) => `huurcontracten: ${formatGetal(n)} personen`),
    ...phrase(verschoonbaar, (v) =>
      v === false ? 'verschoonbaar: nee' : `verschoonbaar: ${v.reden.trim() || 'nog zonder reden, telt niet mee'}`,
    ),
    ...phrase(verlengd, (v) => `trede verlengd: ${v === false ? 'nee' : heldWords(v)}`),
    ...phrase(taakstelling, (n) => `${isOpgave ? 'opgave' : 'taakstelling'}: ${formatGetal(n)}`),
    ...phrase(additioneel, (n) => `additionele opgave: ${formatGetal(n)}`),
    ...phrase(volgendeTaakstelling, (n) => `taakstelling volgend halfjaar: ${formatGetal(n)}`),
  ];
}

/** "tot 1-7-2026 (besluit GS)"; a decision without a day or a source does not count yet. */
function heldWords({ tot, bron }: Exclude<Change['verlengd'], false | undefined>): string {
  if (tot === undefined) return 'nog zonder datum, telt niet mee';
  return `tot ${formatDatum(tot)} (${bron.trim() || 'nog zonder bron, telt niet mee'})`;
}
