import { useState } from 'react';
import { BOUNDS, LONGEST_WORDS } from '../../../review/scenario/bounds';
import { formatGetal } from '../../../domain/sentences/numbers';
import { personen } from '../../../domain/getal/getal';
import type { TrialRow } from '../../../review/scenario/trial';
import type { Change } from '../../../review/scenario/scenario';
import { Dropdown } from '../../controls/Dropdown';
import { dagMaand } from '../../lib/format';
import { Getalveld } from './Getalveld';
import { HELP_SENTENCES } from '../model/sentences';

const jaNee = (ja: boolean): string => (ja ? 'ja' : 'nee');

/** What a scenario says beside the sheet: yes, no, or nothing of its own. */
type Keuze = 'blad' | 'ja' | 'nee';

export function scenarioKeuze(waarde: unknown): Keuze {
  if (waarde === undefined) return 'blad';
  return waarde === false ? 'nee' : 'ja';
}

/** @param ja what yes stands for */
export function waardeBij<T>(keuze: Keuze, ja: T): T | false | undefined {
  if (keuze === 'blad') return undefined;
  return keuze === 'ja' ? ja : false;
}

/** Yes, no, or what the sheet says. */
export function JaNee({
  label,
  help,
  blad,
  waarde,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly blad: boolean;
  readonly waarde: boolean | undefined;
  readonly onChange: (waarde: boolean | undefined) => void;
}) {
  const opties = [
    { key: 'blad', text: `${jaNee(blad)} (blad)` },
    { key: 'ja', text: 'ja' },
    { key: 'nee', text: 'nee' },
  ] as const;
  return (
    <Dropdown
      label={label}
      help={help}
      value={scenarioKeuze(waarde)}
      options={opties}
      onChange={(key) => onChange(waardeBij(key, true))}
    />
  );
}

/** A count, a judgement, or what the sheet says; a count is judged on 1 April / 1 October. */
export function Koppelingen({
  row: { base, change, after },
  onChange,
}: {
  readonly row: TrialRow;
  readonly onChange: (waarde: Change['koppelingen'] | undefined) => void;
}) {
  const { koppelingen: blad } = base.situation;
  const waarde = change?.koppelingen;
  const [aantal, setAantal] = useState(false);
  const keuze = typeof waarde === 'number' || (waarde === undefined && aantal) ? 'aantal' : (waarde ?? 'blad');
  const wat = typeof blad === 'number' ? formatGetal(blad) : (blad ?? 'onbekend');
  const opties = [
    { key: 'blad', text: `${wat} (blad)` },
    ...(after.dates.length > 1 || keuze === 'aantal' ? [{ key: 'aantal', text: 'een aantal' } as const] : []),
    { key: 'voldoende', text: 'voldoende' },
    { key: 'onvoldoende', text: 'onvoldoende' },
  ] as const;
  const kies = (key: (typeof opties)[number]['key']): void => {
    setAantal(key === 'aantal');
    if (key === 'aantal') onChange(typeof blad === 'number' ? blad : undefined);
    else onChange(key === 'blad' ? undefined : key);
  };
  const [eerste] = after.dates;
  const op = after.dates.length > 1 && eerste ? ` op ${dagMaand(eerste.peildatum)}` : '';
  return (
    <div>
      <Dropdown
        label={`Koppelingen${op}`}
        help={HELP_SENTENCES.koppelingen}
        value={keuze}
        options={opties}
        onChange={kies}
      />
      {keuze === 'aantal' && (
        <Getalveld
          label="Aantal koppelingen"
          help={HELP_SENTENCES.aantalKoppelingen}
          waarde={typeof waarde === 'number' ? waarde : undefined}
          {...BOUNDS.persons}
          onChange={(n) => onChange(n === undefined ? undefined : personen(n))}
        />
      )}
    </div>
  );
}

/** Verschoonbaar is a person's judgement: it asks a reason. */
export function Verschoonbaar({
  row: { base, change },
  onChange,
}: {
  readonly row: TrialRow;
  readonly onChange: (waarde: Change['verschoonbaar'] | undefined) => void;
}) {
  const blad = base.situation.stand.verschoonbaar;
  const waarde = change?.verschoonbaar;
  const opties = [
    { key: 'blad', text: `${jaNee(blad !== undefined)} (blad)` },
    { key: 'ja', text: 'ja, met reden' },
    { key: 'nee', text: 'nee' },
  ] as const;
  return (
    <div>
      <Dropdown
        label="Verschoonbaar"
        help={HELP_SENTENCES.verschoonbaar}
        value={scenarioKeuze(waarde)}
        options={opties}
        onChange={(key) => onChange(waardeBij(key, { reden: (blad?.reden ?? '').slice(0, LONGEST_WORDS) }))}
      />
      {waarde && (
        <label className="tekstveld">
          Reden
          <input
            type="text"
            value={waarde.reden}
            maxLength={LONGEST_WORDS}
            placeholder="bijvoorbeeld te weinig koppelingen"
            onChange={(event) => onChange({ reden: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}
