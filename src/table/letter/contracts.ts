import type { CellValue } from '../cells/grid';
import { numberOf } from '../cells/numbers';
import { fold } from '../cells/text';

/** What a line of a letter became: key and value, or nothing. */
export type Kept =
  | {
      readonly key: string;
      readonly value: CellValue;
      /** The sentence says the value itself: no cell beside it does. */
      readonly told?: true;
    }
  | undefined;

const HOUSED = /^(?:feitelijk )?gehuisvest/;
const CONTRACTS = /huurcontract/;
/** Such words say the total, however low it is. */
const TOTAL = /\b(?:incl\w*|met|totaa?le?|plus|en)\b/;

/**
 * "Gehuisveste vergunninghouders op basis van huurcontracten" is printed as the total or as the extra persons. Below
 * COA's count it cannot be the total: then it is the persons with a contract.
 */
export function withContractsNamed(lines: readonly Kept[]): readonly Kept[] {
  const isHoused = (line: Kept): line is Exclude<Kept, undefined> => line !== undefined && HOUSED.test(fold(line.key));
  const counted = lines.filter(isHoused).find(({ key }) => !CONTRACTS.test(fold(key)));
  const housed = counted && numberOf(counted.value);
  return lines.map((line) => {
    if (!isHoused(line) || !CONTRACTS.test(fold(line.key))) return line;
    const [contracts, [, when = '']] = [numberOf(line.value), WHEN.exec(line.key) ?? []];
    const isExtra =
      contracts !== undefined && housed !== undefined && contracts < housed && !TOTAL.test(fold(line.key));
    const words = isExtra ? ['Huurcontracten', when] : ['Gehuisvest', when, 'met huurcontracten'];
    return { ...line, key: words.filter((word) => word !== '').join(' ') };
  });
}

const WHEN = /((?:vo+r|v\u00F3\u00F3r|op|per) (?:\d{1,2} [a-z]+ \d{4}|\d{1,2}-\d{1,2}-\d{4}))/i;
