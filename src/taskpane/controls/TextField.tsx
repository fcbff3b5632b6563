import { TextField as FabricTextField } from 'office-ui-fabric-react/lib/TextField';

/** A line to type in, with its label above it. */
export function TextField({ label, value, suffix, onChange }: { readonly label: string; readonly value: string; readonly suffix?: string; readonly onChange: (value: string) => void }) {
  return <FabricTextField label={label} value={value} {...(suffix && { suffix })} autoComplete="off" onChange={(_, typed) => onChange(typed ?? '')} />;
}
