import { shareFormula } from '../share-formula';
import type { Oordeel } from '../../domain/beoordeling/stand';
import { dagenInMaand, dagenLater, formatDatum, kalenderdag, type Datum } from '../../domain/tijd/datum';
import { beoordeeldePeriode, momentVan } from '../../domain/tijd/moment';
import { begin } from '../../domain/tijd/periode';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import type { OpgaveTerms } from './inputs';
import type { OutputRole } from './outputs';
import { outcome } from '../../review/assess/expected';
import type { Way } from './ways';

/** The parts that formulas of one row are made of. */
export interface Parts {
  readonly terms: OpgaveTerms;
  /** The cell with the opgave, or the terms added up. */
  readonly opgave: string;
  readonly gehuisvest: string;
  /** The cell with the step before, when it can be read by TREDE. */
  readonly trede?: string;
  /** The cell with our own expected step. */
  readonly verwachteTrede?: string;
  /**
   * The cells of optional inputs of TREDE, in its order from koppelingen to verschoonbaar; undefined where there are
   * none.
   */
  readonly extra: readonly (string | undefined)[];
}

type Maker = (parts: Parts, row: AssessedRow, overview: Overview) => string | undefined;

/** Formulas in English form with commas, as Excel's API asks; undefined where no formula says what the value says. */
export const FORMULAS: Readonly<Record<Exclude<Way, 'waarden'>, Readonly<Record<OutputRole, Maker>>>> = {
  formules: {
    opgave: ({ terms }) => `=${opgaveFormula(terms)}`,
    minimaal: ({ opgave }) => `=${half(opgave)}`,
    nogTeHuisvesten: ({ opgave, gehuisvest }) => `=${opgave}-${gehuisvest}`,
    percentage: ({ opgave, gehuisvest }) => shareFormula(gehuisvest, opgave),
    opSchema: (parts, row, { peildatum }) => {
      const onSchedule = schedule(parts, row, peildatum);
      return onSchedule && `=IF(${onSchedule},"op schema","niet op schema")`;
    },
    verwachteTrede: () => undefined,
    vervolgstap: () => undefined,
  },
  functies: {
    opgave: ({ terms: { taakstelling, plus, min } }) => call('OPGAVE', [taakstelling.text, plus?.text, min?.text]),
    minimaal: ({ opgave }) => call('MINIMAAL', [opgave]),
    nogTeHuisvesten: ({ opgave, gehuisvest }) => call('RESTANT', [opgave, gehuisvest]),
    percentage: ({ opgave, gehuisvest }) => `=IF(${opgave}<=0,"",GEREALISEERD(${gehuisvest},${opgave}))`,
    opSchema: ({ opgave, gehuisvest }, { beoordeling }, { peildatum }) =>
      isOwnRule(beoordeling) ? undefined : call('OPSCHEMA', [opgave, gehuisvest, day(peildatum)]),
    verwachteTrede: expectedStep,
    vervolgstap: ({ verwachteTrede }) => verwachteTrede && call('VERVOLGSTAP', [asText(verwachteTrede)]),
  },
};

/** Functions in cells know the rules of the letters only: with a rule of the user the value is written. */
const isOwnRule = ({ regel }: Oordeel): boolean => regel.herkomst === 'gebruiker';

function expectedStep(
  { opgave, gehuisvest, trede, extra }: Parts,
  row: AssessedRow,
  { peildatum }: Overview,
): string | undefined {
  const expectedOn = outcome(row);
  if (trede === undefined || expectedOn.kind === 'buitenKader' || isOwnRule(expectedOn)) return undefined;
  if (row.beoordeling.moment !== 'geen')
    return call('TREDE', [asText(trede), day(peildatum), opgave, gehuisvest, ...extra]);
  const next = day(row.volgende.peildatum);
  const first = begin(beoordeeldePeriode(peildatum));
  const expected = peildatum > first ? `PROGNOSE(${gehuisvest},${day(first)},${day(peildatum)},${next})` : gehuisvest;
  return call('TREDE', [asText(trede), next, opgave, expected, ...extra]);
}

/** Of an empty cell Excel would hand over 0, which is a step; as a text it is nothing, and TREDE asks for it. */
const asText = (cell: string): string => `${cell}&""`;

/**
 * Each month is a sixth of the half-year, part months go by days: on 21 March
 * `D2>=G2*(2*31+DATE(2022,3,21)-DATE(2022,3,1))/(6*31)`. Whole numbers divided once, so that nothing is rounded away.
 * Undefined on a date with a coulance of its own.
 */
function schedule({ opgave, gehuisvest }: Parts, row: AssessedRow, peildatum: Datum): string | undefined {
  if (momentVan(peildatum) !== 'tussenstand') {
    return `${gehuisvest}>=${opgave}${passed(peildatum)}`;
  }
  return row.opSchemaPad.getallen.drempel === row.minimaal ? `${gehuisvest}>=${half(opgave)}` : undefined;
}

function passed(peildatum: Datum): string {
  if (momentVan(peildatum) === 'eindbeoordeling') return '';
  const { maand, dag } = kalenderdag(peildatum);
  const [months, length] = [(maand - 1) % 6, dagenInMaand(peildatum)];
  if (dag === 1) return `*${months}/6`;
  const days = `${date(peildatum)}-${date(dagenLater(peildatum, 1 - dag))}`;
  return `*(${months === 0 ? '' : `${months}*${length}+`}${days})/(6*${length})`;
}

/**
 * Half, rounded up also below zero, in functions that every program works out alike: ROUNDUP would go away from zero,
 * and INT goes towards it in some.
 */
const half = (opgave: string): string => `(${opgave}+MOD(${opgave},2))/2`;

export function opgaveFormula({ taakstelling, plus, min }: OpgaveTerms): string {
  return [taakstelling.text, ...(plus ? [`+${plus.text}`] : []), ...(min ? [`-${min.text}`] : [])].join('');
}

/** Arguments at the end that are not given are left out; in between they stay empty. */
function call(name: string, given: readonly (string | undefined)[]): string {
  const last = given.findLastIndex((argument) => argument !== undefined);
  return `=${name}(${given
    .slice(0, last + 1)
    .map((argument) => argument ?? '')
    .join(',')})`;
}

/**
 * A day for a function of ours, in words: as a number it would be four years and a day off in a workbook of the date
 * system of 1904, and a function cannot see that.
 */
const day = (d: Datum): string => `"${formatDatum(d)}"`;

/** A day in arithmetic of Excel itself, where only the days between two of them count. */
function date(d: Datum): string {
  const { jaar, maand, dag } = kalenderdag(d);
  return `DATE(${jaar},${maand},${dag})`;
}
