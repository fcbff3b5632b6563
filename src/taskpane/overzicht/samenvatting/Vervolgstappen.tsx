import { tredenaam, vervolgstap } from '../../../domain/ladder/ladder';
import type { Datum } from '../../../domain/tijd/datum';
import type { AtTrede } from '../../../review/assess/summary';
import { datumVoluit, telwoord } from '../../lib/format';

/** What the province does at each step that is expected, said once, with how many gemeenten it is about. */
export function Vervolgstappen({
  verwacht,
  peildatum,
}: {
  readonly verwacht: readonly AtTrede[];
  readonly peildatum: Datum | undefined;
}) {
  return (
    <div className="uitleg">
      {peildatum !== undefined && <p>Verwacht op {datumVoluit(peildatum)}, in het tempo tot nu toe:</p>}
      <ul className="vervolgstappen">
        {verwacht.map(({ trede, count }) => (
          <li key={trede ?? 'onbekend'}>
            {trede === undefined ? (
              <>Nog niet te zeggen: {telwoord(count, 'gemeente', 'gemeenten')}.</>
            ) : (
              <>
                <b>Trede {trede}</b>, {tredenaam(trede)}: {telwoord(count, 'gemeente', 'gemeenten')}. Vervolgstap:{' '}
                {vervolgstap(trede)}.
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
