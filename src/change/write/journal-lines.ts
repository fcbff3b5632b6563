import type { TextSeal } from './seal';
import type { JournalLine } from './journal';
import { keptEach, keptOneOf, keptRecord, keptText, keptWhole, type Reader } from '../../table/kept';
import { asOutcomes, MOST_CELLS, MOST_ENTRIES, MOST_TEXT, words } from './journal-bounds';

/** The list of what is remembered, newest first, with the seal of each entry's text and its sheet's hidden name. */
export type JournalIndex = readonly (JournalLine & TextSeal & { readonly mark: string })[];

/** The index as it came out of the workbook; what is not a line is skipped. */
export function readIndex(kept: unknown): JournalIndex {
  return keptEach(asLine, MOST_LINES)(kept);
}

/** More than we write; what another version may have written is still shown. */
const MOST_LINES = MOST_ENTRIES * 10;

const asMoment: Reader<string> = (kept) => {
  const text = keptText(40)(kept);
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
};

const asLine = keptRecord<JournalIndex[number]>(
  {
    id: words,
    time: asMoment,
    sheet: words,
    label: words,
    cells: keptWhole(0, MOST_CELLS),
    size: keptWhole(0, MOST_TEXT),
    sum: words,
    mark: words,
    gone: keptOneOf([true]),
    outcomes: asOutcomes,
  },
  ['gone', 'outcomes'],
);
