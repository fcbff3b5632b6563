/** What the pane remembers, put on a sheet by one button and taken over from it by one button in another workbook. */
import { act, screen } from '@testing-library/react';
import { SETTINGS_HEADINGS, SETTINGS_SHEET } from '../../../src/change/papers/instellingen/meegenomen';
import type { CellValue } from '../../../src/table/cells/grid';
import Instellingen from '../../../src/taskpane/instellingen/Instellingen';
import { correct } from '../../../src/taskpane/model/reading/correcting';
import { sheetOf } from '../../../src/taskpane/model/reading/understanding';
import { keepRegio } from '../../../src/taskpane/model/regio';
import { chooseWay } from '../../../src/taskpane/model/writing/writing';
import { withCorrection } from '../../../src/table/recognise/corrections-said';
import { cellsOf, type Cells } from '../../change/grids';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(Instellingen);

const settings = (...lines: readonly (readonly CellValue[])[]): Cells => cellsOf([[...SETTINGS_HEADINGS], ...lines]);
const take = async (sheets: Readonly<Record<string, Cells>>) => {
  const pane = await show({ Haaglanden: haaglandenCells(), ...sheets });
  await pane.user.click(press('Neem instellingen over'));
  return pane;
};

test('from one workbook to another: columns, region and way come along, and hold at once', async () => {
  const first = await show({ Haaglanden: haaglandenCells() });
  const { reading } = first.session.store.get();
  const signature = (reading && sheetOf(reading))?.table.signature ?? '';
  await act(async () => {
    await correct(first.session, withCorrection(new Map(), signature, 'gerealiseerd datum', { role: 'percentage' }));
    await keepRegio(first.session, { kind: 'woonregio', naam: 'Haaglanden' });
    await chooseWay(first.session, 'formules');
  });
  await first.user.click(press('Zet instellingen op een blad'));
  await screen.findByText(/Gemaakt/);
  const sheet = first.backstage.cells(SETTINGS_SHEET);
  document.body.innerHTML = '';

  const { session } = await take({ [SETTINGS_SHEET]: sheet });
  await screen.findByText(/^Overgenomen: 1.kolom, de regio en de schrijfwijze\./);
  const { answers, mijnRegio, way } = session.store.get();
  expect(answers.corrections.get(signature)?.get('gerealiseerd datum')).toEqual({ role: 'percentage' });
  expect([mijnRegio?.naam, way]).toEqual(['Haaglanden', 'formules']);
});

test('a bad line costs only itself and is named with its cell', async () => {
  const { session } = await take({
    [SETTINGS_SHEET]: settings(
      ['Schrijven', '', '', 'schrijf als', 'macro'],
      ['Regio', '', '', 'woonregio', 'Haaglanden'],
    ),
  });
  await screen.findByText(/cel E2: 'macro' is geen waarde die hier kan staan\. Deze regel is niet overgenomen/);
  screen.getByText(/^Overgenomen: de regio\./);
  expect(session.store.get().way).toBe('waarden');
});

test('what was chosen here already stays, and is named', async () => {
  const pane = await show({
    Haaglanden: haaglandenCells(),
    [SETTINGS_SHEET]: settings(
      ['Kolom', 't', 'saldo', 'betekenis', 'saldo'],
      ['Kolom', 't', 'stand', 'betekenis', 'opgave'],
    ),
  });
  await act(async () => correct(pane.session, withCorrection(new Map(), 't', 'saldo', { role: 'eindsaldo' })));
  await pane.user.click(press('Neem instellingen over'));
  await screen.findByText(/al iets anders gekozen; dat is zo gebleven: kolom saldo\./);
  screen.getByText(/^Overgenomen: 1.kolom\./);
  expect(pane.session.store.get().answers.corrections.get('t')?.get('saldo')).toEqual({ role: 'eindsaldo' });
});

test('another way, region and province than were chosen here hold at once, in pane and workbook', async () => {
  const pane = await show({
    Haaglanden: haaglandenCells(),
    [SETTINGS_SHEET]: settings(
      ['Schrijven', '', '', 'schrijf als', 'formules'],
      ['Regio', '', '', 'woonregio', 'Haaglanden'],
      ['Provincie', '', '', '', 'alle provincies'],
    ),
  });
  await act(async () => {
    await chooseWay(pane.session, 'functies');
    await keepRegio(pane.session, { kind: 'veiligheidsregio', naam: 'Rotterdam-Rijnmond' });
  });
  await pane.user.click(press('Neem instellingen over'));
  await screen.findByText(/^Overgenomen: de regio, de provincie en de schrijfwijze\./);
  const { way, mijnRegio, zicht } = pane.session.store.get();
  expect([way, mijnRegio, zicht]).toEqual(['formules', { kind: 'woonregio', naam: 'Haaglanden' }, 'alle']);
  const { workbook } = pane.session;
  expect([
    await workbook.setting('schrijfwijze'),
    await workbook.setting('regio'),
    await workbook.setting('provincie'),
  ]).toEqual(['formules', 'woonregio:Haaglanden', 'alle']);
});

const RULE = ['Regel', '', 46204, 'norm', '80% van de opgave', 'ja', 'brief', 'nee'] as const;

test('rules come on a sheet of rules, and hold at once', async () => {
  const { session, backstage } = await take({ [SETTINGS_SHEET]: settings(RULE) });
  await screen.findByText(/^Overgenomen: 1.beleidsregel\./);
  expect(backstage.plan('Beleidsregels')?.kind).toBe('beleidsregels');
  expect([...session.store.get().beleid.values()].find(({ peildatum }) => peildatum === 46204)?.herkomst).toBe(
    'gebruiker',
  );
});

test('a sheet of rules that is there is never replaced', async () => {
  const mine = cellsOf([
    ['Peildatum', 'Norm om niet te stijgen', 'Omkoppelingen tellen', 'Bron', 'Aangenomen'],
    [46204, 'geen', 'ja', 'eigen brief', 'nee'],
  ]);
  const { session } = await take({ Beleidsregels: mine, [SETTINGS_SHEET]: settings(RULE) });
  await screen.findByText(/dat is zo gebleven: het blad Beleidsregels/);
  const rule = [...session.store.get().beleid.values()].find(({ peildatum }) => peildatum === 46204);
  expect(rule?.bron.tekst).toBe('eigen brief');
});

test.each<[string, Readonly<Record<string, Cells>>, RegExp]>([
  ['no such sheet', {}, /geen blad Opgavewijzer-instellingen\. Maak het in de andere werkmap/],
  ['a sheet that is something else', { [SETTINGS_SHEET]: cellsOf([['Notulen']]) }, /koppen niet zoals ze zijn gemaakt/],
  ['nothing on it', { [SETTINGS_SHEET]: settings() }, /niets dat hier nog niet zo was/],
])('%s: a sentence says it, and nothing changes', async (_, sheets, sentence) => {
  const { session } = await take(sheets);
  await screen.findByText(sentence);
  expect(session.store.get().answers.corrections.size).toBe(0);
});
