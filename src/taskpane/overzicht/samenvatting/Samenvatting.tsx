import { formatGetal } from '../../../domain/sentences/numbers';
import { schemadeel } from '../../../domain/beoordeling/schema';
import type { Overview } from '../../../review/assess/overview';
import { percentage, telwoord } from '../../lib/format';
import { usePane } from '../../shell/context';
import { later } from '../../shell/later';
import { Balk } from '../lijst/Balk';
import { OVERZICHT_SENTENCES } from '../sentences';

const Onderverdeling = later(
  () => import(/* webpackChunkName: "later" */ './Onderverdeling'),
  <div className="delen-komen" />,
  true,
);

/** How all that is looked at stands, at a glance: so many of so many, against the schedule, and the parts of it. */
export function Samenvatting({ overview }: { readonly overview: Overview }) {
  const beleid = usePane((state) => state.beleid);
  const regio = usePane(({ filter }) => filter.regio);
  const { totaal, rows, unassessed, peildatum } = overview;
  const schema = schemadeel(totaal.opgave, totaal.gehuisvest, peildatum, beleid);
  return (
    <section className="samenvatting" aria-label={OVERZICHT_SENTENCES.samenvatting}>
      <p className="hoofdcijfer">
        {regio !== undefined && `${regio.naam}, `}
        {/* The sums are of those that were assessed. */}
        {unassessed.length > 0 && `${formatGetal(rows.length)} van `}
        {telwoord(rows.length + unassessed.length, 'gemeente', 'gemeenten')}:{' '}
        <b>{`${formatGetal(totaal.gehuisvest)} van ${formatGetal(totaal.opgave)}`}</b> gehuisvest
        {totaal.gerealiseerd !== undefined && (
          <>
            {', '}
            <b>{percentage(totaal.gerealiseerd)}</b>
          </>
        )}
        {schema !== undefined && ` (${OVERZICHT_SENTENCES.schema(percentage(schema))})`}
      </p>
      <Balk deel={totaal.gerealiseerd ?? Math.sign(overview.rows.length)} lijn={schema} />
      <Onderverdeling overview={overview} />
    </section>
  );
}
