import { type Datum, kalenderdag } from '../../domain/tijd/datum';
import { heelProcent } from '../../domain/getal/afronding';
import { formatGetal } from '../../domain/sentences/numbers';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const NBSP = '\u00a0';

/** "1 gemeente", "9 gemeenten": the number with the right form of the word. */
export function telwoord(n: number, enkel: string, meer: string): string {
  return `${formatGetal(n)}${NBSP}${n === 1 ? enkel : meer}`;
}

/** A fraction as a whole percentage, half up: 0.631 is "63%", as the letters write it. */
export function percentage(fractie: number): string {
  return `${heelProcent(fractie)}%`;
}

/** "21 maart 2022" */
export function datumVoluit(d: Datum): string {
  return `${dagMaand(d)}${NBSP}${kalenderdag(d).jaar}`;
}

/** "1 april" */
export function dagMaand(d: Datum): string {
  const { dag, maand } = kalenderdag(d);
  return `${dag}${NBSP}${MAANDEN[maand - 1]}`;
}

/** "1 apr" for narrow headings. */
export function dagMaandKort(d: Datum): string {
  const { dag, maand } = kalenderdag(d);
  return `${dag}${NBSP}${maand === 3 ? 'mrt' : MAANDEN[maand - 1]?.slice(0, 3)}`;
}

/** The moment of a write, from an ISO text, in the machine's own time zone: "23 november 2026, 21:04". */
export function tijdstip(iso: string): string {
  const t = new Date(iso);
  const twee = (n: number): string => String(n).padStart(2, '0');
  return (
    `${t.getDate()}${NBSP}${MAANDEN[t.getMonth()]}${NBSP}${t.getFullYear()}, ` +
    `${twee(t.getHours())}:${twee(t.getMinutes())}`
  );
}
