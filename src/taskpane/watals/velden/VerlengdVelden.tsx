import type { Datum } from '../../../domain/tijd/datum';
import { LONGEST_WORDS } from '../../../review/scenario/bounds';
import { DateField } from '../../controls/DateField';
import { TextField } from '../../controls/TextField';
import { HELP_SENTENCES } from '../model/sentences';

/** What is known of a decision to hold a step: until when, once that is filled in, and where it stands. */
export interface Verlengbesluit {
  readonly tot?: Datum;
  readonly bron: string;
}

/** The day and the source of a decision to hold a step. */
export function VerlengdVelden({
  waarde,
  onChange,
}: {
  readonly waarde: Verlengbesluit;
  readonly onChange: (waarde: Verlengbesluit) => void;
}) {
  return (
    <>
      <DateField
        label="Verlengd tot"
        help={HELP_SENTENCES.verlengdTot}
        value={waarde.tot}
        onDone={(tot) => onChange({ ...waarde, tot })}
      />
      <TextField
        label="Bron van het besluit"
        help={HELP_SENTENCES.bronVerlenging}
        value={waarde.bron}
        onChange={(bron) => onChange({ ...waarde, bron: bron.slice(0, LONGEST_WORDS) })}
      />
    </>
  );
}
