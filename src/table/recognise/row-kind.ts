import { fold } from '../cells/text';

/** What a line below the headings is. A group is a region's name alone above its gemeenten; a mean, or a part
 * of the gemeente above, is nobody's sum. */
export type RowKind = 'blank' | 'repeat' | 'total' | 'subtotal' | 'mean' | 'note' | 'group' | 'body';

const WHOLE = /^(?:totaal )?(?:nederland|(?:provincie )?zuid-holland|landelijk)$/;
/** Whether a line with this name may count more than the table holds: "Nederland", "Totaal Zuid-Holland". */
export const isOfWhole = (label: string): boolean => WHOLE.test(fold(label));
