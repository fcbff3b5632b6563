import './own-icons';
import { useId } from 'react';
import { Checkbox as FabricCheckbox } from 'office-ui-fabric-react/lib/Checkbox';
import { Help } from '../Help';

export function Checkbox({
  label,
  help,
  checked,
  onChange,
}: {
  readonly label: string;
  /** A sentence below it. */
  readonly help?: string | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
}) {
  const id = useId();
  if (help === undefined) return <FabricCheckbox label={label} checked={checked} onChange={onChange} />;
  return (
    <div>
      <FabricCheckbox label={label} checked={checked} onChange={onChange} ariaDescribedBy={id} />
      <Help id={id}>{help}</Help>
    </div>
  );
}
