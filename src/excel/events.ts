import { batch } from './host';

/** Gives the sheet's name for the id that an event carries. */
export type NameOf = (id: string) => Promise<string>;

/** The part of a handler that stops it; the same for every kind of event. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/** Starts listening at once; the function given back stops it, also when the start is still under way. */
export function listen(add: (worksheets: Excel.WorksheetCollection) => readonly Handler[]): () => void {
  const started = batch(({ workbook }) => add(workbook.worksheets));
  started.catch(() => undefined);
  return () => {
    started
      .then(async (handlers) => {
        handlers.forEach((handler) => handler.remove());
        await handlers[0]?.context.sync();
      })
      .catch(() => undefined);
  };
}

/**
 * Changes by anybody but this add-in: by `triggerSource` where there is one (ExcelApi 1.14), else by whether we are
 * writing. A cell that only shows something else because another sheet changed, and rows or columns in another order,
 * are no change to Excel: they have events of their own, which say nothing of who did it.
 */
export function listenToChanges(
  listener: (sheet: string) => void,
  nameOf: NameOf,
  isWriting: () => boolean,
): () => void {
  const unlessWriting = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (!isWriting()) listener(await nameOf(worksheetId));
  };
  return listen((worksheets) => [
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === undefined ? isWriting() : triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      listener(await nameOf(worksheetId));
    }),
    worksheets.onCalculated.add(unlessWriting),
    worksheets.onRowSorted.add(unlessWriting),
    worksheets.onColumnSorted.add(unlessWriting),
  ]);
}

/**
 * Sheets that somebody brings to the front; while we write it is ourselves, and asking each name would cost a round
 * trip.
 */
export function listenToActivation(
  listener: (sheet: string) => void,
  nameOf: NameOf,
  isWriting: () => boolean,
): () => void {
  return listen((worksheets) => [
    worksheets.onActivated.add(async ({ worksheetId }) => {
      if (!isWriting()) listener(await nameOf(worksheetId));
    }),
  ]);
}
