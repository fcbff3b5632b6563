import type { Trial } from '../../review/scenario/trial';
import { dagMaandKort } from '../lib/format';
import { stappen } from './model/beeld';
import type { Watals } from './model/model';
import { Rij, UITLEG } from './Rij';
import { WATALS_SENTENCES } from './model/sentences';

/** Every gemeente with a field for extra placements and what the scenario does to it. */
export function Gemeenten({
  watals,
  comparison: { rows, base },
  open,
}: {
  readonly watals: Watals;
  readonly comparison: Trial;
  readonly open: string | undefined;
}) {
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
