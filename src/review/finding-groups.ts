import type { Finding } from './finding';
import { type Repair, repairsOf } from '../table/finding';

/** Findings of one kind on one sheet, in the order in which they were found. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Fewer than this many stand each by itself: two faults are two things to look at, thirty-seven are one cause. */
const FEWEST = 4;

/** The findings with those of one kind together, each group where its first finding was. */
export function perKind(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.severity} ${finding.sheet}`;
    const there = groups.get(key);
    if (there) there.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group): readonly FindingGroup[] =>
    group.length < FEWEST ? group.map((one): FindingGroup => [one]) : [group],
  );
}

/**
 * The repairs that can be done together. A name that may be another one is asked about for itself: nobody looks at each
 * of forty.
 */
export const repairsTogether = (findings: readonly Finding[]): readonly Repair[] =>
  findings.flatMap((finding) => (finding.code === 'gemeenteOnbekend' ? [] : repairsOf(finding)));
