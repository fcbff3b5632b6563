import type { Overview } from '../../../src/review/assess/overview';
import type { Grid } from '../../../src/table/cells/grid';
import type { ReadTable } from '../../../src/table/table';
import type { WritePlan } from '../../../src/change/write/plan';
import { PEILDATUM } from '../gegevens/peildatum';
import type { Blad, Cel, Gelezen, Kamers, Overzicht, Plan } from './kamers';

const alsTabel = (gelezen: Gelezen): ReadTable => gelezen as ReadTable;
const alsOverzicht = (overzicht: Overzicht): Overview => overzicht as Overview;
const alsPlan = (plan: Plan): WritePlan => plan as WritePlan;

/** The rooms as they stand in this tree. */
export const kamers: Kamers = {
  lezen: async () => {
    const { readGrid } = await import('../../../src/table/rows/read');
    const { assess } = await import('../../../src/review/assess/assess');
    const { STANDAARDBELEID } = await import('../../../src/domain/beleid/beleid');
    return {
      lees(grid: Grid) {
        const gelezen = readGrid(grid);
        if (gelezen.kind !== 'table') throw new Error(`Niet gelezen: ${gelezen.kind}.`);
        return gelezen.table;
      },
      rijen: (gelezen) => alsTabel(gelezen).rows.length,
      soort: (grid) => readGrid(grid).kind,
      beoordeel(gelezen) {
        const uitkomst = assess(alsTabel(gelezen), { beleid: STANDAARDBELEID, peildatum: PEILDATUM });
        if (uitkomst.kind !== 'overview') throw new Error(`Niet beoordeeld: ${uitkomst.wat.join(', ')}.`);
        return uitkomst.overview;
      },
      oordelen: (overzicht) =>
        Object.fromEntries(
          alsOverzicht(overzicht).rows.flatMap(
            ({ naam, opgave, gehuisvest, nogTeHuisvesten, gerealiseerd = 0, beoordeling }): [string, unknown][] => [
              [naam, [opgave, gehuisvest, nogTeHuisvesten, Math.round(gerealiseerd * 10_000)]],
              ...(beoordeling.kind === 'trede' ? [[`trede van ${naam}`, beoordeling.trede] as [string, unknown]] : []),
            ],
          ),
        ),
    };
  },
  controle: async () => {
    const { check } = await import('../../../src/review/checks/check');
    const van = ({ table, grid }: Blad) => ({ table: alsTabel(table), grid });
    return (een, anderen) => check(van(een), anderen.map(van)).map(({ code }) => code);
  },
  vergelijken: async () => {
    const { compare } = await import('../../../src/review/compare/compare');
    return (voor, na) =>
      compare(alsTabel(voor), alsTabel(na)).rows.map(({ naam, kind, gehuisvest }) => [
        naam,
        kind,
        gehuisvest.voor,
        gehuisvest.na,
      ]);
  },
  schrijven: async () => {
    const { offers, planResults, standardChoices } = await import('../../../src/change/outcomes/results');
    const { restore } = await import('../../../src/change/write/undo');
    return {
      plan(overzicht, grid, way) {
        const overview = alsOverzicht(overzicht);
        return planResults(overview, grid, { ...standardChoices(offers(overview, grid, way)), way });
      },
      cellen: (plan) =>
        alsPlan(plan).changes.map(({ row, column, after }): Cel => ({ row, column, content: after.content })),
      terug: (plan, grid) => restore(alsPlan(plan), grid).cells,
    };
  },
  stukken: async () => {
    const { bevindingen } = await import('../../../src/change/papers/verslag/bevindingen');
    return (overzicht) =>
      bevindingen(
        { overview: alsOverzicht(overzicht), signalen: [], levend: false, gemaaktOp: PEILDATUM },
        { vorm: 'bladPerGemeente', volgend: new Map() },
      ).map(({ name, cells }) => [name, cells.reduce((som, rij) => som + rij.length, 0)]);
  },
  functies: async () => {
    const { beoordeel } = await import('../../../src/functions/tabel');
    const { trede } = await import('../../../src/functions/toezicht');
    return { beoordeel, trede };
  },
};
