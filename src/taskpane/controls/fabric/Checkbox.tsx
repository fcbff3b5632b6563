import './own-icons';
import { Checkbox as FabricCheckbox } from 'office-ui-fabric-react/lib/Checkbox';

export function Checkbox({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}) {
  return <FabricCheckbox label={label} checked={checked} onChange={onChange} />;
}
