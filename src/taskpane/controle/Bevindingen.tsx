import { useState } from 'react';
import type { Finding } from '../../review/finding';
import type { Severity } from '../../table/finding';
import { type Subject, SUBJECTS, subject } from '../../review/sentences/subject';
import { Dropdown } from '../controls/Dropdown';
import { ERNST, ERNSTEN, PerErnst } from './PerErnst';

/** The open findings by severity; where there is something to choose from, the user picks how bad and what about. */
export function Bevindingen({ open }: { readonly open: readonly Finding[] }) {
  const [ernst, setErnst] = useState<Severity | 'alles'>('alles');
  const [over, setOver] = useState<Subject | 'alles'>('alles');
  const perErnst = counted(open, ERNSTEN, ({ severity }) => severity);
  const perOnderwerp = counted(open, SUBJECTS, subject);
  // A choice of which nothing is left, say after a repair, is no choice any more.
  const vanErnst = ernst !== 'alles' && perErnst.has(ernst) ? ernst : 'alles';
  const vanOnderwerp = over !== 'alles' && perOnderwerp.has(over) ? over : 'alles';
  const getoond = open.filter(
    (finding) =>
      (vanErnst === 'alles' || finding.severity === vanErnst) &&
      (vanOnderwerp === 'alles' || subject(finding) === vanOnderwerp),
  );
  const alles = { key: 'alles', text: `Alles (${open.length})` } as const;
  return (
    <>
      {perErnst.size > 1 && (
        <Dropdown
          label="Ernst"
          value={vanErnst}
          options={[alles, ...[...perErnst].map(([key, n]) => ({ key, text: `${ERNST[key].meer} (${n})` }))]}
          onChange={setErnst}
        />
      )}
      {perOnderwerp.size > 1 && (
        <Dropdown
          label="Onderwerp"
          value={vanOnderwerp}
          options={[alles, ...[...perOnderwerp].map(([key, n]) => ({ key, text: `${key} (${n})` }))]}
          onChange={setOver}
        />
      )}
      <p aria-live="polite" className="klein">
        {hoeveelGetoond(getoond.length, open.length)}
      </p>
      <PerErnst bevindingen={getoond} niveau="h2" />
    </>
  );
}

function hoeveelGetoond(getoond: number, alle: number): string {
  if (getoond === alle) return '';
  return getoond === 0 ? 'Geen bevinding past bij beide keuzes.' : `${getoond} van ${alle} getoond.`;
}

/** How many findings each kind has, in the order of the kinds; kinds without findings are left out. */
function counted<K>(
  findings: readonly Finding[],
  kinds: readonly K[],
  kindOf: (finding: Finding) => K,
): ReadonlyMap<K, number> {
  return new Map(
    kinds
      .map((kind) => [kind, findings.filter((finding) => kindOf(finding) === kind).length] as const)
      .filter(([, n]) => n > 0),
  );
}
