import { useId } from 'react';
import type { Finding } from '../../review/finding';
import { perKind } from '../../review/finding-groups';
import type { Severity } from '../../table/finding';
import { Icon, type IconName } from '../controls/icons';
import { Bevinding } from './Bevinding';

/** How bad, in words for one and for more, with an icon: never by colour alone. */
export const ERNST: Readonly<
  Record<Severity, { readonly een: string; readonly meer: string; readonly icoon: IconName; readonly klasse: string }>
> = {
  fout: { een: 'Fout', meer: 'Fouten', icoon: 'ErrorBadge', klasse: 'fout' },
  'let op': { een: 'Let op', meer: 'Let op', icoon: 'Warning', klasse: 'letop' },
  'ter info': { een: 'Ter info', meer: 'Ter info', icoon: 'Info', klasse: 'info' },
};

export const ERNSTEN: readonly Severity[] = ['fout', 'let op', 'ter info'];

/** Findings under a heading for each severity, with their number. */
export function PerErnst({
  bevindingen,
  niveau: Kop,
}: {
  readonly bevindingen: readonly Finding[];
  readonly niveau: 'h2' | 'h3';
}) {
  return ERNSTEN.map((ernst) => (
    <Groep key={ernst} ernst={ernst} bevindingen={bevindingen.filter(({ severity }) => severity === ernst)} Kop={Kop} />
  ));
}

function Groep({
  ernst,
  bevindingen,
  Kop,
}: {
  readonly ernst: Severity;
  readonly bevindingen: readonly Finding[];
  readonly Kop: 'h2' | 'h3';
}) {
  const id = useId();
  if (bevindingen.length === 0) return null;
  const { een, meer, icoon, klasse } = ERNST[ernst];
  return (
    <section>
      <Kop id={id} className={`ernst ${klasse}`}>
        <Icon name={icoon} /> {bevindingen.length === 1 ? een : meer} ({bevindingen.length})
      </Kop>
      <ul className="bevindingen" aria-labelledby={id}>
        {perKind(bevindingen).map((group, i) => (
          <Bevinding key={`${group[0].code} ${group[0].area?.row} ${group[0].area?.column} ${i}`} group={group} />
        ))}
      </ul>
    </section>
  );
}
