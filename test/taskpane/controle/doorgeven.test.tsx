/** Controle, before a workbook with our functions is passed on. */
import { act, screen } from '@testing-library/react';
import Controle from '../../../src/taskpane/controle/Controle';
import { chooseWay, openPreview, write } from '../../../src/taskpane/model/writing/writing';
import { readOn } from '../../../src/taskpane/model/reading/reading';
import { HostError } from '../../../src/change/workbook';
import { type Cells, at, cellsOf } from '../../change/grids';
import { memoryWorkbook } from '../../change/memory-workbook';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(Controle);
const HEADING = 'Voordat u deze werkmap doorgeeft';
/** Haaglanden with this in E3, as a person types it. */
const met = (content: string): Cells =>
  new Map([...haaglandenCells(), [at(2, 4), { content, numberFormat: 'General' }]]);
const warning = () => screen.queryByText(/Wie Opgavewijzer niet heeft/)?.textContent;

test('outcomes as functions: how many there are, what others see, and both ways out', async () => {
  const { user, session } = await show();
  expect(screen.queryByRole('heading', { name: HEADING })).toBeNull();
  await act(async () => {
    await chooseWay(session, 'functies');
    openPreview(session);
    await write(session);
  });
  expect(await screen.findByRole('heading', { name: HEADING })).toBeTruthy();
  expect(warning()).toMatch(/staan 36\u00a0formules met functies van Opgavewijzer.*laatst opgeslagen uitkomst/);
  expect(press('Deelbare kopie')).toBeTruthy();
  await user.click(press('Functies omzetten naar waarden'));
  expect(session.store.get().preview).toMatchObject({ plan: { label: 'Functies omgezet naar waarden' } });
});

test.each(['=_xldudf_opgave(309,108)', '=1+opgave(309,108)'])('one function counts, also as %s', async (formula) => {
  await show({ Haaglanden: met(formula) });
  expect(warning()).toMatch(/^Op dit blad staat 1\u00a0formule met een functie van Opgavewijzer\./);
});

test.each(['=SUM(D2:D10)', '="OPGAVE(1)"', 'OPGAVE(309;108)', "'=OPGAVE(309;108)"])(
  '%s is no function of ours',
  async (text) => {
    await show({ Haaglanden: met(text) });
    expect(warning()).toBeUndefined();
  },
);

describe('functions on other sheets', () => {
  const functies = (...formulas: readonly string[]) => cellsOf([formulas]);

  test('are told, also when the sheet that is read has none', async () => {
    await show({ Haaglanden: haaglandenCells(), Januari: functies('=OPGAVE(309,108)', '=1', '=MINIMAAL(A1)') });
    expect(warning()).toMatch(
      /^Op andere bladen staan 2\u00a0formules met functies van Opgavewijzer: Januari \(2\)\. Wie .* blad voor blad\.$/,
    );
    expect(screen.queryByRole('button', { name: 'Deelbare kopie' })).toBeNull();
  });

  test('are counted by sheet beside those of the one that is read, in the spelling of other programs too', async () => {
    await show({
      Haaglanden: met('=RESTANT(417,129)'),
      Januari: functies('=OPGAVE(309,108)'),
      Leeg: functies('309', '="OPGAVE(1)"', "'=OPGAVE(309;108)"),
      Oud: functies('=_xldudf_opgave(309,108)', '=WAAROM(1)'),
    });
    expect(warning()).toMatch(/^Op dit blad staat 1.formule met een functie van Opgavewijzer\. Op andere bladen /);
    expect(warning()).toMatch(/staan 3.formules met functies van Opgavewijzer: Januari \(1\), Oud \(2\)\. Wie/);
    expect(press('Deelbare kopie')).toBeTruthy();
  });

  test('on a hidden sheet too', async () => {
    const workbook = memoryWorkbook({ Haaglanden: haaglandenCells(), Oud: functies('=OPGAVE(309,108)') });
    const sheets = (await workbook.sheets()).map((one) => ({ ...one, hidden: one.name === 'Oud' }));
    workbook.sheets = () => Promise.resolve(sheets);
    await show({}, workbook);
    expect(warning()).toMatch(/^Op andere bladen staat 1.formule .*: Oud \(verborgen, 1\)\./);
  });

  test('cost one request when Controle opens, however many sheets there are, and none where there is one', async () => {
    const requests = async (...others: readonly string[]) => {
      const januari = Object.fromEntries(others.map((name) => [name, functies('=OPGAVE(1)')]));
      const { backstage } = await show({ Haaglanden: haaglandenCells(), ...januari });
      return backstage.traffic.requests;
    };
    const alone = await requests();
    expect([await requests('Januari'), await requests('Januari', 'Februari', 'Maart')]).toEqual([alone + 1, alone + 1]);
  });

  test('a program that does not give them is no reason to say that there are none', async () => {
    const workbook = memoryWorkbook({ Haaglanden: haaglandenCells(), Januari: functies('=OPGAVE(1)') });
    workbook.formulas = () => Promise.reject(new HostError('ResponsePayloadSizeLimitExceeded'));
    await show({}, workbook);
    expect(warning()).toMatch(/^Welke functies op andere bladen staan, gaf Excel niet: kijk daar zelf\./);
  });
});

test('while a function is being calculated nothing is made of what its cell shows, and it is said', async () => {
  const cells = new Map([...met('=RESTANT(417,129)'), [at(3, 4), { content: '=TREDE(2)', numberFormat: 'General' }]]);
  const workbook = memoryWorkbook({ Haaglanden: cells });
  const read = workbook.read.bind(workbook);
  let klaar = false;
  workbook.read = async (...given) => {
    const grid = await read(...given);
    if (klaar) return grid;
    const busy = (r: number, c: number) => grid.formulas[r]?.[c] === '=TREDE(2)';
    return {
      ...grid,
      values: grid.values.map((line, r) => line.map((value, c) => (busy(r, c) ? '#BUSY!' : value))),
      errors: grid.errors.map((line, r) => line.map((isError, c) => isError || busy(r, c))),
    };
  };
  const { user, session } = await show({}, workbook);
  expect(press('Deelbare kopie').getAttribute('title')).toMatch(/^Excel rekent nog op dit blad/);
  await user.click(press('Functies omzetten naar waarden'));
  expect(screen.getByText(/^1.formule blijft staan: daar staat een fout, of Excel rekent nog\.$/)).toBeTruthy();
  klaar = true;
  await act(() => readOn(session));
  expect(press('Deelbare kopie').getAttribute('title')).toBeNull();
});
