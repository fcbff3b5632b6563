import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Workbook,
  ICommandService,
  LocaleType,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { STANDAARDBELEID, regelOp } from '../../../src/domain/beleid/beleid';
import type { Datum } from '../../../src/domain/tijd/datum';
import type { Trede } from '../../../src/domain/ladder/trede';
import type { Volledig } from './landelijk';

const LADDER: readonly Trede[] = ['0', '1', '2', '3a', '3b', '4', '5', '6'];
const ONBEREIKBAAR = 1e9;
const UITKOMST = 10;

/**
 * The eindbeoordeling as a user would write it in one cell; the steps are numbered 0 to 7, the rule table stands in
 * M:Q.
 */
const formule = (r: number, regels: number): string => {
  const regel = (kolom: number) => `VLOOKUP(B${r},$M$1:$Q$${regels},${kolom},FALSE)`;
  const norm = `${regel(2)}*C${r}+${regel(3)}*D${r}+${regel(4)}*MAX(0,D${r}-C${r})`;
  const omhoog = `OR(G${r}=1,AND(H${r}=1,${regel(5)}=1),I${r}=1)`;
  const nietGehaald = `IF(J${r}=1,A${r},IF(${omhoog},MIN(A${r}+1,7),A${r}))`;
  return `=IF(E${r}+F${r}>=D${r},0,IF(E${r}+F${r}>=${norm},A${r},${nietGehaald}))`;
};

/** A workbook with the same figures and the same rule as formulas, in Univer's engine without a screen. */
export class Rekenblad {
  private readonly commands: ICommandService;
  private readonly workbook: Workbook;

  constructor(
    private readonly standen: readonly Volledig[],
    peildata: readonly Datum[],
  ) {
    const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    const rowCount = standen.length;
    const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
    standen.forEach((stand, r) => {
      const regel = peildata[r];
      cellData[r] = rij([
        ...cijfers(stand),
        { f: formule(r + 1, peildata.length) },
        '',
        ...(regel === undefined ? [] : beleidsrij(regel)),
      ]);
    });
    this.workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      sheetOrder: ['s'],
      sheets: { s: { id: 's', rowCount, columnCount: 20, cellData } },
    });
    this.commands = univer.__getInjector().get(ICommandService);
  }

  /** Calculates every formula anew. */
  reken(): Promise<void> {
    return new Promise((resolve) => {
      const watch = this.commands.onCommandExecuted(({ id, params }) => {
        const done = params as { functionsExecutedState?: number } | undefined;
        if (id !== SetFormulaCalculationNotificationMutation.id || done?.functionsExecutedState === undefined) return;
        watch.dispose();
        resolve();
      });
      this.commands.syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    });
  }

  treden(): readonly (Trede | undefined)[] {
    const sheet = this.workbook.getSheetBySheetId('s');
    return this.standen.map((_, r) => LADDER[Number(sheet?.getCell(r, UITKOMST)?.v ?? NaN)]);
  }
}

const cijfers = (s: Volledig): number[] => [
  LADDER.indexOf(s.trede),
  s.peildatum,
  s.taakstelling,
  s.opgave,
  s.gehuisvest,
  s.huurcontracten,
  Number(s.koppelingen === 'voldoende'),
  Number(s.omkoppelingen),
  Number(s.stapelgemeente),
  Number(s.verschoonbaar !== undefined),
];

/** Date, then the norm as parts of taakstelling, opgave and achterstand, then whether omkoppelingen count. */
function beleidsrij(peildatum: Datum): number[] {
  const { norm, omkoppelingenTellen } = regelOp(STANDAARDBELEID, peildatum);
  const delen =
    norm.soort === 'geen' ? [0, ONBEREIKBAAR, 0] : norm.soort === 'deel' ? [0, norm.fractie, 0] : [1, 0, norm.fractie];
  return [peildatum, ...delen, Number(omkoppelingenTellen)];
}

const rij = (cellen: readonly (number | string | ICellData)[]): Record<number, ICellData> =>
  Object.fromEntries(cellen.map((cel, c) => [c, typeof cel === 'object' ? cel : { v: cel }]));
