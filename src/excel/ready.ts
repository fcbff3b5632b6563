import { LEAST } from './requirements';

/** Whether the pane can work here. */
export type Readiness = { readonly ok: true } | { readonly ok: false; readonly code: 'noExcel' | 'tooOld' };

/** Waits for office.js; then tells whether this is an Excel that is new enough. */
export async function ready(): Promise<Readiness> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ok: false, code: 'noExcel' };
  return Office.context.requirements.isSetSupported('ExcelApi', LEAST) ? { ok: true } : { ok: false, code: 'tooOld' };
}
