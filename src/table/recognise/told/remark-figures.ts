import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../../../domain/gemeente/gemeente';
import { type Datum, dagenLater, kalenderdag, maandVan } from '../../../domain/tijd/datum';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';

const FIGURES = '(?:cijfers?|aantal(?:len)?|gegevens|telling|stand|peildatum|realisatie|gehuisvest|opgave)';
const COUNTED = '(?:cijfers|aantallen|gegevens|realisaties?|gehuisvest(?:en)?|plaatsingen|huisvestingen)';
const DONE = '(?:verwerkt|meegeteld|opgenomen|ingevoerd|geregistreerd|binnen)';
/** "De realisatie is nog niet compleet", "niet alle plaatsingen van maart zijn verwerkt". */
const INCOMPLETE =
  `\\b${COUNTED} (?:\\S+ ){0,6}?(?:(?:niet|on) ?(?:compleet|volledig)|ontbre\\w+|` +
  `niet (?:\\S+ ){0,2}?${DONE})\\b|\\bniet alle ${COUNTED} (?:\\S+ ){0,6}?${DONE}\\b`;
const HOUSES = '(?:woningen|huishoudens|gezinnen|eenheden)';
const DOUBT =
  '(?:(?:niet|on) ?(?:compleet|volledig|juist)|(?:in)?schatting|geschat|raming|geraamd|prognose|onder ' +
  'voorbehoud|klop(?:t|pen) niet|dubbel|ontbre\\w+|verwisseld|omgewisseld)';
const FOR = '(?:i\\.?p\\.?v|in plaats)';
const OTHERWISE = new RegExp(
  [
    // "Dit zijn woningen", "huishoudens i.p.v. personen".
    `\\b(?:dit|het|${FIGURES}) (?:zijn|is|betre\\w+|gaa?[nt] (?:om|over)) ${HOUSES}`,
    `\\b${HOUSES} ${FOR}|^${HOUSES}\\W*$`,
    // "Nog niet compleet", "cijfer is een schatting".
    `^(?:(?:nog|dit|is|zijn|een|betreft) )*${DOUBT}\\b|\\b${FIGURES} (?:\\S+ ){0,6}?${DOUBT}\\b`,
    INCOMPLETE,
    // "Moet 50 zijn", "50 i.p.v. 48", "niet 48 maar 50".
    `^(?:dit |dat )?moet(?:en)? (?:zijn:? )?\\d|\\b\\d+ (?:${FOR}|niet)\\S* \\d|\\bniet \\d+,? maar \\d`,
    '\\b(?:hele regio|regiocijfers?|he?e?le? jaar)\\b',
    // "+ 3", "2 nog niet verwerkt", "5 overgedragen aan Rijswijk", "opgave verlaagd met 5".
    '^[-+] ?\\d|^\\d+ .*\\b(?:niet (?:mee|verwerkt|geteld|opgenomen)|dubbel|overge|geruild)',
    '\\b(?:verlaagd|verhoogd) met \\d',
    // "Volgens gemeente 52", "typefout", "?".
    '^(?:volgens (?:de )?gemeente|inmiddels|werkelijk|nu):? \\d|^(?:t[iy]\\w*fout|fout\\b|klopt dit|\\?)',
    // "Alleen gezinnen", "nog geen cijfer".
    '^(?:alleen|uitsluitend|enkel) (?!nog)|\\b(?:geen|zonder) (?:nieuwe? )?(?:cijfer|opgave|gegevens)',
    'niet (?:aangeleverd|ontvangen|meegeteld|meegenomen|inbegrepen)',
  ].join('|'),
);
/** Whether a text speaks of the figures at all. */
export const isOfFigures = (text: string): boolean => IS_OF_FIGURES.test(fold(text));
const IS_OF_FIGURES = new RegExp(`\\b(?:${FIGURES}|${COUNTED})\\b|\\bniet mee`);

/** Whether a title says that not all is counted that should be. */
export const saysIncomplete = (title: string): boolean => IS_INCOMPLETE.test(fold(title));
const IS_INCOMPLETE = new RegExp(INCOMPLETE);

/** "Cijfer van 1 maart", "stand 1-3-2022". */
const OF_DAY = new RegExp(
  `\\b(?:${FIGURES}|geteld|t/m)(?: (?:is|zijn|gaa[nt]|lopen|van|per|op|uit|t/m|tot(?: en met)?|coa|geteld))*:? ` +
    '(?:(\\d{1,2})(?:[-/]| |e )(\\d{1,2}|[a-z]{3,})\\b|vorige? )?',
);
/** "Incl. Midden-Delfland", "cijfers van Rijswijk". */
const OF_OTHER = new RegExp(
  `\\b(?:incl\\w*\\.?|excl\\w*\\.?|zonder|samen met|${FIGURES} (?:van|voor)) ` +
    "(?:gemeente )?(['a-z][a-z' /-]{2,40})",
);

/** What a remark is held against. */
export interface Beside {
  readonly gemeente?: Gemeente;
  readonly peildatum?: Datum;
}

/**
 * Does a remark beside a gemeente say that its figures are not what the headings say: houses, a guess, of another day,
 * of others besides, or another number?
 */
export function remarksOtherFigures(remark: string, { gemeente, peildatum }: Beside): boolean {
  const text = fold(remark);
  if (OTHERWISE.test(text) || (peildatum !== undefined && isOfOtherDay(text, peildatum))) return true;
  const named = OF_OTHER.exec(text)?.[1];
  const other = named === undefined ? undefined : vindGemeente(named);
  return other?.kind === 'gevonden' && other.gemeente.code !== gemeente?.code;
}

function isOfOtherDay(text: string, peildatum: Datum): boolean {
  const [said, day, month = ''] = OF_DAY.exec(text) ?? [];
  if (said === undefined) return false;
  if (said.endsWith('vorige ') || said.endsWith('vorig ')) return true;
  const maand = day === undefined ? timeIn(text).month?.maand : (maandVan(month) ?? Number(month));
  if (!maand) return false;
  return ![peildatum, dagenLater(peildatum, -1)].some((date) => {
    const there = kalenderdag(date);
    return there.maand === maand && (day === undefined || there.dag === Number(day));
  });
}
