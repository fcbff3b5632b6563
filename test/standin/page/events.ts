import { areaName, MAX_ROWS } from '../workbook/address';
import type { Change } from '../workbook/changes';
import type { Pane } from '../frame/pane';

/** Excel's event numbers in `richApiMessage`. */
const CATEGORY = 65536;
const TYPE = {
  cells: 10,
  lines: 10,
  activated: 11,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formats: 18,
  sorted: 19,
} as const;

function body(change: Change): Readonly<Record<string, unknown>> {
  const source = change.actor === 'coauthor' ? 'Remote' : 'Local';
  const common = { worksheetId: change.sheetId, source };
  if (change.kind === 'cells' || change.kind === 'formats' || change.kind === 'lines') {
    const trigger = change.actor === 'addin' ? { triggerSource: 'ThisLocalAddin' } : {};
    return {
      ...common,
      changeType: change.kind === 'lines' ? change.changeType : 'RangeEdited',
      address: change.kind === 'lines' ? '' : areaName(change.area),
      referenceId: '',
      shiftDirection: 'None',
      ...trigger,
    };
  }
  if (change.kind === 'calculated') return { address: '', worksheetId: change.sheetId };
  if (change.kind === 'selection')
    return {
      ...common,
      address: areaName(change.area.rows > MAX_ROWS / 2 ? { ...change.area, rows: MAX_ROWS } : change.area),
      isInsideTable: false,
    };
  return common;
}

/** Tells the add-in of a change, once for the sheet and once for the workbook, as Excel does. */
export function tell(pane: Pane, change: Change): void {
  const message = JSON.stringify(body(change));
  for (const target of [change.sheetId, 'Workbook']) {
    pane.send('richApiMessage', { ArrayData: [[CATEGORY, TYPE[change.kind], target, message, '', false]] });
  }
  if (change.kind === 'selection') pane.send('documentSelectionChanged', {});
}
