/**
 * The made year, walked as a person walks it: new figures each month, decisions on four dates, a new halfjaar in
 * January, and at the end the course of all of it.
 */
import { shown, valueContent } from '../../../src/change/write/content';
import { formatDatumVoluit, datumVan } from '../../../src/domain/tijd/datum';
import { expectedTrede } from '../../../src/review/assess/expected';
import type { Overview } from '../../../src/review/assess/overview';
import { remarksOn } from '../../../src/review/course/remarks';
import { remarkSentence } from '../../../src/review/course/sentences';
import type { CellValue } from '../../../src/table/cells/grid';
import { bekijk, kiesCijfers, leesBron, overnameVan, updateIn } from '../../../src/taskpane/cijfers/model';
import { beginHalfjaar, geplandIn, halfjaarVan, kiesBron } from '../../../src/taskpane/halfjaar/model';
import { maakHalfjaar } from '../../../src/taskpane/halfjaar/maken';
import { beginSession } from '../../../src/taskpane/model/begin';
import { write } from '../../../src/taskpane/model/writing/writing';
import { read } from '../../../src/taskpane/model/reading/reading';
import { courseSeen } from '../../../src/taskpane/verloop/gezien';
import { leesVerloop } from '../../../src/taskpane/verloop/lezen';
import { maak } from '../../../src/taskpane/verslag/maken';
import { kies, verslagVan } from '../../../src/taskpane/verslag/model';
import { cellsOf, type Cells } from '../../change/grids';
import {
  cijfersOp,
  coaBlad,
  DAGEN_2022_II,
  DAGEN_2023_I,
  eigenBlad,
  GECORRIGEERD,
  GEWIJZIGD,
  NAGEKOMEN,
  taakstelling,
} from '../../fixtures/jaar';
import { paneOn, type Pane } from '../pane';

const blad = (values: readonly (readonly CellValue[])[]): Cells => cellsOf(values.map((rij) => rij.map(valueContent)));
const coa = (dag: string): string => `COA ${dag}`;
const stand = (dag: string): string => `Stand ${dag}`;

async function begonnen(): Promise<Pane> {
  const dagen = [...DAGEN_2022_II, ...DAGEN_2023_I];
  const pane = paneOn({
    [stand('2022-08-01')]: blad(eigenBlad()),
    ...Object.fromEntries(dagen.map((dag) => [coa(dag), blad(coaBlad(dag))])),
  });
  await beginSession(pane.session);
  return pane;
}

function overviewNow({ session }: Pane): Overview {
  const { reading, message } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error(`${reading?.kind}: ${JSON.stringify(message)}`);
  return reading.overview;
}

/** Takes over what COA sent on a sheet of its own; gives what was pointed out. */
async function nieuweMaand(pane: Pane, dag: string): Promise<readonly string[]> {
  const cijfers = overnameVan(pane.session);
  await leesBron(cijfers, coa(dag));
  kiesCijfers(cijfers, { onNewSheet: true, naam: stand(dag) });
  const update = updateIn(cijfers, cijfers.store.get());
  if (update?.ok !== true) throw new Error(update?.zin ?? 'no update');
  await bekijk(cijfers);
  await write(pane.session);
  const overview = overviewNow(pane);
  expect([overview.table.sheet, overview.peildatum]).toEqual([stand(dag), datumVan(dag)]);
  const cijfer = new Map(cijfersOp(dag).map((een) => [een.naam, een.gehuisvest]));
  expect(overview.rows.map((row) => [row.naam, row.gehuisvest])).toEqual(
    overview.rows.map((row) => [row.naam, cijfer.get(row.naam)]),
  );
  return update.findings.map(({ code, data }) => `${code} ${'naam' in data ? String(data.naam) : ''}`);
}

async function besluiten(pane: Pane, dag: string): Promise<number> {
  const verslag = verslagVan(pane.session, () => datumVan('2023-07-10'));
  kies(verslag, { stuk: 'besluitenlijst', keuze: 'alle' });
  await maak(verslag, true);
  const { making } = verslag.store.get();
  if (making?.kind !== 'made') throw new Error(JSON.stringify(making));
  const regels = pane.backstage.plan(making.names[0] ?? '')?.cells.map((rij) => rij.map(shown)) ?? [];
  expect(String(regels[0]?.[0])).toContain(formatDatumVoluit(datumVan(dag)));
  const namen = new Set(cijfersOp(dag).map(({ naam }) => naam));
  return regels.filter(([naam]) => namen.has(String(naam))).length;
}

