/** The course of the gemeenten in the overview: asked for by a button, read with progress, drawn as small lines. */
import { act, screen, within } from '@testing-library/react';
import { valueContent } from '../../../src/change/write/content';
import { MetVoorbeeld } from '../../../src/taskpane/shell/MetVoorbeeld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { cellsOf, type Cells } from '../../change/grids';
import { eigenBlad } from '../../fixtures/jaar';
import { read } from '../../../src/taskpane/model/reading/reading';
import { undo } from '../../../src/taskpane/model/writing/undoing';
import { openPreview, write } from '../../../src/taskpane/model/writing/writing';
import { courseSeen } from '../../../src/taskpane/verloop/gezien';
import { leesVerloop } from '../../../src/taskpane/verloop/lezen';
import { press, showing } from '../tab';

const show = showing(() => (
  <MetVoorbeeld>
    <Overzicht />
  </MetVoorbeeld>
));

const bladVan = (dag: string): Cells => cellsOf(eigenBlad(dag).map((rij) => rij.map(valueContent)));
const WERKMAP = {
  mei: bladVan('2023-05-01'),
  feb: bladVan('2023-02-01'),
  maart: bladVan('2023-03-01'),
  'van een collega': cellsOf([['niet aankomen']]),
};

const toon = 'Toon verloop: lees alle bladen met deze gemeenten';

test('nothing is read before it is asked for; then every line and the whole have a line, with words', async () => {
  const { user, backstage, session } = await show(WERKMAP);
  const before = backstage.traffic.requests;
  expect(screen.queryByRole('img')).toBeNull();
  await user.click(await screen.findByRole('button', { name: toon }));
  await screen.findByRole('img', { name: /^Verloop van alle getoonde gemeenten samen/ });
  // One for the names of the sheets, one for each of the three others.
  expect(backstage.traffic.requests - before).toBe(4);
  screen.getByText(/Verloop uit 3.bladen, 1-2-2023 tot en met 1-5-2023\./);
  const delft = await screen.findByRole('img', { name: /^Verloop van Delft, deel van de opgave: / });
  expect(delft.getAttribute('aria-label')).toMatch(/\d+% op 1.februari, \d+% op 1.maart, \d+% op 1.mei; schema 67%$/);
  // A month without a sheet: the line is in two pieces.
  expect(delft.querySelectorAll('.lijntje-gehuisvest')).toHaveLength(2);
  screen.getByText('Tussen 1-3-2023 en 1-5-2023 is er geen blad: daar is niets ingevuld.');
  expect(session.store.get().busy).toBeUndefined();
});

test('an opened gemeente says what stands out and what is expected', async () => {
  const { user } = await show(WERKMAP);
  await user.click(await screen.findByRole('button', { name: toon }));
  await user.click(await screen.findByRole('button', { name: 'Delft' }));
  await screen.findByRole('heading', { name: 'Verloop' });
  screen.getByText(/^\d+ meer dan op 1-3-2023, [\d,]+ per week; in het tempo van dit halfjaar \d+ op 1-7-2023\.$/);
});

test('hidden again, the bars are back', async () => {
  const { user } = await show(WERKMAP);
  await user.click(await screen.findByRole('button', { name: toon }));
  await screen.findByRole('img', { name: /^Verloop van Delft/ });
  await user.click(press('Verberg verloop'));
  expect(screen.queryByRole('img')).toBeNull();
});

test('stopped halfway nothing of it is shown', async () => {
  const { user, backstage, session } = await show(WERKMAP);
  const stop = (): void => act(() => press('Stop').click());
  await screen.findByRole('button', { name: toon });
  backstage.traffic.interfere({ skip: 2, before: stop });
  await user.click(press(toon));
  await screen.findByRole('button', { name: toon });
  expect(session.store.get().verloop).toBeUndefined();
  expect(screen.queryByRole('img')).toBeNull();
});

