import { formatGetal } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import type { Latest, Newest } from '../../review/course/latest';
import { telwoord } from '../lib/format';

export const VERLOOP_SENTENCES = {
  toon: 'Toon verloop: lees alle bladen met deze gemeenten',
  verberg: 'Verberg verloop',
  kop: 'Verloop',
  bezig: (done: number, total: number) =>
    total === 0 ? 'Bladen zoeken…' : `${done} van ${telwoord(total, 'blad', 'bladen')} gelezen`,
  stop: 'Stop',
  bladen: (aantal: number, van: Datum, tot: Datum) =>
    `Verloop uit ${telwoord(aantal, 'blad', 'bladen')}, ${formatDatum(van)} tot en met ${formatDatum(tot)}.`,
  alleen:
    'Er is geen ander blad met dezelfde gemeenten en een eigen datum: een verloop begint bij twee bladen. Zet de bladen van de andere maanden in deze werkmap.',
  verouderd: 'Een van de andere bladen is veranderd sinds het verloop is gelezen.',
  opnieuw: 'Lees het verloop opnieuw',
  naarStuk: 'Zet op een blad',
  opmerkingen: (aantal: number) => `Opmerkingen bij het verloop (${aantal})`,
  uitleg: 'Gestippeld is het schema (1/6 van de opgave per maand).',
  lijn: (naam: string, woorden: string, schema: string | undefined) =>
    `Verloop van ${naam}, deel van de opgave: ${woorden}${schema === undefined ? '' : `; ${schema}`}`,
} as const;

/** "11 meer dan op 1-3-2023, 1,3 per week; in dit tempo 30 op 1-7-2023." */
export function laatsteZin({ verschil, perWeek, verwacht }: Latest, { sinds, einde }: Newest): string {
  const meer =
    verschil === undefined || sinds === undefined
      ? []
      : [
          `${formatGetal(Math.abs(verschil))} ${verschil < 0 ? 'minder' : 'meer'} dan op ${formatDatum(sinds.datum)}` +
            (perWeek === undefined ? '' : `, ${formatGetal(perWeek, 1)} per week`),
        ];
  const straks =
    verwacht === undefined ? [] : [`in het tempo van dit halfjaar ${formatGetal(verwacht)} op ${formatDatum(einde)}`];
  const zin = [...meer, ...straks].join('; ');
  return zin === '' ? '' : `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}
