import type { ReadingFinding, ReadingFindings } from '../reading-finding';
import { isBusy } from '../cells/busy';
import { type Role, ROLE_NAMES } from '../roles';
import type { ReadRow } from '../table';
import { CELL_SENTENCES } from './cells';
import { CHOICE_SENTENCES } from './choices';
import { COLUMN_SENTENCES } from './columns';
import { EXTRA_SENTENCES } from './extra';
import { MONTH_SENTENCES } from './months';
import { type Sentences, inWords } from './parts';
import { ROW_SENTENCES } from './rows';

/** What is wrong, where, and what to do: one sentence or two for each code of the reader. */
export const READING_SENTENCES: Sentences<ReadingFindings> = {
  ...COLUMN_SENTENCES,
  ...CHOICE_SENTENCES,
  ...MONTH_SENTENCES,
  ...CELL_SENTENCES,
  ...ROW_SENTENCES,
  ...EXTRA_SENTENCES,
};

/** The sentence of a finding that came with reading a table; those of the check, a long list, are loaded later. */
export const readingSentence = (finding: ReadingFinding): string => inWords(READING_SENTENCES, finding);

/** Why rows are not assessed of which it is not known which holds. */
export const NOT_CHOSEN_SENTENCES = {
  asked: 'wijs eerst aan welke rij van elke gemeente geldt',
  double: 'staat meer dan één keer in de tabel, met andere cijfers',
} as const;

const BEING_CALCULATED = 'Excel berekent deze rij nog';

/** Why a row is not assessed, in the words of the overview. */
export function reasonNotAssessed(row: ReadRow, hasOpgave: boolean, isDouble: boolean, unread?: Role): string {
  if (isDouble) return 'staat al eerder in de tabel';
  if (row.name === '') return 'de naam van de gemeente ontbreekt';
  if (isBusy(row.name) || (unread !== undefined && [...row.cells.values()].some(isBusy))) return BEING_CALCULATED;
  if (!row.gemeente) return 'de gemeente is niet herkend';
  if (unread !== undefined)
    return `${ROLE_NAMES[unread]} ${row.unreadable.has(unread) ? 'is niet te lezen' : 'gaat over een ander halfjaar'}`;
  if (!hasOpgave) return 'de opgave ontbreekt';
  return 'het aantal gehuisvest ontbreekt';
}
