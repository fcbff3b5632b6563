import type { ReadingCode, ReadingFinding } from '../../reading-finding';
import type { ReadTable } from '../../table';

/** Findings that are questions: until they are answered something is not read. */
const ASKED: ReadonlySet<ReadingCode> = new Set([
  'achterstandIsRestant',
  'saldoAndereDag',
  'saldoIsEinde',
  'saldoNaGehuisvest',
  'saldoTweemaal',
  'correctieErnaast',
  'opgaveZonderSaldo',
  'taakstellingBevatSaldo',
  'tredeOuder',
  'kolomOnzeker',
  'kolomKiezen',
  'tekenOnbekend',
  'maandenZonderTotaal',
  'gehuisvestAnderHalfjaar',
  'gehuisvestDeel',
  'gehuisvestOuder',
  'rijenKiezen',
  'anderOnderwerp',
  'peildatumKiezen',
  'peildatumElders',
  'huurcontractenKiezen',
]);
/** Questions without whose answer an outcome would be a guess, although nothing is missing. */
const DECIDING: ReadonlySet<ReadingCode> = new Set(['rijenKiezen', 'huurcontractenKiezen']);

/** What a table asks. */
export const questionsIn = ({ findings }: Pick<ReadTable, 'findings'>): readonly ReadingFinding[] =>
  findings.filter(({ code }) => ASKED.has(code));

/** What a table asks where nobody can answer and an outcome would rest on it. */
export const decidingQuestionsIn = ({ findings }: Pick<ReadTable, 'findings'>): readonly ReadingFinding[] =>
  findings.filter(({ code }) => DECIDING.has(code));
