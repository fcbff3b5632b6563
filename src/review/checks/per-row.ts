import type { Finding } from '../finding';

/** So many remarks of one kind in one row are still told one by one. */
const MOST = 3;

/**
 * One remark for one kind in one row: the first, with the other cells for which it holds as well. A row of which every
 * month is a text has one fault, not twelve.
 */
export function oncePerRow(findings: readonly Finding[]): readonly Finding[] {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rowOf(finding);
    const alike = rows.get(row);
    if (alike) alike.push(finding);
    else rows.set(row, [finding]);
  }
  return findings.flatMap((finding) => {
    const alike = rows.get(rowOf(finding)) ?? [];
    if (finding.area === undefined || alike.length <= MOST) return [finding];
    const others = alike.slice(1).flatMap(({ area, repair }) => (area ? [{ area, ...(repair && { repair }) }] : []));
    return alike[0] === finding ? [{ ...finding, others }] : [];
  });
}

const rowOf = ({ code, severity, sheet, area }: Finding): string => [code, severity, sheet, area?.row ?? ''].join('|');
