import { legStapUit, legUit } from '../../../domain/sentences/uitleg';
import { formatGetal } from '../../../domain/sentences/numbers';
import { tredenaam } from '../../../domain/ladder/ladder';
import { nextActionAfter } from '../../../review/assess/conclusion';
import type { AssessedRow } from '../../../review/assess/overview';
import { lacksRest } from '../../../review/assess/rest-tussenstand';
import { koppelingendag } from '../../../change/afwijkingen/afwijking';
import { openAfwijkingen } from '../../afwijkingen/model';
import { AFWIJKINGEN_SENTENCES } from '../../afwijkingen/sentences';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/icons';
import { datumVoluit } from '../../lib/format';
import { LATER_SENTENCES } from '../later-sentences';
import { usePane, useSession } from '../../shell/context';
import { VerloopVan } from '../../verloop/VerloopVan';
import { BroncelKnoppen } from './BroncelKnoppen';

/**
 * Why the line says what it says: the figures it was computed with, the rule in words, its source, and what is assumed.
 */
export default function Uitleg({ row }: { readonly row: AssessedRow }) {
  const { volgende, beoordeling } = row;
  const session = useSession();
  const besideEachOther = usePane(({ reading }) => reading?.kind === 'overview' && reading.table.layout !== 'rows');
  const { verwacht } = volgende;
  // On a decision date itself nothing is expected: that day's own assessment says it all.
  const beslist = volgende.peildatum === beoordeling.regel.peildatum;
  const cijfers: readonly (readonly [string, number])[] = [
    ['Opgave', row.opgave],
    ['Minimaal (de helft)', row.minimaal],
    ['Gehuisvest', row.gehuisvest],
    ['Nog te huisvesten', row.nogTeHuisvesten],
    ...(beslist ? [] : [[`Prognose ${datumVoluit(volgende.peildatum)}`, volgende.prognose] as const]),
  ];
  return (
    <div className="uitleg">
      <dl className="cijfers">
        {cijfers.map(([naam, n]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{formatGetal(n)}</dd>
          </div>
        ))}
      </dl>
      <BroncelKnoppen row={row} />
      <VerloopVan row={row} />
      <h3>Op {datumVoluit(beoordeling.regel.peildatum)}</h3>
      <p>{legStapUit(row.opSchemaPad, beoordeling)}.</p>
      {beoordeling.moment !== 'geen' && <p>{legUit(beoordeling)}</p>}
      {beoordeling.moment === 'geen' && beoordeling.kind !== 'buitenKader' && (
        <p>Dit is geen beslisdatum: de trede blijft.</p>
      )}
      {!beslist && (
        <>
          <h3>Verwacht op {datumVoluit(volgende.peildatum)}, in het tempo tot nu toe</h3>
          <p>{legUit(verwacht)}</p>
        </>
      )}
      {lacksRest(row) && <p>{LATER_SENTENCES.zonderRest(koppelingendag(volgende.peildatum))}</p>}
      {verwacht.kind === 'trede' && (
        <p>
          <b>Trede {verwacht.trede}</b>: {tredenaam(verwacht.trede)}. Vervolgstap: {nextActionAfter(verwacht)}.
        </p>
      )}
      <p className="bron">Bron: {verwacht.regel.bron.tekst}.</p>
      {(verwacht.aangenomen || beoordeling.aangenomen) && (
        <p className="aangenomen">
          <Icon name="aangenomen" />
          Deels aangenomen: de letterlijke regel was niet beschikbaar.
        </p>
      )}
      {beoordeling.kind !== 'buitenKader' && !besideEachOther && (
        <Button
          kind="stil"
          text={AFWIJKINGEN_SENTENCES.openVoor}
          onClick={() => openAfwijkingen(session, row.row.gemeente?.code)}
        />
      )}
    </div>
  );
}
