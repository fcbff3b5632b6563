import { useId } from 'react';
import { Help } from './Help';

interface Props {
  readonly label: string;
  /** A sentence below the label: what belongs in the field. */
  readonly help?: string;
  readonly value: string;
  /** What stands behind the field, such as "%". */
  readonly suffix?: string;
  /** Whether it is what the press that showed it was for. */
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line to type in, with its label above it. */
export function TextField({ label, help, value, suffix, autoFocus, onChange }: Props) {
  const id = useId();
  const described = [help === undefined ? '' : `${id}hulp`, suffix === undefined ? '' : `${id}erna`].join(' ').trim();
  return (
    <div className="invoer">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && <Help id={`${id}hulp`}>{help}</Help>}
      <span className="metstaart">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoFocus={autoFocus}
          value={value}
          {...(described !== '' && { 'aria-describedby': described })}
          onChange={(event) => onChange(event.target.value)}
        />
        {suffix !== undefined && <span id={`${id}erna`}>{suffix}</span>}
      </span>
    </div>
  );
}
