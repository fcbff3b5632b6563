import { BUITEN_KADER, ontbreektInWoorden } from '../../../domain/sentences/zonder-trede';
import { formatGetal } from '../../../domain/sentences/numbers';
import { tredenaam } from '../../../domain/ladder/ladder';
import { expectedTrede, isChanging } from '../../../review/assess/expected';
import type { AssessedRow } from '../../../review/assess/overview';
import { dagMaand, percentage } from '../../lib/format';

/** One gemeente as the list shows it; every number already in words. */
export interface Regel {
  /** Zero-based sheet row: the key, and where a click goes. */
  readonly rij: number;
  readonly naam: string;
  readonly trede: string;
  readonly tredenaam: string;
  /**
   * The step after the arrow: a higher one or 0, "?" when it cannot be said; empty when it stays, or where no step
   * belongs.
   */
  readonly daarna: string;
  readonly percentage: string;
  /** Parts of the bar, 0..1: what is housed, and the line that the schedule asks for. */
  readonly deel: number;
  readonly lijn: number | undefined;
  readonly van: string;
  readonly nodig: string;
  readonly opSchema: boolean;
  readonly schema: string;
  /** "op 1 april: trede 2" */
  readonly straks: string;
}

function tredeInWoorden({ beoordeling, trede }: AssessedRow): string {
  if (beoordeling.kind === 'buitenKader') return BUITEN_KADER;
  return trede === undefined ? 'trede onbekend' : `trede ${trede}: ${tredenaam(trede)}`;
}

const onbekendTeken = (row: AssessedRow): string => (isOnbekend(row) ? '?' : '');

export function regelVan(row: AssessedRow): Regel {
  const trede = row.trede ?? '';
  const verwacht = expectedTrede(row);
  const { opgave, gehuisvest, volgende } = row;
  const drempel = row.opSchemaPad.getallen['drempel'];
  return {
    rij: row.row.row,
    naam: row.naam,
    trede: trede || '–',
    tredenaam: tredeInWoorden(row),
    daarna: isChanging(row) ? (verwacht ?? '') : onbekendTeken(row),
    percentage: row.gerealiseerd === undefined ? '–' : percentage(row.gerealiseerd),
    deel: Math.max(0, Math.min(1, row.gerealiseerd ?? 1)),
    lijn: drempel !== undefined && opgave > 0 ? Math.min(1, drempel / opgave) : undefined,
    van: `${formatGetal(gehuisvest)} van ${formatGetal(opgave)}`,
    nodig: formatGetal(volgende.nodig),
    opSchema: row.opSchema,
    schema: row.opSchema ? 'Op schema' : 'Niet op schema',
    straks: straks(row),
  };
}

/** What is expected on the next decision date cannot be said, for want of something that the sheet could give. */
const isOnbekend = ({ trede, volgende }: AssessedRow): boolean =>
  trede !== undefined && volgende.verwacht.kind === 'ontbreekt';

function straks({ volgende: { peildatum, verwacht } }: AssessedRow): string {
  const op = dagMaand(peildatum);
  if (verwacht.kind === 'buitenKader') return BUITEN_KADER;
  return verwacht.kind === 'ontbreekt'
    ? `op ${op}: ${ontbreektInWoorden(verwacht.wat)}`
    : `op ${op}: trede ${verwacht.trede} verwacht`;
}
