import type { ReadingFinding } from '../../table/reading-finding';
import { readingSentence } from '../../table/sentences/reading';
import { Icon } from '../controls/icons';

/** What is to know about a sheet that was read, a line each. */
export default function Opmerkingen({ opmerkingen }: { readonly opmerkingen: readonly ReadingFinding[] }) {
  return opmerkingen.map((finding) => (
    <p
      key={`${finding.code} ${finding.area?.row} ${finding.area?.column}`}
      className={finding.severity === 'let op' ? 'opmerking letop' : 'opmerking'}
    >
      <Icon name={finding.severity === 'let op' ? 'Warning' : 'Info'} />
      <span>{readingSentence(finding)}</span>
    </p>
  ));
}
