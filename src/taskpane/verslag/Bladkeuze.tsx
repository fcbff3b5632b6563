import type { SheetInfo } from '../../change/workbook';
import { Checkbox } from '../controls/fabric/Checkbox';
import { Dropdown } from '../controls/Dropdown';
import { gewisseld } from './gewisseld';
import { VERSLAG_SENTENCES } from './sentences';

/**
 * One sheet out of those that people made, or none. A space cannot be the name of a sheet of theirs, so it stands for
 * none.
 */
export function Bladkeuze({
  label,
  leeg,
  gekozen,
  bladen,
  onChange,
}: {
  readonly label: string;
  readonly leeg: string;
  readonly gekozen: string;
  readonly bladen: readonly SheetInfo[];
  readonly onChange: (blad: string) => void;
}) {
  const opties = [{ key: ' ', text: leeg }, ...bladen.map(({ name }) => ({ key: name, text: name }))];
  return (
    <Dropdown
      label={label}
      value={gekozen === '' ? ' ' : gekozen}
      options={opties}
      onChange={(key) => onChange(key === ' ' ? '' : key)}
    />
  );
}

/** Several sheets. */
export function BladenVan({
  label,
  gekozen,
  bladen,
  onChange,
}: {
  readonly label: string;
  readonly gekozen: ReadonlySet<string>;
  readonly bladen: readonly SheetInfo[];
  readonly onChange: (bladen: ReadonlySet<string>) => void;
}) {
  return (
    <fieldset className="lijst">
      <legend>{label}</legend>
      {bladen.length === 0 && <p className="klein">{VERSLAG_SENTENCES.geenBladen}</p>}
      {bladen.map(({ name }) => (
        <Checkbox
          key={name}
          label={name}
          checked={gekozen.has(name)}
          onChange={() => onChange(gewisseld(gekozen, name))}
        />
      ))}
    </fieldset>
  );
}
