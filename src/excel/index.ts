import type { Features, Workbook } from '../change/workbook';
import { batch, queue } from './host';
import { type KnownMerges, readSheet } from './read/read';
import { LEAST } from './requirements';
import { listSheets, selectArea } from './read/sheets';
import { listenToActivation, listenToChanges } from './events';
import type * as Writing from './writing';

export { onRibbon } from './ribbon';
export { hostTheme, watchTheme } from './theme';
export type { Theme } from './theme';

/**
 * The workbook in which the add-in stands; call it after `ready()`.
 * @param clock gives the moment of a write, ISO 8601.
 */
export function openWorkbook(clock: () => string = () => new Date().toISOString()): Promise<Workbook> {
  const inTurn = queue();
  const names = new Map<string, string>();
  const merged = new Map<string, KnownMerges>();
  let writing = 0;
  const write = <T>(work: (doors: typeof Writing) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      writing += 1;
      try {
        return await work(await import(/* webpackChunkName: "later" */ './writing'));
      } finally {
        writing -= 1;
      }
    });
  const sheets = async (): ReturnType<typeof listSheets> => {
    const all = await listSheets();
    all.forEach(({ id, name }) => names.set(id, name));
    return all;
  };
  const nameOf = async (id: string): Promise<string> => names.get(id) ?? lookUp(id);
  const lookUp = async (id: string): Promise<string> => {
    const sheet = await batch(({ workbook }) => workbook.worksheets.getItemOrNullObject(id).load('name'));
    const name = sheet.isNullObject ? '' : sheet.name;
    names.set(id, name);
    return name;
  };
  return Promise.resolve({
    features: features(),
    sheets,
    async read(sheet, { again = false } = {}) {
      const { grid, id, merges } = await readSheet(sheet, (one) => (again ? merged.get(one) : undefined));
      names.set(id, grid.sheet);
      // Merges that moved are not known, but what was asked last is kept: it may be right again.
      if (merges.areas !== undefined || !again) merged.set(id, merges);
      return grid;
    },
    async readAll(names, options = {}) {
      const { readAll } = await import(/* webpackChunkName: "later" */ './read/read-all');
      return readAll(names, options);
    },
    async formulas(names) {
      const { writtenOn } = await import(/* webpackChunkName: "later" */ './read/formulas');
      return writtenOn(names);
    },
    select: selectArea,
    write: (plan) => write(({ writePlan, excelDoor }) => writePlan(excelDoor, plan, clock())),
    writeCopy: (plan, name) => write(({ writeCopy }) => writeCopy(plan, name, clock())),
    undo: ({ id }, seal) => write(({ undoWrite, excelDoor }) => undoWrite(excelDoor, id, seal)),
    lookBack: ({ id }) => write(({ lookBack, excelDoor }) => lookBack(excelDoor, id)),
    forget: ({ id }) => write(({ forgetWrite, excelDoor }) => forgetWrite(excelDoor, id)),
    removeEmpty: (sheet) => write(({ excelDoor }) => excelDoor.drop(sheet)),
    journal: async () => (await (await keeping()).recalled([]))[0],
    addSheets: (plans, options) => write(({ addSheets }) => addSheets(plans, options)),
    recall: async (keys) => (await keeping()).recalled(keys),
    setting: async (key) => (await keeping()).setting(key),
    setSetting: async (key, value) => (await keeping()).setSetting(key, value),
    removeAllOurs: () => write(({ removeAllOurs }) => removeAllOurs()),
    onChange: (listener) => listenToChanges(listener, nameOf, () => writing > 0),
    onActivate: (listener) => listenToActivation(listener, nameOf, () => writing > 0),
  });
}

const keeping = () => import(/* webpackChunkName: "later" */ './keeping');

const NEWEST_KNOWN = 20;

function features(): Features {
  let minor = Number(LEAST.split('.')[1]);
  while (minor < NEWEST_KNOWN && Office.context.requirements.isSetSupported('ExcelApi', `1.${minor + 1}`)) minor += 1;
  const language = Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  return { api: `1.${minor}`, program: program(), language };
}

/** Older programs have no diagnostics. */
function program(): string {
  const { host, platform } = Office.context;
  const known: Partial<Office.Context> = Office.context;
  return [host, platform, known.diagnostics?.version].filter(Boolean).join(' ');
}
