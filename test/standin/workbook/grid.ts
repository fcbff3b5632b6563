import {
  type IWorkbookData,
  type Workbook,
  ICommandService,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';

/** Univer, the visible grid and formula engine, with the workbook's cells, styles and sheets. */
export interface Grid {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly get: ReturnType<Univer['__getInjector']>['get'];
  open(data: Partial<IWorkbookData>): Workbook;
  workbook(): Workbook;
  dark(on: boolean): void;
}

export function createGrid(container: string, dark: boolean): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    disableAutoFocus: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  let current: Workbook | undefined;
  let opened = 0;
  return {
    api,
    commands: injector.get(ICommandService),
    get: injector.get.bind(injector),
    open(data) {
      // A fresh id each time: some of Univer's services remember an id after its workbook is gone.
      if (current) api.disposeUnit(current.getUnitId());
      opened += 1;
      current = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        ...data,
        id: `werkmap-${opened}`,
      });
      return current;
    },
    workbook() {
      if (!current) throw new Error('Er is nog geen werkmap open.');
      return current;
    },
    dark: (on) => api.toggleDarkMode(on),
  };
}
