import { cellArea } from '../../../cells/address';
import { timeIn } from '../../../cells/dates';
import type { Grid } from '../../../cells/grid';
import { fold } from '../../../cells/text';
import { othersIn } from '../../../recognise/told/figures-told';
import type { ReadingFinding } from '../../../reading-finding';
import type { Role } from '../../../roles';
import type { ReadRow } from '../../../table';
import { figuresBeside } from './figures-beside';

const FIGURES: readonly (readonly [Role, RegExp])[] = [
  ['huurcontracten', /\bhuurcontract/],
  ['gehuisvest', /\b(?:gehuisvest|geplaatst|gerealiseerd)(?:e|en)?\b/],
  ['taakstelling', /\btaakstelling\b/],
  ['opgave', /\b(?:opgave|te huisvesten)\b/],
  ['achterstand', /\bachterstand\b/],
  ['voorsprong', /\bvoorsprong\b/],
];
const SET_RIGHT = new RegExp(
  '\\bmoet(?:en)? (?:\\d+ )?(?:zijn|worden)\\b|\\b(?:abusievelijk|per abuis|ten onrechte|rectificatie|geruild)\\b|' +
    '\\b(?:bijgesteld|gewijzigd|verlaagd|verhoogd|gecorrigeerd|herzien|aangepast) (?:naar|tot|met)\\b',
);
/** Said of the figure before it. */
const SET_RIGHT_SINCE = /\b(?:na (?:\w+ )?correctie|bij nader inzien)\b/;
/** Part of the figures before it that does not count, or people whom COA does not count. */
const NOT_COUNTED = /\btel(?:t|len|de|den)\b.*\bniet (?:mee|op)\b|\badditione/;
const OF_BEFORE = /\b(?:(?:hier|daar|waar)van|(?:dit|het) aantal|deze aantallen)\b/;
const THOUSANDS = /(\d)\.(?=\d{3}\b)/g;
const NO_PERSONS = /\b20\d\d\b|\b\d+ ?(?:%|(?:procent|dagen|weken|maanden|woningen)\b)/g;
/** Contracts that count are said of the reader alone. */
const OF_READER = /\b(?:u|uw gemeente)\b/;

/** "Uw gemeente belandt op trede 2": a step that no line of the letter says. */
const STEP = new RegExp(
  '(?=.*\\b(?:u|uw gemeente)\\b)' +
    '(?=.*\\b(?:staat|stond|komt|kwam|blijft|gaat|plaats\\w*|is|was|bevindt|bevond|belandt)\\b)' +
    '.*\\b(?:trede|fase)\\b\\W+(?:\\w+\\W+){0,3}?' +
    '(?:[0-6][ab]?|signaleren|informatie op\\w+|afspraken maken|vooraankondiging|taakstelling gerealiseerd)\\b',
);
/** "… besloten uw gemeente op trede 4 te houden": without the day until which no line says it. */
const HELD = new RegExp(
  '^(?!.*\\b(?:niet|geen|termijn|plan|verzo\\w+|vraagt)\\b)' +
    '(?:.*\\bbestuurlijke coulance\\b|(?=.*\\b(?:trede|fase)\\b)' +
    '.*\\b(?:verleng(?:d|en|t)|aangehouden|aan te houden|beslo(?:ten|ot) .*\\b(?:houden|handhaven|laten))\\b)',
);
/** A judgement behind "Conclusie" or "Toelichting"; what the word means is none. */
const EXCUSED = new RegExp(
  '^(?!.*\\b(?:niet (?:(?:als|langer|meer) )?|geen (?:sprake van )?(?:een )?|on)verschoonba)' +
    '(?!.*\\b(?:verschoonba\\w+ redenen|beroep|ver?zo\\w+|vraagt|vindt|stelt|meent)\\b).*\\bverschoonba',
);
/** When it would be so, or what is about every gemeente. */
const SUPPOSED = /\b(?:als|indien|wanneer|kan|kunt|kunnen|zou|zouden|of|gemeenten)\b/;

function stepIn(text: string, { trede, verlengd, verschoonbaar }: ReadRow): Role | undefined {
  if (SUPPOSED.test(text)) return undefined;
  if (trede === undefined && STEP.test(text)) return 'trede';
  if (verlengd === undefined && HELD.test(text)) return 'verlengd';
  return verschoonbaar === undefined && EXCUSED.test(text) ? 'verschoonbaar' : undefined;
}

/** A step, or what a sentence of a letter sets right or says of contracts, that stands in no line of it. */
function toldIn(sentence: string, row: ReadRow): Role | undefined {
  const text = fold(sentence);
  const step = stepIn(text, row);
  if (step !== undefined) return step;
  const [rol] = FIGURES.find(([, words]) => words.test(text)) ?? [];
  if (OF_BEFORE.test(text) && (NOT_COUNTED.test(text) || othersIn(text) !== undefined)) return rol ?? 'gehuisvest';
  if (SET_RIGHT_SINCE.test(text) && /\d/.test(timeIn(text).rest)) return rol ?? 'gehuisvest';
  const isTold = rol === 'huurcontracten' ? OF_READER.test(text) : SET_RIGHT.test(text);
  if (!isTold) return undefined;
  const counts = timeIn(text).rest.replace(THOUSANDS, '$1').replace(NO_PERSONS, '');
  return figuresBeside(counts, row).length > 0 ? rol : undefined;
}

/** Sentences of a letter that say another figure than its lines: they would not count, without a word. */
export const toldInProse = ({ sheet, prose = [] }: Grid, rows: readonly ReadRow[]): readonly ReadingFinding[] =>
  rows.flatMap((read) =>
    prose.flatMap(({ row, column, text }): readonly ReadingFinding[] => {
      const rol = toldIn(text, read);
      if (rol === undefined) return [];
      const data = { naam: read.name, rol };
      return [{ code: 'opmerkingTeltNiet', severity: 'let op', sheet, area: cellArea(row, column), data }];
    }),
  );
