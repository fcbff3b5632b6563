import { aandeel } from '../../domain/getal/afronding';
import { personen } from '../../domain/getal/getal';
import { outcome, expectedTrede } from '../../review/assess/expected';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../write/number-formats';
import { zonderTrede } from '../../domain/sentences/zonder-trede';
import { vervolgstap } from '../../domain/ladder/ladder';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import { ownHeading } from '../../table/own-heading';
import { type Content, textContent } from '../write/content';

/** The columns that we write beside a table, in their order. */
export const OUTPUT_ROLES = [
  'opgave',
  'minimaal',
  'nogTeHuisvesten',
  'percentage',
  'opSchema',
  'verwachteTrede',
  'vervolgstap',
] as const;
export type OutputRole = (typeof OUTPUT_ROLES)[number];

export interface Output {
  /** Without the day that it is about. */
  readonly heading: string;
  readonly numberFormat: string;
  /** What it says of one gemeente; '' where there is nothing to say. */
  readonly value: (row: AssessedRow) => Content;
  /** What it says of all of them together; '' for texts and steps. */
  readonly total: (rows: readonly AssessedRow[]) => Content;
}

export const OUTPUTS: Readonly<Record<OutputRole, Output>> = {
  opgave: count('Opgave', (row) => row.opgave),
  minimaal: count('Minimaal', (row) => row.minimaal),
  nogTeHuisvesten: count('Nog te huisvesten', (row) => row.nogTeHuisvesten),
  percentage: {
    heading: 'Gerealiseerd (% van opgave)',
    numberFormat: PERCENT_FORMAT,
    value: (row) => row.gerealiseerd ?? '',
    total: (rows) =>
      aandeel(personen(sumOver(rows, (row) => row.gehuisvest)), personen(sumOver(rows, (row) => row.opgave))) ?? '',
  },
  opSchema: words('Op schema', (row) => (row.opSchema ? 'op schema' : 'niet op schema')),
  verwachteTrede: words('Verwachte trede', expectedStep),
  vervolgstap: words('Vervolgstap', nextAction),
};

/** The heading of a column, with the day that it is about: of a step the decision date, of the rest the peildatum. */
export function headingWithDay(role: OutputRole, { peildatum, rows }: Pick<Overview, 'peildatum' | 'rows'>): string {
  const { heading } = OUTPUTS[role];
  const [first] = rows;
  const decision = first === undefined || first.beoordeling.moment !== 'geen' ? peildatum : first.volgende.peildatum;
  return ownHeading(heading, role === 'verwachteTrede' ? decision : peildatum);
}

/**
 * Steps without a letter are numbers, as in the sheets that come in; then comparing and filtering works as people
 * expect.
 */
function expectedStep(row: AssessedRow): Content {
  const trede = expectedTrede(row);
  if (trede === undefined) return missing(row);
  return /^\d$/.test(trede) ? Number(trede) : `'${trede}`;
}

function nextAction(row: AssessedRow): Content {
  const trede = expectedTrede(row);
  return trede === undefined ? '' : textContent(vervolgstap(trede));
}

function missing(row: AssessedRow): Content {
  const found = outcome(row);
  return found.kind === 'trede' ? '' : textContent(zonderTrede(found));
}

function count(heading: string, of: (row: AssessedRow) => number): Output {
  return { heading, numberFormat: COUNT_FORMAT, value: of, total: (rows) => sumOver(rows, of) };
}

function words(heading: string, value: (row: AssessedRow) => Content): Output {
  return { heading, numberFormat: 'General', value, total: () => '' };
}

export function sumOver(rows: readonly AssessedRow[], of: (row: AssessedRow) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
