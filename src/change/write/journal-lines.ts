import type { TextSeal } from './seal';
import type { JournalLine } from './journal';
import type { Outcomes } from './plan';
import { type Is, isCount, isText, listOf, objectOf } from './shapes';

/** The list of what is remembered, newest first, with the seal of each entry's text and its sheet's hidden name. */
export type JournalIndex = readonly (JournalLine & TextSeal & { readonly mark: string })[];

/** The index as it came out of the workbook; what is not a line is skipped. */
export function readIndex(kept: unknown): JournalIndex {
  return Array.isArray(kept) ? kept.filter(isLine) : [];
}

const isMoment: Is<string> = (value): value is string => isText(value) && !Number.isNaN(Date.parse(value));

const isLine = objectOf<JournalIndex[number]>(
  {
    id: isText,
    time: isMoment,
    sheet: isText,
    label: isText,
    cells: isCount,
    size: isCount,
    sum: isText,
    mark: isText,
    gone: (value): value is true => value === true,
    outcomes: objectOf<Outcomes>({ headings: listOf(isText), settings: isText }),
  },
  ['gone', 'outcomes'],
);
