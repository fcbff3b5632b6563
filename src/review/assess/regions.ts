import type { Overview } from './overview';
import type { Regio } from './view';

/**
 * The regions of the gemeenten of an overview: woonregio's by name, then the veiligheidsregio's that are not the same
 * word.
 */
export function regionsIn({ rows, unassessed }: Overview): readonly Regio[] {
  const all = [...rows, ...unassessed].flatMap(({ row }) => row.gemeente ?? []);
  const names = (kind: Regio['kind']): readonly string[] => [...new Set(all.flatMap((one) => one[kind] ?? []))].sort();
  const woonregios = names('woonregio');
  return [
    ...woonregios.map((naam): Regio => ({ kind: 'woonregio', naam })),
    ...names('veiligheidsregio')
      .filter((naam) => !woonregios.includes(naam))
      .map((naam): Regio => ({ kind: 'veiligheidsregio', naam })),
  ];
}
