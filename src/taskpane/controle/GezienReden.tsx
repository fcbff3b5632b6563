import { useState } from 'react';
import type { FindingGroup } from '../../review/finding-groups';
import { Button } from '../controls/Button';
import { onEscape } from '../controls/escape';
import { TextField } from '../controls/TextField';
import { markSeen } from '../model/checking';
import { mayRead } from '../model/commands';
import { usePane, useSession } from '../shell/context';

/** Why findings may stay as they are: nothing is put aside without a reason. */
export function GezienReden({ group, onWeg }: { readonly group: FindingGroup; readonly onWeg: () => void }) {
  const session = useSession();
  const [reden, setReden] = useState('');
  const may = usePane(mayRead) ?? (reden.trim() === '' ? 'Vul eerst een reden in.' : undefined);
  const bewaar = (): void => {
    if (may === undefined) void markSeen(session, group, reden.trim());
  };
  return (
    <form
      className="veld"
      onKeyDown={onEscape(onWeg)}
      onSubmit={(event) => {
        event.preventDefault();
        bewaar();
      }}
    >
      <TextField
        label="Waarom mag dit zo blijven?"
        help="De werkmap bewaart de reden."
        value={reden}
        autoFocus
        onChange={setReden}
      />
      <Button text="Bewaar" reason={may} onClick={bewaar} />
    </form>
  );
}
