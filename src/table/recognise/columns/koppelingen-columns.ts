import { momentVan } from '../../../domain/tijd/moment';
import { parseNumber } from '../../cells/numbers';
import { tidy } from '../../cells/text';
import type { Column } from '../../column';
import { type Contents, isOfOtherHalf } from './fitting';
import type { Time } from './meaning';

/**
 * Of the number of koppelingen and the judgement of it, "140" and "onvoldoende", the one that the day asks: in the
 * halfjaar the number, at the end of it whether they sufficed. The check holds the two against each other.
 */
export function askedKoppelingen(same: readonly Column[], time: Time, contents: Contents): readonly Column[] {
  const own = same.filter((c) => !isOfOtherHalf(c, time.periode));
  const isCount = (c: Column): boolean =>
    contents(c).every((value) => typeof value === 'number' || tidy(String(value)) === '' || isNumber(String(value)));
  const counts = own.filter(isCount);
  const judgements = own.filter((c) => !counts.includes(c));
  if (counts.length === 0 || judgements.length === 0) return same;
  return time.peildatum !== undefined && momentVan(time.peildatum) === 'eindbeoordeling' ? judgements : counts;
}

const isNumber = (text: string): boolean => parseNumber(text).ok;
