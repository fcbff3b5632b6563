import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import type { Gemeente } from '../../../domain/gemeente/gemeente';
import { type Datum, dagenLater, kalenderdag, maandVan } from '../../../domain/tijd/datum';
import { fold } from '../../cells/text';

const FIGURES =
  '(?:cijfers?|aantal(?:len)?|getal(?:len)?|gegevens|telling|stand|opgave|gehuisvest|realisatie|dit|dat|het)';
const HOUSES = '(?:woningen|huishoudens|gezinnen|woonruimten?|eenheden|adressen|huurcontracten)';
/** "Dit zijn woningen", "huishoudens i.p.v. personen". */
const UNITS = new RegExp(
  `\\b${FIGURES}\\b.{0,12}\\b(?:zijn|is|betreft|betreffen|gaa?[nt] (?:om|over)|in)\\b.{0,8}\\b${HOUSES}\\b|` +
    `\\b${HOUSES} (?:i\\.?p\\.?v\\b|in plaats van|en geen)|^(?:(?:in|aantal|betreft|zijn) )?${HOUSES}\\W*$`,
);
const DOUBT =
  '(?:niet (?:compleet|volledig|definitief|gecontroleerd|betrouwbaar|vastgesteld|juist|goed)|onvolledig|onzeker|' +
  'onjuist|incompleet|voorlopige?|(?:in)?schatting|ge?schatte?|raming|geraamd|prognose|onder voorbehoud|' +
  'klop(?:t|pen) niet|dubbel ?(?:geteld|telling))';
/** "Nog niet compleet", "cijfer is een schatting". */
const UNSURE = new RegExp(
  `^(?:(?:nog|dit|is|zijn|een|betreft|ruwe|grove) )*${DOUBT}\\b|` +
    `\\b(?:cijfers?|aantal(?:len)?|getal(?:len)?|gegevens|telling|realisatie) (?:\\w+ ){0,3}?${DOUBT}\\b`,
);
/** "Moet 50 zijn", "50 i.p.v. 48", "niet 48 maar 50". */
const INSTEAD = new RegExp(
  '^(?:dit |dat |het )?(?:moet(?:en)? (?:\\d+ (?:zijn|worden)|(?:zijn|worden):? \\d+)|lees:? \\d+)|' +
    '\\b\\d+ (?:i\\.?p\\.?v|in plaats van|niet)\\b\\.? \\d+|\\bniet \\d+,? maar \\d+',
);
const MONTH = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec';
/** "Cijfer van 1 maart", "stand 1-3-2022", "cijfers van vorige maand". */
const OF_DAY = new RegExp(
  '\\b(?:cijfers?|aantal(?:len)?|stand|gegevens|telling|peildatum|peil|geteld|gemeten|t/m|tot en met)' +
    '(?: (?:is|zijn|van|per|op|uit|t/m|coa|die))*:? ' +
    `(?:(\\d{1,2})(?:e|ste)? (${MONTH})[a-z]*|(\\d{1,2})[-/](\\d{1,2})\\b|(${MONTH})[a-z]*\\b|` +
    'vorige? (?:week|maand|kwartaal|jaar|halfjaar))',
);
/** "Incl. Midden-Delfland", "cijfers van Rijswijk". */
const OF_OTHER = new RegExp(
  '\\b(?:incl[a-z]*\\.?|excl[a-z]*\\.?|zonder|samen met|(?:cijfers?|aantal(?:len)?|gegevens|opgave|geldt) (?:van|' +
    "voor)) (?:de )?(?:gemeente )?([a-z'-][a-z' /.()-]{2,40}?)(?=$|[,;)!]| samen\\b)",
  'g',
);
const OF_REGION = /\b(?:hele|gehele) regio\b|\bregio(?:cijfers?|naal (?:cijfer|totaal))\b|\bregionale cijfers?\b/;

/** What a remark is held against. */
interface Beside {
  readonly gemeente?: Gemeente;
  readonly peildatum?: Datum;
}

/**
 * Does a remark beside a gemeente say that its figures are not what the headings say: houses, a guess, of another day,
 * of others besides, or another number?
 */
export function remarksOtherFigures(remark: string, beside: Beside): boolean {
  const text = fold(remark);
  return (
    [UNITS, UNSURE, INSTEAD, OF_REGION].some((pattern) => pattern.test(text)) ||
    isOfOtherDay(text, beside) ||
    [...text.matchAll(OF_OTHER)].some(([, name = '']) => isOther(name.trim(), beside))
  );
}

function isOfOtherDay(text: string, { peildatum }: Beside): boolean {
  const said = OF_DAY.exec(text);
  if (!said) return false;
  if (peildatum === undefined) return true;
  const [, written, month, day, figure, alone] = said;
  const isOf = (date: Datum): boolean => {
    const { dag, maand } = kalenderdag(date);
    const inMonth = (maandVan(month ?? alone ?? '') ?? Number(figure)) === maand;
    return inMonth && (alone !== undefined || Number(written ?? day) === dag);
  };
  return !isOf(peildatum) && !isOf(dagenLater(peildatum, -1));
}

function isOther(name: string, { gemeente }: Beside): boolean {
  const read = vindGemeente(name);
  return read.kind === 'gevonden' && read.gemeente.code !== gemeente?.code;
}
