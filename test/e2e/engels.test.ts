/**
 * The same add-in in an English Excel and an English browser: what is typed there, what is written, what the pane says.
 */
import { closeProef, openProef } from '../standin/browser';

afterEach(closeProef);

const MINIMA = [38, 209, 34, 7, 25, 28, 8, 41, 55, 445];

test('the sheet is read, and the pane stays Dutch', async () => {
  const { pane } = await openProef({ taal: 'en' });
  await pane.getByText('48 van 76').waitFor();
  await pane.getByText(/halfjaar 2022-I · stand op 21.maart.2022/).waitFor();
  expect(
    await pane.evaluate(() => [Office.context.displayLanguage, navigator.language, document.documentElement.lang]),
  ).toEqual(['en-US', 'en-US', 'nl']);
  expect(await pane.getByRole('row', { name: /Delft/ }).innerText()).toMatch(/63%/);
});

test('functions are typed with commas, numbers with a point, days with the month first', async () => {
  const { proef } = await openProef({ taal: 'en' });
  await proef.type('Haaglanden!H1', '3/21/2022');
  await proef.type('Haaglanden!H2', '=OPGAVE(309,108)');
  await proef.type('Haaglanden!H3', '=OPSCHEMA(C2,D2,H1)');
  await proef.type('Haaglanden!H4', '1,234.5');
  expect((await proef.values('Haaglanden')).slice(0, 4).map((row) => row[7])).toEqual([
    44_641,
    417,
    'op schema',
    1234.5,
  ]);
});

test.each([
  'waarden (voor iedereen leesbaar)',
  'gewone formules (rekenen mee)',
  'functies van Opgavewijzer (rekenen mee)',
])('written as %s: the numbers of the paper, and back again', async (way) => {
  const { pane, proef } = await openProef({ taal: 'en' });
  const before = await proef.formulas('Haaglanden');
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane.getByRole('combobox', { name: 'Schrijf als' }).selectOption({ label: way });
  await pane.getByRole('tab', { name: 'Overzicht' }).click();
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane
    .getByText(/cellen geschreven/)
    .first()
    .waitFor();
  await proef.settled();
  expect((await proef.values('Haaglanden')).slice(1).map((row) => row[6])).toEqual(MINIMA);
  const written = (await proef.formulas('Haaglanden'))
    .flat()
    .filter((formula) => typeof formula === 'string' && formula.startsWith('='));
  expect(written.length > 0).toBe(!way.startsWith('waarden'));
  expect(written.filter((formula) => String(formula).includes(';'))).toEqual([]);
  await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
  await pane
    .getByText(/cellen teruggezet/)
    .first()
    .waitFor();
  expect(await proef.formulas('Haaglanden')).toEqual(before);
});

test('a count typed as text with an English separator is not taken for another number', async () => {
  const { pane, proef } = await openProef({ taal: 'en' });
  await pane.getByText('48 van 76').waitFor();
  await proef.type('Haaglanden!D3', "'1,234");
  await pane.getByText(/D3/).first().waitFor();
  expect(await pane.getByText('1.234 van 417').count()).toBe(0);
});

test('a day is typed and shown in the Dutch order in the fields of the pane', async () => {
  const { pane, proef } = await openProef({ taal: 'en' });
  await pane.getByText('48 van 76').waitFor();
  await proef.type('Haaglanden!D1', 'Plaatsingen 2022-I');
  await proef.type('Haaglanden!E1', 'Te realiseren');
  await proef.type('Haaglanden!F1', 'Gerealiseerd');
  const field = pane.getByLabel('Peildatum', { exact: true });
  expect(await field.getAttribute('placeholder')).toBe('dag-maand-jaar');
  await field.pressSequentially('1 april 2022');
  await pane.getByRole('button', { name: 'Gebruik deze datum' }).focus();
  expect(await field.inputValue()).toBe('1-4-2022');
  await field.fill('1-4-2022');
  await pane.getByRole('button', { name: 'Gebruik deze datum' }).click();
  await pane.getByText(/halfjaar 2022-I · stand op 1.april.2022/).waitFor();
});
