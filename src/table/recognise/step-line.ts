import { parseTrede } from '../../domain/ladder/ladder';
import type { View } from '../cells/view';
import type { HeadingReader } from './heading-reader';

/**
 * A line of a letter's list that tells the step: in "Fase interventieladder | Taakstelling gerealiseerd" the second is
 * no heading.
 */
export function isStepInList(view: View, row: number, reader: HeadingReader): boolean {
  const filled = Array.from({ length: view.lastColumn - view.firstColumn + 1 }, (_, i) =>
    view.text(row, view.firstColumn + i),
  ).filter((text) => text !== '');
  const [key = '', value = ''] = filled;
  return (
    filled.length <= 3 &&
    view.text(row, view.firstColumn) === key &&
    reader.read(key).role === 'trede' &&
    parseTrede(value) !== undefined
  );
}
