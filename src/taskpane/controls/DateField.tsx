import { useId, useState } from 'react';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import { type Days, typedDay } from '../lib/datumveld';
import { Help } from './Help';

interface Props extends Days {
  readonly label: string;
  /** A sentence below the label: what belongs in the field. */
  readonly help?: string;
  readonly value: Datum | undefined;
  /** Told of a day while it is being typed; undefined while it is none. */
  readonly onType?: (day: Datum | undefined) => void;
  /** Told of another day once the field is left. */
  readonly onDone?: (day: Datum) => void;
}

/**
 * A day in the Dutch order, whatever the language of the machine. What cannot be read stays as typed, with the reason.
 */
export function DateField({ label, help, value, from, to, onType, onDone }: Props) {
  const id = useId();
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<string>();
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const type = (typed: string): void => {
    setText(typed);
    setFault(undefined);
    const read = typedDay(typed, days);
    onType?.(read.ok ? read.day : undefined);
  };
  const leave = (): void => {
    if (text === undefined) return;
    const read = typedDay(text, days);
    if (!read.ok) {
      setFault(read.sentence);
      return;
    }
    setText(undefined);
    if (read.day !== undefined && read.day !== value) onDone?.(read.day);
  };
  const described = [help && `${id}hulp`, fault && `${id}fout`].filter(Boolean).join(' ');
  return (
    <div className="invoer">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && <Help id={`${id}hulp`}>{help}</Help>}
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="dag-maand-jaar"
        value={text ?? (value === undefined ? '' : formatDatum(value))}
        aria-invalid={fault !== undefined}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
      />
      {fault !== undefined && (
        <p id={`${id}fout`} role="alert" className="veldfout">
          {fault}
        </p>
      )}
    </div>
  );
}
