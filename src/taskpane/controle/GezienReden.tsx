import { useState } from 'react';
import type { FindingGroup } from '../../review/finding-groups';
import { TextField } from '../controls/TextField';
import { markSeen } from '../model/checking';
import { mayRead } from '../model/commands';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';

/** Why findings may stay as they are: nothing is put aside without a reason. */
export function GezienReden({ group }: { readonly group: FindingGroup }) {
  const session = useSession();
  const [reden, setReden] = useState('');
  return (
    <div className="veld">
      <TextField
        label="Waarom mag dit zo blijven?"
        help="De werkmap bewaart de reden."
        value={reden}
        onChange={setReden}
      />
      <GestureButton
        may={mayRead}
        text="Bewaar"
        reason={reden.trim() === '' ? 'Vul eerst een reden in.' : undefined}
        onClick={() => void markSeen(session, group, reden.trim())}
      />
    </div>
  );
}
