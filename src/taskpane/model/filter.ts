import type { Trede } from '../../domain/ladder/trede';
import type { Regio } from '../../review/assess/view';

export const SORTEERSLEUTELS = ['gemeente', 'trede', 'gerealiseerd', 'nodig'] as const;
export type Sorteersleutel = (typeof SORTEERSLEUTELS)[number];

export interface Sortering {
  readonly op: Sorteersleutel;
  readonly aflopend: boolean;
}

/** Which lines of the overview are shown, and in which order. What is written and made is not narrowed by it. */
export interface Filter {
  readonly zoek: string;
  readonly regio: Regio | undefined;
  readonly stand: 'opSchema' | 'nietOpSchema' | 'nietBeoordeeld' | undefined;
  readonly stijgt: boolean;
  /** 'onbekend': the step is not known. */
  readonly trede: Trede | 'onbekend' | undefined;
  /** Without it the order of the sheet. */
  readonly sortering: Sortering | undefined;
}

export const NO_FILTER: Filter = {
  zoek: '',
  regio: undefined,
  stand: undefined,
  stijgt: false,
  trede: undefined,
  sortering: undefined,
};

/** What stays when another sheet is read: region and order; what was looked for on the one before does not. */
export const onOther = ({ regio, sortering }: Filter): Filter => ({ ...NO_FILTER, regio, sortering });

/** What `keyOfRegio` gave; undefined for anything else. */
export function asRegio(kept: unknown): Regio | undefined {
  if (typeof kept !== 'string') return undefined;
  const [, kind, naam] = /^(woonregio|veiligheidsregio):(.{1,60})$/.exec(kept) ?? [];
  return (kind === 'woonregio' || kind === 'veiligheidsregio') && naam !== undefined ? { kind, naam } : undefined;
}
