import { Dropdown as FabricDropdown } from 'office-ui-fabric-react/lib/Dropdown';

export interface Option<T extends string> {
  readonly key: T;
  readonly text: string;
}

/** A choice of one from a list, with its label above it. */
export function Dropdown<T extends string>({ label, value, options, onChange }: { readonly label: string; readonly value: T; readonly options: readonly Option<T>[]; readonly onChange: (value: T) => void }) {
  return (
    <FabricDropdown
      label={label}
      selectedKey={value}
      options={options.map((option) => ({ ...option }))}
      onChange={(_, chosen) => {
        const option = options.find(({ key }) => key === chosen?.key);
        if (option) onChange(option.key);
      }}
    />
  );
}
