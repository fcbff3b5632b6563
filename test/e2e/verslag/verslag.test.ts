import { type OpenedProef, closeProef } from '../../standin/browser';
import { gemaakt, kies, LANG, maak, verslag } from './verslag-stappen';

afterEach(closeProef);

test('from the sheet of the province the table of Haaglanden comes out as the paper of 30-3-2022', async () => {
  const proef = await verslag('21 maart 2022');
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  await maak(proef);
  await proef.pane.getByText('Gemaakt: het blad Regiotabel Haaglanden.').first().waitFor();
  const teksten = await proef.proef.texts('Regiotabel Haaglanden');
  expect(teksten.slice(3, 14)).toEqual([
    [
      'Gemeente',
      'Besluit op 1 januari 2022',
      'Taakstelling 1e helft 2022',
      'Plaatsingen 1 januari 2022 – 21 maart 2022',
      'Te realiseren 21 maart 2022 - 1 juli 2022',
      'Gerealiseerd 21 maart 2022',
    ],
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

test(
  '52 annexes take at most ten requests after the sheet and its rules were read again, and are 52 sheets more',
  async () => {
    const proef = await verslag('1 juli 2022');
    await kies(proef, 'Wat wilt u maken?', 'Bevindingen per gemeente');
    const voor = (await proef.proef.sheets()).length;
    await proef.proef.requests();
    await maak(proef);
    await proef.pane
      .getByText(/^Gemaakt: 52 bladen/)
      .first()
      .waitFor();
    expect(await proef.proef.requests()).toBeLessThanOrEqual(2 + 10);
    expect((await proef.proef.sheets()).length - voor).toBe(52);
  },
  LANG,
);

test(
  'stopping leaves whole sheets, and none with a passing name',
  async () => {
    const proef = await verslag('1 juli 2022');
    await kies(proef, 'Wat wilt u maken?', 'Bevindingen per gemeente');
    await maak(proef);
    await proef.pane.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
    await proef.pane
      .getByText(/^Gestopt/)
      .first()
      .waitFor();
    const bijlagen = (await proef.proef.sheets()).filter((naam) => naam.startsWith('Bijlage'));
    expect(bijlagen.length).toBeLessThan(52);
    expect((await proef.proef.sheets()).some((naam) => naam.startsWith('Opgavewijzer'))).toBe(false);
    for (const naam of bijlagen.slice(-1))
      expect((await proef.proef.values(naam)).flat().join(' ')).toContain('Bron: blad 1 juli 2022');
  },
  LANG,
);

test('the chart of the ladder is a native one, with titles', async () => {
  const proef = await verslag('1 juli 2022');
  await kies(proef, 'Wat wilt u maken?', 'Interventieladder');
  await maak(proef);
  await proef.pane.getByText('Gemaakt: de bladen Ladder Zuid-Holland en Verloop Zuid-Holland.').first().waitFor();
  expect(await proef.proef.charts('Ladder Zuid-Holland')).toEqual([
    expect.objectContaining({
      type: 'ColumnClustered',
      title: 'Gemeenten per trede op 1 juli 2022',
      source: expect.stringContaining('!A4:F12'),
      legendVisible: true,
      axes: {
        category: expect.objectContaining({ title: 'Trede van de interventieladder' }),
        value: expect.objectContaining({ title: 'Aantal gemeenten' }),
      },
    }),
  ]);
});

test('living formulas follow the source sheet', async () => {
  const proef = await verslag('21 maart 2022');
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  await proef.pane.getByText('Formules naar het bronblad in plaats van waarden').click();
  await maak(proef);
  await proef.pane
    .getByText(/^Gemaakt/)
    .first()
    .waitFor();
  expect((await proef.proef.texts('Regiotabel Haaglanden'))[13]).toEqual(['Totaal', '', '884', '275', '609', '31%']);
  const delft = (await proef.proef.values('21 maart 2022')).findIndex(([naam]) => naam === 'Delft');
  await proef.proef.type(`21 maart 2022!H${delft + 1}`, 58);
  expect((await proef.proef.texts('Regiotabel Haaglanden'))[13]).toEqual(['Totaal', '', '884', '285', '599', '32%']);
});

test.each([
  ['Interventieladder', '21 maart 2022', 'Ladder Zuid-Holland', 40, async () => undefined],
  ['Stand van zaken', '1 april 2022', 'Stand van zaken Zuid-Holland', 6, async () => undefined],
  [
    'Meerjarenoverzicht',
    '21 maart 2022',
    'Meerjarenoverzicht Zuid-Holland',
    7,
    async ({ pane }: OpenedProef) => {
      for (const blad of ['1 juli 2022', '1 oktober 2022'])
        await pane.getByRole('group', { name: 'Bladen van de halfjaren' }).getByText(blad).click();
    },
  ],
  [
    'Provincies naast elkaar',
    '21 maart 2022',
    'Provincies naast elkaar',
    13,
    async (proef: OpenedProef) => kies(proef, 'Blad met de percentages per provincie', 'Provincies'),
  ],
])('%s with living formulas gives the same as with values', async (stuk, bron, blad, formules, kiesMeer) => {
  const proef = await verslag(bron);
  await kies(proef, 'Wat wilt u maken?', stuk);
  await kiesMeer(proef);
  await gemaakt(proef);
  const waarden = await proef.proef.values(blad);
  await proef.pane.getByText('Formules naar het bronblad in plaats van waarden').click();
  await maak(proef);
  await proef.pane.getByRole('button', { name: /^Vervang / }).click();
  await proef.pane
    .getByText(/^Gemaakt/)
    .first()
    .waitFor();
  await proef.proef.settled();
  expect(
    (await proef.proef.formulas(blad)).flat().filter((cel) => String(cel).startsWith('=')).length,
  ).toBeGreaterThanOrEqual(formules);
  const getallen = (rooster: readonly (readonly unknown[])[]) =>
    rooster.flatMap((rij) => rij.filter((cel, i) => i > 0 && typeof cel === 'number'));
  expect(getallen(await proef.proef.values(blad)).filter((getal) => getal !== 0)).toEqual(
    getallen(waarden).filter((getal) => getal !== 0),
  );
});
