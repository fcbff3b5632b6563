import { known } from '../../../../domain/known';
import { timeIn } from '../../../cells/dates';
import { fold } from '../../../cells/text';
import type { Column } from '../../../column';
import type { ReadingFinding } from '../../../reading-finding';
import type { Role } from '../../../roles';
import type { ReadRow, ReadTable } from '../../../table';
import type { Place } from '../../remarks';
import { othersIn } from '../../../recognise/told/figures-told';
import { remarksOtherFigures } from '../../../recognise/told/remark-figures';
import { remarksIn } from '../remarked';

const HELD = '(?:verlengd|verlenging|gehandhaafd|aangehouden|uitstel|opgeschort)';
/** "Trede 4 verlengd tot 1 juli", "uitstel verleend"; a contract or a shelter that is extended is not. */
const HOLD = new RegExp(
  `\\btrede\\b.*\\b${HELD}\\b|\\b${HELD}\\b.*\\btrede\\b|^${HELD}\\b (?:tot|t/m|door|bij|verleend)\\b`,
);
const NOT = /\b(?:niet|geen|on)\b|\?|\b(?:beroep|ver?zoe|gevraagd|aangevraagd)/;
const STEP = /\b(?:trede|fase) (?:moet|hoort|is) (\d[ab]?)\b|\bstaat (?:nu |al )?op (?:trede|fase) (\d[ab]?)\b/;

const FIGURE = /\b(gehuisvest|geplaatst|gerealiseerd|realisatie|plaatsingen|opgave|taakstelling|cijfers?|aantal)\b/;
const OTHER = /\bmoet(?:en)? (?:\d+ )?(?:zijn|worden)\b|\bmoet \d+$|\bcoa\b|\bi\.?p\.?v\b|\bin plaats van\b/;
/** "Opgave gewijzigd naar 80": also mended, but not here. */
const CHANGED = /\w[dt] (?:naar|tot) (\d+)\b/;
const WRONG = /\bklop(?:t|pen) niet\b|\bonjuist/;
const MENDED = /\b(?:gecorrigeerd|verwerkt|aangepast|hersteld|verbeterd)\b/;

/** The figures in a text that stand in no cell of the row. */
export function figuresBeside(text: string, { cells }: ReadRow): readonly string[] {
  const figures = new Set([...cells.values()].map(String));
  return text.match(/\b\d+\b/g)?.filter((figure) => !figures.has(figure)) ?? [];
}

/** The day of the figures. */
type When = Pick<ReadTable, 'peildatum'>;

/** What a remark says otherwise than the columns of its row. */
function toldIn(cell: string, row: ReadRow, when: When | undefined): Role | undefined {
  const { trede, verlengd, verschoonbaar } = row;
  const text = fold(cell);
  if (trede !== undefined) {
    const isOpen = verlengd === undefined && verschoonbaar === undefined && !NOT.test(text);
    if (isOpen && HOLD.test(text)) return 'verlengd';
    if (isOpen && /\bverschoonba/.test(text)) return 'verschoonbaar';
    const step = STEP.exec(text)?.slice(1).find(Boolean);
    if (step !== undefined && !trede.startsWith(step)) return 'trede';
  }
  const beside = when && known({ gemeente: row.gemeente, peildatum: when.peildatum });
  if (othersIn(text) !== undefined || (beside && remarksOtherFigures(cell, beside))) return 'gehuisvest';
  const named = FIGURE.exec(text)?.[1];
  if (named === undefined) return undefined;
  const { rest } = timeIn(text);
  const others = figuresBeside(rest, row);
  const isChanged = others.includes(CHANGED.exec(rest)?.[1] ?? '');
  if (!isChanged && (MENDED.test(text) || (!WRONG.test(text) && (others.length === 0 || !OTHER.test(text)))))
    return undefined;
  return named === 'opgave' || named === 'taakstelling' ? named : 'gehuisvest';
}

/**
 * Remarks that a step is held or a figure should be another, where no column says so: they would not count, without a
 * word.
 */
export function toldOtherwise(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  when: When,
  { sheet, cellArea }: Pick<Place, 'sheet' | 'cellArea'>,
): readonly ReadingFinding[] {
  const remarkOf = remarksIn(columns);
  return rows.flatMap((row): readonly ReadingFinding[] => {
    let rol: Role | undefined;
    const at = remarkOf(row, (text, { role }) => {
      // One word in a column that nothing explains divides the rows.
      const isRemark = role === 'toelichting' || /\S\s+\S/.test(text);
      return (rol = toldIn(text, row, isRemark ? when : undefined)) !== undefined;
    });
    if (!at || !rol) return [];
    const data = { naam: row.name, rol };
    return [{ code: 'opmerkingTeltNiet', severity: 'let op', sheet, area: cellArea(row, at), data }];
  });
}
