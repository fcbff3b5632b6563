import type { Oordeel } from '../../../domain/beoordeling/stand';
import type { Datum } from '../../../domain/tijd/datum';
import { BUITEN_KADER, ontbreektInWoorden } from '../../../domain/sentences/zonder-trede';
import { formatGetal } from '../../../domain/sentences/numbers';
import { tredenaam } from '../../../domain/ladder/ladder';
import { expectedTrede, isChanging, outcome } from '../../../review/assess/expected';
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
  /** "op 1 april: trede 2 verwacht"; on a decision date that comes first, and the next one after it. */
  readonly straks: string;
}

function tredeInWoorden({ beoordeling, trede }: AssessedRow): string {
  if (beoordeling.kind === 'buitenKader') return BUITEN_KADER;
  return trede === undefined ? 'trede onbekend' : `trede ${trede}: ${tredenaam(trede)}`;
}

export function regelVan(row: AssessedRow): Regel {
  const trede = row.trede ?? '';
  const onbekend = row.trede !== undefined && outcome(row).kind === 'ontbreekt' ? '?' : '';
  const { opgave, gehuisvest, volgende } = row;
  const drempel = row.opSchemaPad.getallen['drempel'];
  return {
    rij: row.row.row,
    naam: row.naam,
    trede: trede || '–',
    tredenaam: tredeInWoorden(row),
    daarna: isChanging(row) ? (expectedTrede(row) ?? '') : onbekend,
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

function straks(row: AssessedRow): string {
  const { beoordeling, volgende } = row;
  const vandaag = beoordeling.regel.peildatum;
  const besluit = beoordeling.moment === 'geen' || vandaag === volgende.peildatum ? [] : [opDag(vandaag, beoordeling)];
  return [...new Set([...besluit, opDag(volgende.peildatum, volgende.verwacht)])].join(', ');
}

function opDag(dag: Datum, oordeel: Oordeel): string {
  if (oordeel.kind === 'buitenKader') return BUITEN_KADER;
  const wat = oordeel.kind === 'ontbreekt' ? ontbreektInWoorden(oordeel.wat) : `trede ${oordeel.trede} verwacht`;
  return `op ${dagMaand(dag)}: ${wat}`;
}
