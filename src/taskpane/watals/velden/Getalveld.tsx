import { useId, useState, type KeyboardEvent } from 'react';
import { formatGetal } from '../../../domain/sentences/numbers';
import { Help } from '../../controls/Help';
import { leesGetal, stap, type Grenzen } from '../model/invoer';

interface Props extends Grenzen {
  readonly label: string;
  /** Shows the label above the field; else it is only spoken. */
  readonly metLabel?: boolean;
  /** A sentence below the label: what belongs in the field. */
  readonly help?: string;
  /** The id of a sentence elsewhere that says so for a whole row of fields. */
  readonly uitgelegdIn?: string;
  readonly waarde: number | undefined;
  /** What counts while nothing is typed; shown in grey, and where steps begin. */
  readonly anders?: number;
  readonly onChange: (waarde: number | undefined) => void;
}

const STAPPEN: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * A number in Dutch with steps by arrow keys and buttons. What cannot be read stays as typed, with the reason under it.
 */
export function Getalveld({ label, metLabel = true, help, uitgelegdIn, waarde, anders, onChange, ...grenzen }: Props) {
  const id = useId();
  const [tekst, setTekst] = useState<string>();
  const [fout, setFout] = useState<string>();
  const neem = (nieuw: number | undefined): void => {
    setTekst(undefined);
    setFout(undefined);
    onChange(nieuw);
  };
  const typ = (nieuw: string): void => {
    setTekst(nieuw);
    const gelezen = leesGetal(nieuw, grenzen);
    setFout(gelezen.ok ? undefined : gelezen.fout);
    if (gelezen.ok) onChange(gelezen.waarde);
  };
  const uitleg = [uitgelegdIn, help && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ');
  const stapje = (n: number): void => neem(stap(waarde, anders ?? 0, n, grenzen));
  const toets = (event: KeyboardEvent): void => {
    const n = STAPPEN[event.key];
    if (n === undefined) return;
    event.preventDefault();
    stapje(n);
  };
  return (
    <div className="stapveld">
      <label htmlFor={id} className={metLabel ? undefined : 'onzichtbaar'}>
        {label}
      </label>
      {help !== undefined && <Help id={`${id}-hulp`}>{help}</Help>}
      <span className="stapper">
        <button type="button" tabIndex={-1} aria-label={`${label}: 1 minder`} onClick={() => stapje(-1)}>
          −
        </button>
        <input
          id={id}
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          value={tekst ?? (waarde === undefined ? '' : formatGetal(waarde))}
          placeholder={anders === undefined ? '' : formatGetal(anders)}
          aria-valuenow={waarde ?? anders ?? 0}
          aria-valuemin={grenzen.min}
          aria-valuemax={grenzen.max}
          aria-invalid={fout !== undefined}
          aria-describedby={uitleg === '' ? undefined : uitleg}
          onChange={(event) => typ(event.target.value)}
          onKeyDown={toets}
          onBlur={() => fout === undefined && setTekst(undefined)}
        />
        <button type="button" tabIndex={-1} aria-label={`${label}: 1 meer`} onClick={() => stapje(1)}>
          +
        </button>
      </span>
      {fout !== undefined && (
        <p id={`${id}-fout`} className="veldfout" role="alert">
          {fout}
        </p>
      )}
    </div>
  );
}
