import type { Json, Platform, Stage } from './fact';

/** The sheet that the scripts leave alone: a workbook must keep one. */
const BASE = 'Excel-proef';
const STAGE = 'Proefblad';
const ANSWER_MS = 3000;

/** Whether the workbook is nobody's: one sheet, empty or ours. */
export async function mayUse(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/name');
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return (
      sheets.items.every(({ name }) => name === BASE || name === STAGE) ||
      (sheets.items.length === 1 && used.isNullObject)
    );
  });
}

/** A fresh empty sheet in front; what an earlier script left behind is gone. */
export async function freshStage(platform: Platform): Promise<Stage> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    const base = worksheets.items.find(({ name }) => name === BASE) ?? worksheets.items[0];
    if (base && base.name !== BASE) base.name = BASE;
    base?.activate();
    await context.sync();
    names.items.forEach((name) => name.delete());
    worksheets.items.filter((sheet) => sheet !== base).forEach((sheet) => sheet.delete());
    await context.sync();
    worksheets.add(STAGE);
    await context.sync();
    worksheets.getItem(STAGE).activate();
    await context.sync();
  });
  const run: Stage['run'] = (work) =>
    Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem(STAGE), context);
      await context.sync();
      return result;
    });
  return {
    platform,
    run,
    codeOf: async (work) => {
      try {
        await run(async (sheet, context) => work(sheet, context));
        return 'gelukt';
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      }
    },
    shows: async (formula) => {
      await run((sheet) => void (sheet.getRange('K20').formulas = [[formula]]));
      return settled(run);
    },
  };
}

/** What K20 shows once it is no longer busy; "#BUSY!" when that takes too long. */
async function settled(run: Stage['run']): Promise<Json> {
  const end = Date.now() + ANSWER_MS;
  for (;;) {
    const shown = await run(async (sheet, context) => {
      const cell = sheet.getRange('K20').load('values');
      await context.sync();
      return (cell.values as Json[][])[0]?.[0] ?? '';
    });
    if (shown !== '#BUSY!' || Date.now() > end) return shown;
    await new Promise((later) => setTimeout(later, 50));
  }
}
