/**
 * Help behind each field: a field whose label says too little is described by a sentence, its own or that of its group.
 */
import { act, screen } from '@testing-library/react';
import { Overzicht } from '../../src/taskpane/overzicht/Overzicht';
import Controle from '../../src/taskpane/controle/Controle';
import Instellingen from '../../src/taskpane/instellingen/Instellingen';
import Verslag from '../../src/taskpane/verslag/Verslag';
import WatAls from '../../src/taskpane/watals/WatAls';
import { cellsOf } from '../change/grids';
import { haaglandenCells } from './pane';
import { showing } from './tab';

beforeAll(async () => {
  await Promise.all(
    ['Kolommen', 'Aanvullen', 'Dubbel', 'Maanden', 'VraagPeildatum'].map(
      (part) => import(`../../src/taskpane/overzicht/${part}`),
    ),
  );
});

/** What these ask needs no sentence: their label and their choices say it. */
const CLEAR = [
  'Scenario',
  'Naam van het scenario',
  'Gebied',
  'Zoek gemeente',
  'Regio',
  'Ernst',
  'Onderwerp',
  'Gemeenten',
  'Vorm',
  'Blad van het volgende halfjaar (voor de nieuwe opgave)',
  'Blad met de percentages per provincie',
];

const sentence = (element: Element | null): string =>
  (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
    .join('')
    .trim();

/** The labels of all fields shown, and of those among them that nothing describes. */
function fields(): { readonly all: readonly string[]; readonly bare: readonly string[] } {
  const found = [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input:not([type=checkbox])'),
  ].map((field) => ({
    label: (field.labels?.[0]?.textContent ?? '').trim(),
    described: sentence(field) !== '' || sentence(field.closest('fieldset')) !== '',
  }));
  return {
    all: found.map(({ label }) => label),
    bare: found.filter(({ label, described }) => !described && !CLEAR.includes(label)).map(({ label }) => label),
  };
}

const press = async (name: string | RegExp) =>
  act(async () => screen.getAllByRole('button', { name }).forEach((button) => button.click()));
const FEBRUARI = haaglandenCells({ '0,3': 'Plaatsingen 1 januari 2022 – 28 februari 2022' });

test('Overzicht: columns, halfjaren, dates, signs and sheets that fill in', async () => {
  await showing(Overzicht)({
    Blad: cellsOf([
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand (+) / voorsprong (-)', 'Plaatsingen t/m 21 maart 2022'],
      ['Delft', 70, 6, 48],
      ['Westland', 80, 1, 30],
    ]),
    Februari: FEBRUARI,
  });
  await screen.findByRole('button', { name: /^Aanvullen/ });
  await press(/^Aanvullen/);
  await screen.findByRole('combobox', { name: 'Aanvullen van blad' });
  if (screen.queryByRole('combobox', { name: /· Gemeente$/ }) === null) await press('Herkende kolommen');
  await screen.findByRole('combobox', { name: /· Gemeente$/ });
  await press(/^Halfjaar en datum van/);
  expect(fields().all).toEqual(
    expect.arrayContaining(['Halfjaar', 'Tot en met (peildatum)', 'Een positief getal is', 'Aanvullen van blad']),
  );
  expect(fields().bare).toEqual([]);
});

test.each([
  [
    'Welke kolom is gehuisvest?',
    [
      ['Gemeente', 'Opgave per 1 april 2022', 'Realisatie', 'Plaatsingen'],
      ['Delft', 76, 20, 48],
      ['Westland', 81, 9, 30],
    ],
  ],
  [
    'De maandkolommen',
    [
      ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'mrt'],
      ['Delft', 76, 10, 8, ''],
      ['Westland', 81, 3, 4, ''],
    ],
  ],
  [
    'Peildatum',
    [
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
    ],
  ],
])('Overzicht asks: %s', async (label, rows) => {
  await showing(Overzicht)({ Blad: cellsOf(rows) });
  await screen.findByLabelText((name) => name.startsWith(label));
  expect(fields().bare).toEqual([]);
});

test('Controle: a reason, and another month', async () => {
  await showing(Controle)({ Maart: haaglandenCells({ '2,4': 278 }), Februari: FEBRUARI });
  await screen.findByRole('combobox', { name: 'Blad van een eerdere maand' });
  await press(/^Gezien/);
  expect(fields().all).toContain('Waarom mag dit zo blijven?');
  expect(fields().bare).toEqual([]);
});

test('Wat-als: every field of a gemeente, of an exchange, of the rules and of the other way round', async () => {
  await showing(WatAls)();
  await screen.findByRole('spinbutton', { name: 'Extra plaatsingen Delft' });
  for (const name of [
    'Delft',
    'Tempo toevoegen',
    'Totaal, ladder en verloop',
    'Andersom: wat is er nodig?',
    'Ruilen tussen gemeenten',
    'Andere regels',
    'Ruil toevoegen',
  ])
    await press(name);
  const { all, bare } = fields();
  expect(all).toEqual(
    expect.arrayContaining([
      'Vanaf',
      'Per week',
      'Huurcontracten (personen)',
      'Stapelgemeente',
      'Verschoonbaar',
      'Doel',
      'Vóór',
      'Van',
      'Naar',
      'Personen',
      'Additionele opgave',
    ]),
  );
  expect(bare).toEqual([]);
});

test('Verslag: the choices of every paper', async () => {
  const { user } = await showing(Verslag)({ Maart: haaglandenCells(), Februari: FEBRUARI });
  const papers = [...screen.getByRole<HTMLSelectElement>('combobox', { name: 'Wat wilt u maken?' }).options].map(
    ({ text }) => text,
  );
  expect(papers.length).toBeGreaterThan(5);
  const bare: string[] = [];
  for (const paper of papers) {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat wilt u maken?' }), paper);
    bare.push(...fields().bare);
  }
  expect(bare).toEqual([]);
});

test('Instellingen', async () => {
  await showing(Instellingen)();
  expect(fields().all).toContain('Schrijf als');
  expect(fields().bare).toEqual([]);
});
