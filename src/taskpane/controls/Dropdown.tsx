import { useId } from 'react';
import { Help } from './Help';

export interface Option<T extends string> {
  readonly key: T;
  readonly text: string;
}

interface Props<T extends string> {
  readonly label: string;
  /** A sentence below the label: what the choice does. */
  readonly help?: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  /** Small, in a row with others: its label is there for who cannot see the choices, and the help is its tooltip. */
  readonly compact?: boolean;
  readonly onChange: (value: T) => void;
}

/**
 * A choice of one from a list, with its label above it. The browser's own list: every screen reader and every theme
 * knows it, and Fabric's brings 25 kB of positioning.
 */
export function Dropdown<T extends string>({ label, help, value, options, compact = false, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className={compact ? 'keuze smal' : 'keuze'} {...(compact && help !== undefined && { title: help })}>
      <label htmlFor={id} className={compact ? 'onzichtbaar' : undefined}>
        {label}
      </label>
      {help !== undefined && !compact && <Help id={`${id}hulp`}>{help}</Help>}
      <select
        id={id}
        value={value}
        {...(help !== undefined && (compact ? { 'aria-description': help } : { 'aria-describedby': `${id}hulp` }))}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex];
          if (chosen) onChange(chosen.key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
