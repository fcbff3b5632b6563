import { closeProef, openProef, stopBrowser } from '../standin/browser';
import type { OpenedProef } from '../standin/browser';

/** The grid in the page is slower than Excel with so many sheets. */
const LANG = 300_000;

afterEach(closeProef);
afterAll(stopBrowser);

async function verslag(blad: string) {
  const proef = await openProef({ werkmap: 'provincie' });
  const { pane } = proef;
  await proef.proef.activate(blad);
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByText(blad, { exact: false }).first().waitFor({ timeout: 20_000 });
  await pane.getByRole('tab', { name: 'Verslag' }).click();
  return proef;
}

async function kies({ pane }: OpenedProef, label: string, optie: string): Promise<void> {
  await pane.getByRole('combobox', { name: label }).click();
  await pane.getByRole('option', { name: optie, exact: true }).click();
}

const maak = ({ pane }: OpenedProef) => pane.getByRole('button', { name: 'Maak verslag' }).click();

test('from the sheet of the province the table of Haaglanden comes out as the paper of 30-3-2022', async () => {
  const proef = await verslag('21 maart 2022');
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  await maak(proef);
  await proef.pane.getByText('Gemaakt: het blad Regiotabel Haaglanden.').first().waitFor({ timeout: 20_000 });
  const teksten = await proef.proef.texts('Regiotabel Haaglanden');
  expect(teksten.slice(3, 14)).toEqual([
    ['Gemeente', 'Besluit op 1 januari 2022', 'Taakstelling 1e helft 2022', 'Plaatsingen 1 januari 2022 – 21 maart 2022', 'Te realiseren 21 maart 2022 - 1 juli 2022', 'Gerealiseerd 21 maart 2022'],
    ['Delft', '2', '76', '48', '28', '63%'],
    ["Gravenhage 's-", '2', '417', '129', '288', '31%'],
    ['Leidschendam-Voorburg', '3', '67', '8', '59', '12%'],
    ['Midden-Delfland', '2', '13', '5', '8', '38%'],
    ['Pijnacker-Nootdorp', '3', '50', '12', '38', '24%'],
    ['Rijswijk', '3', '56', '1', '55', '2%'],
    ['Wassenaar', '0', '15', '11', '4', '73%'],
    ['Westland', '3', '81', '30', '51', '37%'],
    ['Zoetermeer', '3', '109', '31', '78', '28%'],
    ['Totaal', '', '884', '275', '609', '31%'],
  ]);
});

test('52 annexes take at most ten requests, and are 52 sheets more', async () => {
  const proef = await verslag('1 juli 2022');
  await kies(proef, 'Wat wilt u maken?', 'Bevindingen per gemeente');
  const voor = (await proef.proef.sheets()).length;
  await proef.proef.requests();
  await maak(proef);
  await proef.pane.getByText(/^Gemaakt: 52 bladen/).first().waitFor({ timeout: LANG });
  expect(await proef.proef.requests()).toBeLessThanOrEqual(10);
  expect((await proef.proef.sheets()).length - voor).toBe(52);
}, LANG);

test('stopping leaves whole sheets, and none with a passing name', async () => {
  const proef = await verslag('1 juli 2022');
  await kies(proef, 'Wat wilt u maken?', 'Bevindingen per gemeente');
  await maak(proef);
  await proef.pane.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
  await proef.pane.getByText(/^Gestopt/).first().waitFor({ timeout: LANG });
  const bijlagen = (await proef.proef.sheets()).filter((naam) => naam.startsWith('Bijlage'));
  expect(bijlagen.length).toBeLessThan(52);
  expect((await proef.proef.sheets()).some((naam) => naam.startsWith('Opgavewijzer'))).toBe(false);
  for (const naam of bijlagen.slice(-1)) expect((await proef.proef.values(naam)).flat().join(' ')).toContain('Bron: blad 1 juli 2022');
}, LANG);

test('the chart of the ladder is a native one, with titles', async () => {
  const proef = await verslag('1 juli 2022');
  await kies(proef, 'Wat wilt u maken?', 'Interventieladder');
  await maak(proef);
  await proef.pane.getByText('Gemaakt: het blad Ladder Zuid-Holland.').first().waitFor({ timeout: 20_000 });
  expect(await proef.proef.charts('Ladder Zuid-Holland')).toEqual([expect.objectContaining({ type: 'ColumnClustered', title: 'Gemeenten per trede op 1 juli 2022' })]);
});

test('living formulas follow the source sheet', async () => {
  const proef = await verslag('21 maart 2022');
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  await proef.pane.getByText('Formules naar het bronblad in plaats van waarden').click();
  await maak(proef);
  await proef.pane.getByText(/^Gemaakt/).first().waitFor({ timeout: 20_000 });
  expect((await proef.proef.texts('Regiotabel Haaglanden'))[13]).toEqual(['Totaal', '', '884', '275', '609', '31%']);
  const delft = (await proef.proef.values('21 maart 2022')).findIndex(([naam]) => naam === 'Delft');
  await proef.proef.type(`21 maart 2022!H${delft + 1}`, 58);
  expect((await proef.proef.texts('Regiotabel Haaglanden'))[13]).toEqual(['Totaal', '', '884', '285', '599', '32%']);
});
