import { fold } from '../../../cells/text';
import { type Column, doubted } from '../../../column';

/** Who does not count when COA moves them to another gemeente. */
const NOT_COUNTED = /grote gezin|medisch|\bniet mee\b|tel(?:t|len) niet/;
const WITHOUT = /\b(?:excl|zonder|behalve)/;

/** "Omkoppelingen | waarvan grote gezinnen": nobody knows how many of them count, so that is asked. */
export function withOmkoppelingenParts(columns: readonly Column[]): readonly Column[] {
  const isOther = ({ role, ours, heading }: Column): boolean =>
    role === 'onbekend' && !ours && NOT_COUNTED.test(fold(heading));
  const hasPart = columns.some(isOther);
  return columns.map((c) => {
    const text = fold(c.heading);
    const isAsked = c.role === 'omkoppelingen' && !c.ours && !c.corrected && !WITHOUT.test(text);
    return isAsked && (hasPart || NOT_COUNTED.test(text)) ? doubted(c, ': ook die niet meetellen?') : c;
  });
}
