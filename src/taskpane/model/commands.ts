import { isPressed, type Pressed } from './busy';
import type { PaneState } from './state';

/** Why a gesture does not apply now, in words for a tooltip; undefined when it does. */
export type Reason = (state: PaneState) => string | undefined;

const BUSY: Readonly<Record<Pressed, string>> = {
  lezen: 'Het werkblad wordt gelezen.',
  schrijven: 'Er wordt geschreven.',
  terugzetten: 'Er wordt teruggezet.',
  bewaren: 'Er wordt bewaard.',
  opruimen: 'Er wordt opgeruimd.',
};

// A press waits for what the pane does by itself: that is no reason.
export const busy: Reason = (state) => (isPressed(state.busy) ? BUSY[state.busy] : undefined);

export const mayRead: Reason = busy;

export const mayWrite: Reason = (state) => {
  const { reading } = state;
  if (busy(state)) return busy(state);
  if (reading?.kind !== 'overview') return 'Er is nog geen tabel die beoordeeld kan worden.';
  if (reading.table.layout !== 'rows') return 'Naast deze opmaak van de tabel kan niet worden geschreven.';
  if (reading.overview.rows.length === 0) return 'Er is geen gemeente die beoordeeld kan worden.';
  return undefined;
};

export const mayUpdate: Reason = (state) => {
  const { reading } = state;
  if (busy(state)) return busy(state);
  if (reading?.kind !== 'overview' && reading?.kind !== 'missing')
    return 'Er is nog geen tabel om cijfers in te zetten.';
  return reading.table.layout === 'rows'
    ? undefined
    : 'In deze opmaak van de tabel kunnen geen cijfers worden overgenomen.';
};

export const mayConfirm: Reason = (state) =>
  busy(state) ?? (state.preview?.plan.changes.length === 0 ? 'Er verandert geen enkele cel.' : undefined);

export const mayUndo: Reason = (state) =>
  busy(state) ?? (state.journal.length === 0 ? 'Er is niets geschreven dat teruggezet kan worden.' : undefined);

export const mayForget: Reason = busy;
