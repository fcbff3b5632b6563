import { mediaan } from './meten.mjs';

const getal = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });
const EENHEID = { warm: 'ms', koud: 'ms', piek: 'MB' };
const WELKE = { warm: 'warm', koud: 'koud', piek: 'geheugen' };

/** Measurements as a line of the table: the middle of all rounds, and of their ratios the lowest and highest. */
export function meetregel({ wat, maat, zijden: [wij, ander], doel }, [onze, hunne]) {
  const waarden = (metingen) => metingen.filter((een) => een !== null).map((een) => een[maat]);
  const [a, b] = [waarden(onze), waarden(hunne)];
  if (a.length === 0) return rij([wat, WELKE[maat], `${wij.naam}: geen antwoord`, '', '', grens(doel)]);
  if (b.length === 0)
    return rij([
      wat,
      WELKE[maat],
      `${getal(mediaan(a))} ${EENHEID[maat]}`,
      `${ander.naam}: geen antwoord`,
      '',
      grens(doel),
    ]);
  const verhoudingen = a.flatMap((n, i) => (b[i] > 0 ? [n / b[i]] : []));
  const verhouding = mediaan(verhoudingen);
  const spreiding = `${getal(verhouding)} (${getal(Math.min(...verhoudingen))}–${getal(Math.max(...verhoudingen))})`;
  return rij([
    wat,
    WELKE[maat],
    `${getal(mediaan(a))} ${EENHEID[maat]}`,
    `${ander.naam}: ${getal(mediaan(b))} ${EENHEID[maat]}`,
    spreiding,
    doel === undefined ? '' : `${grens(doel)} ${verhouding <= doel ? '✓' : '✗'}`,
  ]);
}

/** A count beside what it may be. */
export const telregel = ({ wat, aantal, eenheid, doel }) =>
  rij([
    wat,
    '',
    `${getal(aantal)} ${eenheid}`,
    '',
    '',
    doel === undefined ? '' : `≤ ${doel} ${aantal <= doel ? '✓' : '✗'}`,
  ]);

const grens = (doel) => (doel === undefined ? '' : `≤ ${getal(doel)}`);
const rij = (cellen) => `| ${cellen.join(' | ')} |`;

export const KOP = [
  '| wat | hoe | wij | tegenover | verhouding (laagste–hoogste) | doel |',
  '|---|---|---|---|---|---|',
];
