import { useState } from 'react';
import { formatPeriode } from '../../domain/tijd/periode';
import type { Overview } from '../../review/assess/overview';
import type { Severity } from '../../table/finding';
import type { ReadingFinding } from '../../table/reading-finding';
import type { ReadTable } from '../../table/table';
import { Icon } from '../controls/icons';
import { datumVoluit } from '../lib/format';
import { later } from '../shell/later';

const Opmerkingen = later(
  () => import(/* webpackChunkName: "later" */ './Opmerkingen'),
  <p className="opmerking" />,
  true,
);
const Meer = later(() => import(/* webpackChunkName: "later" */ './Meer'), <div className="openers" />);

/** What was recognised, in one line, with the first remark; the rest behind buttons. */
export function Herkenning({
  table,
  overview,
  open,
}: {
  readonly table: ReadTable;
  /** When it could be assessed. */
  readonly overview?: Overview;
  /** Whether the columns are shown from the start. */
  readonly open: boolean;
}) {
  const [wide, setWide] = useState(false);
  const opmerkingen = inVolgorde(table);
  return (
    <section className="herkenning" aria-label="Herkend">
      <div className="blad">
        <Icon name="blad" />
        <h2>{table.sheet}</h2>
        <p>
          {[
            ...(table.periode ? [`halfjaar ${formatPeriode(table.periode)}`] : []),
            ...(overview ? [`stand op ${datumVoluit(overview.peildatum)}`] : []),
          ].join(' · ')}
        </p>
      </div>
      <div className={wide ? 'opmerkingen open' : 'opmerkingen'}>
        {opmerkingen.length > 0 && <Opmerkingen opmerkingen={opmerkingen} />}
      </div>
      <Meer
        table={table}
        overview={overview}
        open={open}
        opmerkingen={opmerkingen.length}
        wide={wide}
        onWide={setWide}
      />
    </section>
  );
}

/** What deserves a look before what is only to know. */
function inVolgorde({ findings }: ReadTable): readonly ReadingFinding[] {
  const of = (severity: Severity): readonly ReadingFinding[] => findings.filter((one) => one.severity === severity);
  return [...of('let op'), ...of('ter info')];
}