test('alone in its workbook a sheet has no course, and the sentence says what to do', async () => {
  const { user } = await show({ mei: WERKMAP.mei });
  await user.click(await screen.findByRole('button', { name: toon }));
  await screen.findByText(/^Er is geen ander blad met dezelfde gemeenten en een eigen datum/);
});

test('a sheet that changes afterwards makes it out of date, and that is said', async () => {
  const { user, backstage } = await show(WERKMAP);
  await user.click(await screen.findByRole('button', { name: toon }));
  await screen.findByRole('img', { name: /^Verloop van Delft/ });
  act(() => backstage.type('feb', 1, 4, 99));
  await screen.findByText('Een van de andere bladen is veranderd sinds het verloop is gelezen.');
  await user.click(press('Lees het verloop opnieuw'));
  await screen.findByRole('img', { name: /^Verloop van Delft/ });
  expect(screen.queryByText(/is veranderd sinds/)).toBeNull();
});

test('what is changed on the sheet in front still counts when another sheet is read', async () => {
  const { backstage, session } = await show(WERKMAP);
  await act(() => leesVerloop(session, {}));
  backstage.book.type(backstage.book.sheet('mei'), 1, 4, 1);
  await act(() => read(session, 'mei'));
  await act(() => read(session, 'feb'));
  const course = courseSeen(session.store.get());
  expect(course?.days.map(({ sheet }) => sheet)).toEqual(['feb', 'maart', 'mei']);
  expect(course?.rows[0]?.points.at(-1)?.gehuisvest).toBe(1);
  expect(session.store.get().verloop?.veranderd).toEqual(new Set());
});

test('a write that is taken back on another sheet makes the course out of date', async () => {
  const { session } = await show(WERKMAP);
  act(() => openPreview(session));
  await act(() => write(session));
  await act(() => leesVerloop(session, {}));
  await act(() => read(session, 'feb'));
  await act(() => undo(session));
  expect(session.store.get().verloop?.veranderd).toEqual(new Set(['mei']));
});

test('a button leads to the paper, for the region that is looked at', async () => {
  const { user, session } = await show(WERKMAP);
  await user.click(await screen.findByRole('button', { name: toon }));
  const samen = await screen.findByRole('button', { name: 'Zet op een blad' });
  await user.click(within(samen.closest('.verloop') ?? document.body).getByRole('button', { name: 'Zet op een blad' }));
  expect(session.store.get().tab).toBe('verslag');
});

test('after a merger the whole is in the sums of who looks at a sheet from before it', async () => {
  const namen = ['Brielle', 'Delft', 'Hellevoetsluis', 'Voorne aan Zee', 'Westvoorne'];
  const enkele = (dag: string): Cells =>
    cellsOf(
      eigenBlad(dag)
        .filter(([naam], i) => i === 0 || namen.includes(String(naam)))
        .map((rij) => rij.map(valueContent)),
    );
  const { user } = await show({ jan: enkele('2023-01-01'), feb: enkele('2023-02-01'), maart: enkele('2023-03-01') });
  await user.click(await screen.findByRole('button', { name: toon }));
  const housed = (dag: string): number =>
    eigenBlad(dag).reduce((som, rij) => som + (namen.includes(String(rij[0])) ? Number(rij[4]) : 0), 0);
  const meer = housed('2023-03-01') - housed('2023-02-01');
  await screen.findByText(new RegExp(`${meer} meer dan op 1-2-2023`));
  expect(screen.queryByText(/^Totaal van .* zonder/)).toBeNull();
});

test('who has no figure on a day is not in its sum, and is named', async () => {
  const maart = cellsOf(
    eigenBlad('2023-03-01')
      .filter(([naam]) => naam !== 'Leiden')
      .map((rij) => rij.map(valueContent)),
  );
  const { user } = await show({ ...WERKMAP, maart });
  await user.click(await screen.findByRole('button', { name: toon }));
  await screen.findByText('Totaal van 1-3-2023 zonder Leiden.');
});
