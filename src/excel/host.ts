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

/** Any failure as a HostError: the program's code and, when an action failed and not the whole request, which one. */
export function hostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { errorLocation, statement } = (error.debugInfo ?? {}) as Partial<OfficeExtension.DebugInfo>;
  const place = errorLocation || statement;
  return place ? new HostError(error.code, place) : new HostError(error.code);
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
