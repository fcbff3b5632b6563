import { PEILDATUM } from '../gegevens/peildatum';

/**
 * The rooms as they were before they got their present walls, behind the same face; `@tegen` is the source of that
 * commit.
 */
export const kamers = {
  async lezen() {
    const { readGrid } = await import('@tegen/table/read');
    const { assess } = await import('@tegen/table/assess');
    const { STANDAARDBELEID } = await import('@tegen/domain/beleid');
    return {
      lees(grid) {
        const gelezen = readGrid(grid);
        if (gelezen.kind !== 'table') throw new Error(`Niet gelezen: ${gelezen.kind}.`);
        return gelezen.table;
      },
      rijen: ({ rows }) => rows.length,
      soort: (grid) => readGrid(grid).kind,
      beoordeel(table) {
        const uitkomst = assess(table, { beleid: STANDAARDBELEID, peildatum: PEILDATUM });
        if (uitkomst.kind !== 'overview') throw new Error(`Niet beoordeeld: ${uitkomst.wat.join(', ')}.`);
        return uitkomst.overview;
      },
      oordelen: ({ rows }) =>
        Object.fromEntries(
          rows.flatMap(({ naam, opgave, gehuisvest, nogTeHuisvesten, gerealiseerd = 0, beoordeling }) => [
            [naam, [opgave, gehuisvest, nogTeHuisvesten, Math.round(gerealiseerd * 10_000)]],
            ...(beoordeling.soort === 'trede' ? [[`trede van ${naam}`, beoordeling.trede]] : []),
          ]),
        ),
    };
  },
  async controle() {
    const { check } = await import('@tegen/table/check');
    return (een, anderen) => check(een, anderen).map(({ code }) => code);
  },
  async vergelijken() {
    const { compare } = await import('@tegen/table/compare');
    return (voor, na) =>
      compare(voor, na).rows.map(({ naam, soort, gehuisvest }) => [naam, soort, gehuisvest.voor, gehuisvest.na]);
  },
  async schrijven() {
    const { offers, planResults, standardChoices } = await import('@tegen/change/results');
    const { restore } = await import('@tegen/change/undo');
    return {
      plan: (overview, grid, way) =>
        planResults(overview, grid, { ...standardChoices(offers(overview, grid, way)), way }),
      cellen: ({ changes }) => changes.map(({ row, column, after }) => ({ row, column, content: after.content })),
      terug: (plan, grid) => restore(plan, grid).cells,
    };
  },
  async stukken() {
    const { bevindingen } = await import('@tegen/change/verslag/bevindingen');
    return (overview) =>
      bevindingen(
        { overview, signalen: [], levend: false, gemaaktOp: PEILDATUM },
        { vorm: 'bladPerGemeente', volgend: new Map() },
      ).map(({ name, cells }) => [name, cells.reduce((som, rij) => som + rij.length, 0)]);
  },
  async functies() {
    const { beoordeel } = await import('@tegen/functions/tabel');
    const { trede } = await import('@tegen/functions/toezicht');
    return { beoordeel, trede };
  },
};
