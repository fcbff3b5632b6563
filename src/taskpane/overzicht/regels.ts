import { BUITEN_KADER, ontbreektInWoorden } from '../../domain/sentences/uitleg';
import { formatGetal } from '../../domain/sentences/numbers';
import { opLadder, tredenaam, vergelijkTreden, vervolgstap } from '../../domain/ladder/ladder';
import { expectedTrede } from '../../change/outcomes/outputs';
import type { AssessedRow } from '../../review/assess/overview';
import { dagMaand, percentage } from '../lib/format';

/** One gemeente as the list shows it; every number already in words. */
export interface Regel {
  /** Zero-based sheet row: the key, and where a click goes. */
  readonly rij: number;
  readonly naam: string;
  readonly trede: string;
  readonly tredenaam: string;
  /** Empty when it cannot be said. */
  readonly verwacht: string;
  readonly stijgt: boolean;
  readonly percentage: string;
  /** Parts of the bar, 0..1: what is housed, and the line that the schedule asks for. */
  readonly deel: number;
  readonly lijn: number | undefined;
  readonly van: string;
  readonly nodig: string;
  readonly opSchema: boolean;
  /** "op 1 april: trede 2" */
  readonly straks: string;
  /** Empty when the expected step cannot be said. */
  readonly vervolgstap: string;
}

export function regelVan(row: AssessedRow): Regel {
  const trede = row.trede ?? '';
  const verwacht = expectedTrede(row);
  const { opgave, gehuisvest, volgende } = row;
  const drempel = row.opSchemaPad.getallen['drempel'];
  return {
    rij: row.row.row,
    naam: row.naam,
    trede: trede || '–',
    tredenaam:
      row.beoordeling.kind === 'buitenKader'
        ? BUITEN_KADER
        : row.trede === undefined
          ? 'trede onbekend'
          : `trede ${trede}: ${tredenaam(row.trede)}`,
    verwacht: verwacht ?? '',
    stijgt:
      row.trede !== undefined &&
      verwacht !== undefined &&
      vergelijkTreden(verwacht, opLadder(row.trede, volgende.peildatum)) > 0,
    percentage: row.gerealiseerd === undefined ? '–' : percentage(row.gerealiseerd),
    deel: Math.max(0, Math.min(1, row.gerealiseerd ?? 1)),
    lijn: drempel !== undefined && opgave > 0 ? Math.min(1, drempel / opgave) : undefined,
    van: `${formatGetal(gehuisvest)} van ${formatGetal(opgave)}`,
    nodig: formatGetal(volgende.nodig),
    opSchema: row.opSchema,
    straks: straks(row),
    vervolgstap: verwacht === undefined ? '' : vervolgstap(verwacht),
  };
}

function straks({ volgende: { peildatum, verwacht } }: AssessedRow): string {
  const op = dagMaand(peildatum);
  if (verwacht.kind === 'buitenKader') return BUITEN_KADER;
  return verwacht.kind === 'ontbreekt'
    ? `op ${op}: ${ontbreektInWoorden(verwacht.wat)}`
    : `op ${op}: trede ${verwacht.trede} verwacht`;
}
