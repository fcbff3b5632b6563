import { sheetKeyOf, writePlan } from '../../change/doing/write';
import { onCopy } from '../../change/write/basis';
import type { WritePlan } from '../../change/write/plan';
import { type CopyResult, HostError } from '../../change/workbook';
import { batch } from '../host';
import { excelDoor } from './door';

/**
 * One round trip looks, one copies, one names; then as a write on the copy. Until it is whole the copy is known by its
 * id, and goes when it fails.
 */
export async function writeCopy(plan: WritePlan, name: string, time: string): Promise<CopyResult> {
  const there = await batch(({ workbook }) => workbook.worksheets.getItemOrNullObject(name).load('name'));
  if (!there.isNullObject) return { ok: false, taken: there.name };
  const { id } = await batch(({ workbook }) => {
    const source = workbook.worksheets.getItem(sheetKeyOf(plan));
    return source.copy(Excel.WorksheetPositionType.after, source).load('id');
  });
  try {
    await batch(({ workbook }) => void (workbook.worksheets.getItem(id).name = name));
    const result = await writePlan(excelDoor, onCopy(plan, { sheet: name, id }), time);
    await batch(({ workbook }) => (result.ok ? workbook.worksheets.getItem(id).activate() : remove(workbook, id)));
    return result;
  } catch (error) {
    const gone = await batch(({ workbook }) => remove(workbook, id)).then(
      () => true,
      () => false,
    );
    throw gone || !(error instanceof HostError) ? error : new HostError(error.code, error.location, true);
  }
}

const remove = ({ worksheets }: Excel.Workbook, id: string): void => worksheets.getItemOrNullObject(id).delete();
