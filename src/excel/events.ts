import { batch } from './host';

/** Gives the sheet's name for the id that an event carries. */
export type NameOf = (id: string) => Promise<string>;

/** Starts listening at once; the function given back stops it, also when the start is still under way. */
export function listen<T>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): () => void {
  const started = batch(({ workbook }) => add(workbook.worksheets));
  started.catch(() => undefined);
  return () => {
    started
      .then(async (handler) => {
        handler.remove();
        await handler.context.sync();
      })
      .catch(() => undefined);
  };
}

/**
 * Changes by anybody but this add-in: by `triggerSource` where there is one (ExcelApi 1.14), else by whether we are
 * writing.
 */
export function listenToChanges(
  listener: (sheet: string) => void,
  nameOf: NameOf,
  isWriting: () => boolean,
): () => void {
  return listen((worksheets) =>
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === undefined ? isWriting() : triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
      listener(await nameOf(worksheetId));
    }),
  );
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
  return listen((worksheets) =>
    worksheets.onActivated.add(async ({ worksheetId }) => {
      if (!isWriting()) listener(await nameOf(worksheetId));
    }),
  );
}
