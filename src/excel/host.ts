import { HostError } from '../change/workbook';

/**
 * Queues work on a fresh context and sends it. Not `Excel.run`: that sends one more request afterwards to let go of
 * objects, and every round trip counts. Objects of one batch are therefore never used in the next.
 * @throws HostError with the program's own code.
 */
export async function batch<T>(queue: (context: Excel.RequestContext) => T): Promise<T> {
  const context = new Excel.RequestContext();
  try {
    const queued = queue(context);
    await context.sync();
    return queued;
  } catch (error) {
    throw hostError(error);
  }
}

/**
 * The same as one step of Excel's own undo, where Excel can group (ExcelApi 1.20); without grouping every sync is a
 * step, so that one batch is one step too.
 * @throws HostError; when `ungroupable`, part of it may be done, and the same without a group may succeed.
 */
export async function grouped<T>(queue: (context: Excel.RequestContext) => T): Promise<T> {
  if (!canGroup()) return batch(queue);
  try {
    return await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const queued = queue(context);
      await context.sync();
      return queued;
    });
  } catch (error) {
    throw hostError(error);
  }
}

const canGroup = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/**
 * What Excel says when it cannot group what we asked it to; the general one too, in Excel on the web
 * (OfficeDev/office-js, issues 6255 and 6711).
 */
export const ungroupable = (error: unknown): boolean =>
  canGroup() &&
  error instanceof HostError &&
  !error.unsure &&
  ['UndoNotSupported', 'GeneralException'].includes(error.code);

/** Nothing can be missing there: an older Excel says so of a workbook that is not in front [A09]. */
const NAMING = 'NamedItemCollection.add';

/** Any failure as a HostError: the program's code and, when an action failed and not the whole request, which one. */
export function hostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { errorLocation, statement } = (error.debugInfo ?? {}) as Partial<OfficeExtension.DebugInfo>;
  const place = errorLocation || statement;
  if (!place) return new HostError(error.code);
  return new HostError(place === NAMING && error.code === 'ItemNotFound' ? 'NoSheetInFront' : error.code, place);
}

/** One after the other: a write is never between the check and the write of another. */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
