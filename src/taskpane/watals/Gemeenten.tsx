import { inRegio } from '../../review/assess/view';
import type { Overview } from '../../review/assess/overview';
import type { Trial, TrialRow } from '../../review/scenario/trial';
import { dagMaandKort } from '../lib/format';
import { NO_FILTER } from '../model/filter';
import { overviewRead, overviewSeen } from '../model/selectors';
import { usePane } from '../shell/context';
import { gefilterd } from '../zicht/filteren';
import Filters from '../zicht/Filters';
import Getoond from '../zicht/Getoond';
import { stappen } from './model/beeld';
import type { Watals } from './model/model';
import { Rij, UITLEG } from './Rij';
import { WATALS_SENTENCES } from './model/sentences';

/** From so many gemeenten on one looks for them by name or region; fewer stand together in a few strokes. */
const ZOEKEN_VANAF = 13;

interface Props {
  readonly watals: Watals;
  readonly comparison: Trial;
  readonly open: string | undefined;
}

/** The gemeenten of the table; of many, those of the name and region that are looked for, as in the overview. */
export function Gemeenten(props: Props) {
  const whole = usePane(overviewRead);
  const inView = usePane(overviewSeen);
  const { rows } = props.comparison;
  return whole && inView && rows.length >= ZOEKEN_VANAF ? (
    <Gezocht {...props} whole={whole} inView={inView} />
  ) : (
    <Lijst {...props} rows={rows} />
  );
}

function Gezocht({ whole, inView, ...props }: Props & { readonly whole: Overview; readonly inView: Overview }) {
  const { zoek, regio } = usePane(({ filter }) => filter);
  const ofRegion = inRegio(inView, regio);
  const names = new Set(gefilterd(ofRegion, { ...NO_FILTER, zoek }).rows.map(({ row }) => row.gemeente?.code));
  const { rows } = props.comparison;
  const shown = rows.filter(({ base }) => names.has(base.code));
  return (
    <>
      <Filters whole={whole} inView={inView} />
      <Lijst {...props} rows={shown} />
      <Getoond getoond={shown.length} alle={ofRegion.rows.length} />
      {shown.length < rows.length && <p className="klein rand">{WATALS_SENTENCES.teltAlle(rows.length)}</p>}
    </>
  );
}

/** Every gemeente with a field for extra placements and what the scenario does to it. */
function Lijst({ watals, comparison: { base }, open, rows }: Props & { readonly rows: readonly TrialRow[] }) {
  const vraagteken = rows.some((row) =>
    stappen(row).some(
      ({ voor, na }) => voor === WATALS_SENTENCES.onbekendeStap || na === WATALS_SENTENCES.onbekendeStap,
    ),
  );
  return (
    <section aria-label={WATALS_SENTENCES.gemeenten}>
      <p className="klein rand" id={UITLEG}>
        {WATALS_SENTENCES.gemeentenHulp}
      </p>
      <table className="gemeenten watals">
        <caption className="onzichtbaar">{WATALS_SENTENCES.gemeenten}</caption>
        <thead>
          <tr>
            <th scope="col">{WATALS_SENTENCES.extra}</th>
            <th scope="col" className="getal">
              Van opgave
            </th>
            {base.dates.map((date) => (
              <th key={date} scope="col">
                {dagMaandKort(date)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Rij key={row.base.code} watals={watals} row={row} open={row.base.code === open} />
        ))}
      </table>
      {vraagteken && <p className="klein rand">{WATALS_SENTENCES.legenda}</p>}
    </section>
  );
}
