/** What a line below the headings is. A group is a region's name alone above its gemeenten; a mean, or a part
 * of the gemeente above, is nobody's sum. */
export type RowKind = 'blank' | 'repeat' | 'total' | 'subtotal' | 'mean' | 'note' | 'group' | 'body';
