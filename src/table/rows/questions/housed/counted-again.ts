import { known } from '../../../../domain/known';
import type { CellValue } from '../../../cells/grid';
import { numberOf } from '../../../cells/numbers';
import { unexplained } from '../../../recognise/columns/heading-words';
import { wordsIn } from '../../../recognise/columns/headings';
import { type Column, isTimeless, THRESHOLD } from '../../../column';
import { because } from '../../../column-reason';
import { IS_TASK, type Role, SALDO_FORMS } from '../../../roles';

/** What a figure is since somebody looked at it once more, or who gives it, with no word of what is counted. */
const AGAIN = new RegExp(
  '^(?:ge|her|na)?(?:contro|corr|check|veri|vali|teld|telling|zien|meld|bevestig|actue|afstem|overleg|navraag|' +
    'reactie|bijgest|bijst|aangepa|aanpas|wijzig|verbeter|definit|voorlop|vastgest|juist|nieuw|huidig|feitel|werkel|' +
    'eigen|brp|vluchtel|vwn|moet|afgespr|gemeente$|coa$|admini|regis|opgaaf)',
);
/** A change by itself is added to the figure, or has been; a control shows what is left. */
const CHANGE = /(?:ing|ti?e|role|check|leg)$/;
/** Near to who were housed it is another count of them; else it may be anything. */
const COUNT = /^(?:eind)?(?:resulta|uitkomst|stand)/;

const FIGURES: ReadonlySet<Role> = new Set([...SALDO_FORMS, ...IS_TASK, 'gehuisvest', 'koppelingen', 'trede']);
/**
 * Columns of figures behind a figure of the gemeente, of which the heading says no more than that it was looked at once
 * more, or by whom: "Na controle", "Definitief", "Volgens gemeente". They have the meaning of that figure, so that is
 * asked which holds where they differ.
 * @param contents what stands in the rows of a column
 */
export function withCountedAgain(
  columns: readonly Column[],
  contents: (column: Column) => readonly CellValue[],
): readonly Column[] {
  // Beside a taakstelling alone another number may be its saldo.
  const isWhole = columns.some(({ role }) => role === 'opgave' || SALDO_FORMS.has(role));
  return columns.map((c, i) => {
    const isTask = isTaskAgain(c);
    if (!isTask && !(isOpen(c) && isAgain(c.heading) && areFigures(contents(c)))) return c;
    const before = columns.slice(0, i).findLast((other) => FIGURES.has(other.role) && other.certainty >= THRESHOLD);
    if (!before || before.ours || (isTask && before.role !== c.role)) return c;
    const isNear = (): boolean => isWhole && before.role === 'gehuisvest' && areNear(contents(c), contents(before));
    return wordsIn(c.heading).some((word) => COUNT.test(word)) && !isNear() ? c : onceMore(c, before);
  });
}

/** The column with the meaning of the one before it; a day of its own is that of the control. */
function onceMore(column: Column, before: Column): Column {
  const { role, dates, periode, helft, sign, certainty, reason } = before;
  const when = isTimeless(before) && !IS_TASK.has(role) ? {} : { dates, ...known({ periode, helft }) };
  return { ...column, role, ...when, ...known({ sign }), certainty, reason: because(reason, ': nog eens') };
}

/** Nothing says what its figures are. */
const isOpen = ({ ours, corrected, role, certainty }: Column): boolean =>
  !ours && !corrected && (role === 'onbekend' || role === 'regio' || (role === 'saldo' && certainty < THRESHOLD));

/** "Herziene opgave" beside the opgave of a halfjaar is of that halfjaar too. */
const isTaskAgain = (c: Column): boolean =>
  IS_TASK.has(c.role) &&
  isTimeless(c) &&
  c.certainty >= THRESHOLD &&
  !c.corrected &&
  wordsIn(c.heading).some((word) => AGAIN.test(word));

function isAgain(heading: string): boolean {
  const words = wordsIn(heading);
  const isSaid = (word: string): boolean => AGAIN.test(word) || COUNT.test(word);
  const isChange = words.length === 1 && CHANGE.test(words[0] ?? '');
  return !isChange && words.some(isSaid) && unexplained('gehuisvest', [], words).every(isSaid);
}

/** As near to each other as two counts of the same people are. */
const areNear = (cells: readonly CellValue[], others: readonly CellValue[]): boolean =>
  cells.every((cell, i) => {
    const [one, other] = [numberOf(cell), numberOf(others[i] ?? '')];
    return one === undefined || other === undefined || Math.abs(one - other) <= Math.max(NEAR, other / NEAR);
  });
const NEAR = 5;

/** Numbers in most of the rows; a difference goes below zero. */
function areFigures(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const counts = filled.flatMap((cell) => numberOf(cell) ?? []);
  return counts.length * 2 >= Math.max(1, filled.length) && counts.every((count) => count >= 0);
}
