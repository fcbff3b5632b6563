import { useState } from 'react';
import type { Overview } from '../../review/assess/overview';
import { lacksRest } from '../../review/assess/rest-tussenstand';
import { missingInputs } from '../../table/rows/missing';
import type { ReadTable } from '../../table/table';
import { openAfwijkingen } from '../afwijkingen/model';
import { AFWIJKINGEN_SENTENCES } from '../afwijkingen/sentences';
import { Button } from '../controls/Button';
import { WatIsNieuw } from '../nieuw/WatIsNieuw';
import { useSession } from '../shell/context';
import Aanvullen from './Aanvullen';
import Dubbel from './Dubbel';
import Kolommen from './Kolommen';
import { LATER_SENTENCES } from './later-sentences';
import Maanden from './Maanden';
import Huurcontracten from './vragen/Huurcontracten';
import Rijen from './vragen/Rijen';

/** What the sheet leaves to ask, and behind buttons the columns, all remarks and what can be filled in. */
export default function Meer({
  table,
  overview,
  open,
  opmerkingen,
  wide,
  onWide,
}: {
  readonly table: ReadTable;
  /** When it could be assessed. */
  readonly overview: Overview | undefined;
  /** Whether the columns are shown from the start. */
  readonly open: boolean;
  readonly opmerkingen: number;
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
}) {
  const session = useSession();
  const [shown, setShown] = useState(open);
  const [filling, setFilling] = useState(table.extraSheets !== undefined);
  const short = missingCount(table, overview);
  const isShort = short > 0 || table.extraSheets !== undefined;
  return (
    <>
      <Vragen table={table} />
      {overview && <WatIsNieuw overview={overview} />}
      <div className="openers">
        <Opener text={LATER_SENTENCES.kolommen} open={shown} onOpen={setShown} />
        {overview && table.layout === 'rows' && (
          <Button
            kind="stil"
            text={AFWIJKINGEN_SENTENCES.knop}
            name={AFWIJKINGEN_SENTENCES.open}
            onClick={() => openAfwijkingen(session)}
          />
        )}
        {opmerkingen > 0 && <Opener text={LATER_SENTENCES.opmerkingen(opmerkingen)} open={wide} onOpen={onWide} />}
        {isShort && <Opener text={LATER_SENTENCES.aanvullen(short)} open={filling} onOpen={setFilling} />}
      </div>
      {shown && <Kolommen table={table} />}
      {isShort && filling && overview && <Aanvullen overview={overview} />}
    </>
  );
}

/** How many inputs the assessment needs and the sheet does not give. */
const missingCount = (table: ReadTable, overview: Overview | undefined): number =>
  overview ? missingInputs(table, overview.peildatum).length + (overview.rows.some(lacksRest) ? 1 : 0) : 0;

/** Which of two columns, rows, readings or months is meant. */
function Vragen({ table }: { readonly table: ReadTable }) {
  return (
    <>
      {table.doubles?.map((doubles) => (
        <Dubbel key={doubles.role} table={table} doubles={doubles} />
      ))}
      {table.rowChoices?.map((choice) => (
        <Rijen key={choice.column.key} table={table} choice={choice} />
      ))}
      {table.contracts && <Huurcontracten table={table} contracts={table.contracts} />}
      {table.months && <Maanden table={table} months={table.months} />}
    </>
  );
}

function Opener({
  text,
  open,
  onOpen,
}: {
  readonly text: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  return (
    <Button kind="stil" icon={open ? 'neer' : 'rechts'} text={text} expanded={open} onClick={() => onOpen(!open)} />
  );
}
