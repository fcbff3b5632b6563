import type { ReadRow } from '../../../table';

/** The figures in a text that stand in no cell of the row. */
export function figuresBeside(text: string, { cells }: ReadRow): readonly string[] {
  const figures = new Set([...cells.values()].map(String));
  return text.match(/\b\d+\b/g)?.filter((figure) => !figures.has(figure)) ?? [];
}
