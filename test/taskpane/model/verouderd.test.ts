/** Outcomes that were written earlier, held against the figures and the settings of now. */
import { datumVan } from '../../../src/domain/tijd/datum';
import { sentence } from '../../../src/review/sentences/all';
import { beginSession } from '../../../src/taskpane/model/begin';
import { checked } from '../../../src/taskpane/model/checking';
import { answer, read } from '../../../src/taskpane/model/reading/reading';
import type { Session } from '../../../src/taskpane/model/session';
import { undo } from '../../../src/taskpane/model/writing/undoing';
import { openRepair, toggleOffer, write } from '../../../src/taskpane/model/writing/writing';
import { haaglandenCells, openPreviewOfAll, paneOn } from '../pane';

const written = async (leaveOut: readonly string[] = []) => {
  const pane = paneOn({ Haaglanden: haaglandenCells() });
  await beginSession(pane.session);
  openPreviewOfAll(pane.session);
  leaveOut.forEach((role) => toggleOffer(pane.session, `uitkomst:${role}`));
  await write(pane.session);
  return pane;
};
const found = (session: Session) =>
  checked(session.store.get(), []).open.filter((f) => f.code !== 'taakstellingIsOpgave');

test('right after writing nothing is found, nor after opening again', async () => {
  const { session } = await written();
  expect(found(session)).toEqual([]);
  await beginSession(session);
  expect(found(session)).toEqual([]);
});

test(
  'a figure that changed since makes the outcomes of its gemeente and of the Totaal out of date, each with ' +
    'both values and a repair',
  async () => {
    const { session, backstage } = await written();
    backstage.type('Haaglanden', 1, 3, 50);
    backstage.type('Haaglanden', 1, 4, 26);
    await read(session);
    const about = found(session).filter((f) => /erouderd/.test(f.code));
    expect(about.map((f) => ['naam' in f.data && f.data.naam, f.area?.column, f.found, f.expected])).toEqual([
      ['Delft', 8, 28, 26],
      ['Delft', 9, 48 / 76, 50 / 76],
      ['Totaal', 8, 609, 607],
      ['Totaal', 9, 275 / 884, 277 / 884],
    ]);
    expect(about[0] && sentence(about[0])).toBe(
      "Bij Delft staat in I2 (Nog te huisvesten 21 maart 2022) '28', maar met de cijfers van nu is dat '26' " +
        '(peildatum 21-3-2022, regels uit de brieven). Schrijf opnieuw, of herstel de cijfers.',
    );
    openRepair(
      session,
      about.flatMap(({ repair }) => repair ?? []),
    );
    await write(session);
    expect(found(session).filter((f) => /erouderd/.test(f.code))).toEqual([]);
  },
);

test('other settings, chosen by the user, give one remark that names them', async () => {
  const { session } = await written();
  answer(session, { peildatum: datumVan('2022-06-01') });
  expect(found(session).map((f) => [f.code, f.severity])).toEqual([['andersIngesteld', 'ter info']]);
  expect(found(session).map(sentence)[0]).toMatch(
    /^\d+ geschreven uitkomsten zijn anders met de instellingen van nu \(peildatum 1-6-2022, regels uit de brieven\)/,
  );
});

test('single columns that were written are known again, by what the workbook remembers', async () => {
  const { session } = await written(['opgave', 'minimaal', 'percentage', 'opSchema', 'verwachteTrede', 'vervolgstap']);
  await beginSession(session);
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.table.columns.filter((c) => c.ours).map((c) => c.heading)).toEqual([
    'Nog te huisvesten 21 maart 2022',
  ]);
});

test('taken back, nothing of it is remembered', async () => {
  const { session } = await written();
  await undo(session);
  expect(session.store.get().journal).toEqual([]);
  expect(found(session)).toEqual([]);
});