/** What was decided on 1 April or 1 October comes on the next sheet by hand: until then its step is asked about. */
async function zetBesluiten(pane: Pane, dag: string, besloten: Overview): Promise<void> {
  const { table, rows } = overviewNow(pane);
  const [kop] = table.headingRows;
  const kolom = table.columns.find(({ role }) => role === 'trede')?.column;
  if (kop === undefined || kolom === undefined) throw new Error('geen trede');
  expect(table.findings.map(({ code }) => code)).toContain('tredeOuder');
  const { book } = pane.backstage;
  const blad = book.sheet(table.sheet);
  book.type(blad, kop, kolom, `Besluit op ${formatDatumVoluit(datumVan(dag))}`);
  const treden = new Map(besloten.rows.map((row) => [row.naam, expectedTrede(row)]));
  for (const { naam, row } of rows) book.type(blad, row.row, kolom, treden.get(naam) ?? '');
  await read(pane.session);
  const nu = overviewNow(pane);
  expect(nu.table.findings.map(({ code }) => code)).not.toContain('tredeOuder');
  expect(nu.rows.map(({ naam, trede }) => [naam, trede])).toEqual(rows.map(({ naam }) => [naam, treden.get(naam)]));
}

async function nieuwHalfjaar(pane: Pane): Promise<void> {
  const halfjaar = halfjaarVan(pane.session);
  await beginHalfjaar(halfjaar);
  await kiesBron(halfjaar, coa('2023-02-01'));
  const gepland = geplandIn(pane.session.store.get(), halfjaar.store.get());
  if (!gepland.ok) throw new Error(gepland.zin);
  expect(gepland.next.rows).toHaveLength(50);
  expect(gepland.next.zonderTaakstelling).toEqual([]);
  const anders = gepland.next.rows.flatMap(({ naam, notes }) =>
    notes.some(({ code }) => code === 'beginsaldoAnders') ? [naam] : [],
  );
  expect(anders).toEqual([NAGEKOMEN.naam]);
  await maakHalfjaar(halfjaar, gepland);
}

test('a year of work, from COA’s monthly file to the decisions and the next halfjaar', async () => {
  const pane = await begonnen();
  const { session, backstage } = pane;
  let besloten: readonly [dag: string, overview: Overview] | undefined;
  const maand = async (dag: string): Promise<readonly string[]> => {
    const opvallend = await nieuweMaand(pane, dag);
    if (besloten) await zetBesluiten(pane, ...besloten);
    besloten = dag === '2022-10-01' || dag === '2023-04-01' ? [dag, overviewNow(pane)] : undefined;
    return opvallend;
  };
  for (const dag of DAGEN_2022_II.slice(1)) {
    const opvallend = await maand(dag);
    expect(opvallend.filter((een) => een.startsWith('realisatieGedaald'))).toEqual(
      dag === GECORRIGEERD.op ? [`realisatieGedaald ${GECORRIGEERD.naam}`] : [],
    );
    if (dag === '2022-10-01' || dag === '2023-01-01') expect(await besluiten(pane, dag)).toBe(52);
  }
  const eind = overviewNow(pane);
  expect(eind.rows).toHaveLength(52);

  await nieuwHalfjaar(pane);
  const begin = overviewNow(pane);
  expect(begin.table.sheet).toBe('1e helft 2023');
  const saldi = new Map(eind.rows.map((row) => [row.naam, row.nogTeHuisvesten]));
  const voorne = begin.table.rows.find(({ name }) => name === 'Voorne aan Zee');
  expect(voorne?.saldo).toBe(
    ['Brielle', 'Hellevoetsluis', 'Westvoorne'].reduce((som, deel) => som + (saldi.get(deel) ?? NaN), 0),
  );
  expect(voorne?.trede).toBeUndefined();
  for (const { name, saldo, trede } of begin.table.rows.filter((row) => row !== voorne)) {
    expect([name, saldo]).toEqual([name, saldi.get(name)]);
    const was = eind.rows.find((row) => row.naam === name)?.beoordeling;
    expect([name, trede]).toEqual([name, was?.kind === 'trede' ? was.trede : undefined]);
  }
  // What the rule cannot say, a person says.
  backstage.book.type(backstage.book.sheet('1e helft 2023'), voorne?.row ?? 0, 1, '2');
  await read(session);

  for (const dag of DAGEN_2023_I) {
    const opvallend = await maand(dag);
    expect(opvallend.filter((een) => een.startsWith('taakstellingGewijzigd'))).toEqual(
      dag === GEWIJZIGD.vanaf ? [`taakstellingGewijzigd ${GEWIJZIGD.naam}`] : [],
    );
    expect(overviewNow(pane).rows).toHaveLength(50);
    expect(overviewNow(pane).table.rows.find(({ name }) => name === GEWIJZIGD.naam)?.taakstelling).toBe(
      taakstelling(GEWIJZIGD.naam, dag),
    );
    if (dag === '2023-04-01' || dag === '2023-07-01') expect(await besluiten(pane, dag)).toBe(50);
  }

  await leesVerloop(session, {});
  const course = courseSeen(session.store.get());
  expect(course?.days.map(({ sheet }) => sheet)).toEqual([...DAGEN_2022_II, ...DAGEN_2023_I].map(stand));
  const zinnen = (naam: string) =>
    course?.rows.flatMap((row) => (row.gemeente.naam === naam ? remarksOn(row, course).map(remarkSentence) : []));
  expect(zinnen(GECORRIGEERD.naam)?.filter((zin) => zin.startsWith('gedaald'))).toHaveLength(1);
  expect(zinnen(GEWIJZIGD.naam)?.filter((zin) => zin.startsWith('opgave'))).toHaveLength(1);
});
