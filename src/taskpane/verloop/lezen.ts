import type { ReadAllOptions } from '../../change/workbook';
import type { Overview } from '../../review/assess/overview';
import type { LeftOut } from '../../review/course/course';
import { withExtras } from '../../review/assess/extra';
import type { Sheet } from '../../review/checks/sheet';
import type { Grid } from '../../table/cells/grid';
import { watchVerloop } from './volgen';
import { understand } from '../model/reading/understand';
import { sheetOf } from '../model/reading/understanding';
import { overviewRead, sheetRead } from '../model/selectors';
import type { Session } from '../model/session';
import { NO_ANSWERS, type Reading, type Verloop } from '../model/state';

/** The other sheets that people made and can see, as far as their gemeenten can be assessed. */
export async function leesAnderen(
  { store, workbook }: Session,
  how: ReadAllOptions,
): Promise<Pick<Verloop, 'bladen' | 'leftOut'>> {
  const here = sheetRead(store.get());
  const sheets = await workbook.sheets();
  const names = sheets.filter(({ hidden, ours, name }) => !hidden && ours === undefined && name !== here);
  const grids = await workbook.readAll(
    names.map(({ name }) => name),
    how,
  );
  const { answers, beleid, journal, fillers } = store.get();
  const plain = { ...NO_ANSWERS, corrections: answers.corrections };
  const read = (grid: Grid, extras: readonly Sheet[] = []): Reading =>
    understand(grid, { ...plain, extras: extras.map((one) => ({ ...one, fillIn: withExtras })) }, beleid, journal);
  const readings = new Map(grids.map((grid) => [grid.sheet, read(grid)]));
  const own = store.get().reading;
  if (own) readings.set(own.grid.sheet, own);
  // What the workbook remembers to fill in a sheet fills it in here too.
  const filled = grids.map((grid) => {
    const extras = (fillers.get(grid.sheet) ?? []).flatMap((name) => {
      const filler = readings.get(name);
      return (filler && sheetOf(filler)) ?? [];
    });
    return (extras.length === 0 ? readings.get(grid.sheet) : undefined) ?? read(grid, extras);
  });
  return { bladen: filled.flatMap(overviewOf), leftOut: filled.flatMap(whyNot) };
}

const overviewOf = (reading: Reading): readonly Overview[] => (reading.kind === 'overview' ? [reading.overview] : []);

/** A sheet without any table is no month: nobody is told. */
function whyNot(reading: Reading): readonly LeftOut[] {
  const { sheet } = reading.grid;
  if (reading.kind === 'choose') return [{ code: 'meerTabellen', sheet }];
  if (reading.kind !== 'missing' || reading.wat.includes('gemeente')) return [];
  const isDay = reading.wat.length === 1 && reading.wat[0] === 'peildatum';
  return [{ code: isDay ? 'geenDag' : 'onvolledig', sheet }];
}

/** Reads them all for the small lines of the overview; what was there stays when it is stopped. */
export async function leesVerloop(session: Session, how: ReadAllOptions): Promise<void> {
  const { store } = session;
  const anderen = await leesAnderen(session, how);
  if (how.signal?.aborted === true) return;
  watchVerloop(session);
  const own = overviewRead(store.get());
  store.set({ verloop: { ...anderen, bladen: [...(own ? [own] : []), ...anderen.bladen], veranderd: new Set() } });
}
