import { linesOf } from '../../review/scenario/line';
import type { TrialRow } from '../../review/scenario/trial';
import { BREED, HOOG, lijnenInWoorden, lijnenVan } from './model/grafiek-lijnen';
import type { Watals } from './model/model';
import { WATALS_SENTENCES } from './model/sentences';

const LEGENDA = [
  ['schema', 'schema'],
  ['gehuisvest', 'gehuisvest'],
  ['voor', 'tempo tot nu toe'],
  ['na', 'scenario'],
] as const;

/** Realisation against the line of 1/6 a month. Each line has its own dash, so that colour is not needed. */
export function Grafiek({
  watals,
  rows,
  titel,
}: {
  readonly watals: Watals;
  readonly rows: readonly TrialRow[];
  readonly titel: string;
}) {
  const comparison = watals.comparison();
  if (!comparison || rows.length === 0) return null;
  const points = linesOf(rows, comparison.base);
  const { punten, onder, links } = lijnenVan(points);
  return (
    <figure className="grafiek" aria-label={`${WATALS_SENTENCES.grafiek} ${titel}`}>
      <svg viewBox={`0 0 ${BREED} ${HOOG}`} role="img" aria-label={lijnenInWoorden(titel, points)}>
        {links.map(({ y, tekst }) => (
          <g key={y}>
            <line className="as" x1="34" x2={BREED - 8} y1={y} y2={y} />
            <text x="30" y={y + 3} textAnchor="end">
              {tekst}
            </text>
          </g>
        ))}
        {onder.map(({ x, tekst }) => (
          <text key={x} x={x} y={HOOG - 6} textAnchor="middle">
            {tekst}
          </text>
        ))}
        {LEGENDA.map(([naam]) => (
          <polyline key={naam} className={`lijn-${naam}`} points={punten[naam]} />
        ))}
      </svg>
      <figcaption>
        {LEGENDA.map(([naam, woorden]) => (
          <span key={naam}>
            <svg width="22" height="8" aria-hidden="true" focusable="false">
              <line className={`lijn-${naam}`} x1="1" x2="21" y1="4" y2="4" />
            </svg>
            {woorden}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
