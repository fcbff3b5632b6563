/**
 * The main steps of the made year in the pane as users get it: the last month of a halfjaar, the decisions, the new
 * halfjaar, its first months, and the course of all of it.
 */
import { everywhere } from '../a11y/axe';
import { closeProef } from '../../standin/browser';
import { button, kiesNieuwHalfjaar, kiesStuk, maakNieuwHalfjaar, nieuweMaand, openJaar, toonVerloop } from './stappen';

afterEach(closeProef);

test('from the last month of a halfjaar to the course of the year', async () => {
  const opened = await openJaar({ paneel: 320 });
  const { page, pane, proef } = opened;
  await nieuweMaand(opened, 'COA januari', '1 januari 2023');
  await kiesStuk(opened, 'Besluitenlijst');
  await button(opened, 'Maak verslag').click();
  await pane.getByText(/^Gemaakt: het blad Besluitenlijst/).waitFor();

  await proef.activate('1 januari 2023');
  await pane.getByRole('tab', { name: 'Overzicht' }).click();
  await kiesNieuwHalfjaar(opened);
  expect(await everywhere(page, pane, 'a new halfjaar')).toEqual({});
  await proef.requests();
  await button(opened, 'Maak het nieuwe blad').click();
  await pane.getByText('Gemaakt: het blad 1e helft 2023.').waitFor();
  expect(await proef.requests()).toBeLessThanOrEqual(12);
  const nieuw = await proef.values('1e helft 2023');
  expect(nieuw[2]?.slice(0, 4)).toEqual([
    'Gemeente',
    'Besluit op 1 januari 2023',
    'Taakstelling 1e helft 2023',
    'Achterstand (+) / voorsprong (-) per 1 januari 2023',
  ]);
  const rij = nieuw.findIndex(([naam]) => naam === 'Voorne aan Zee');
  const [, trede, taak, saldo, opgave, minimaal] = nieuw[rij] ?? [];
  expect([trede, opgave, minimaal]).toEqual([
    '',
    Number(taak) + Number(saldo),
    Math.ceil((Number(taak) + Number(saldo)) / 2),
  ]);
  await proef.type(`1e helft 2023!B${rij + 1}`, 2);
  // Else the new reading comes while what changes is shown, and that begins anew.
  await button(opened, 'Opnieuw lezen').click();

  await nieuweMaand(opened, 'COA februari', '1 februari 2023');
  await nieuweMaand(opened, 'COA maart', '1 maart 2023');
  await pane.getByText(/^50.gemeenten/).waitFor();
  await proef.requests();
  await toonVerloop(opened);
  // The names of the sheets, what the workbook has, and one for each of the sheets of people.
  expect(await proef.requests()).toBeLessThanOrEqual(11);
  await pane.getByText(/Verloop uit 5.bladen, 1-11-2022 tot en met 1-3-2023\./).waitFor();
  await pane.getByRole('img', { name: /^Verloop van Delft, deel van de opgave/ }).waitFor();
  expect(await everywhere(page, pane, 'the course')).toEqual({});

  await button(opened, 'Zet op een blad').click();
  await button(opened, 'Maak verslag').click();
  await pane.getByText('Gemaakt: de bladen Maandverloop Zuid-Holland en Verloopgrafiek Zuid-Holland.').waitFor();
  const tabel = await proef.values('Maandverloop Zuid-Holland');
  expect(tabel[3]?.slice(0, 6)).toEqual(['Gemeente', '1-11-2022', '1-12-2022', '1-1-2023', '1-2-2023', '1-3-2023']);
  expect(tabel.filter(([naam]) => naam === 'Voorne aan Zee')).toHaveLength(3);
  const [grafiek] = await proef.charts('Verloopgrafiek Zuid-Holland');
  // A day is as wide as a day, a month without a sheet is a gap, and the two lines of the schedule bear no points.
  expect(grafiek).toMatchObject({
    type: 'LineMarkers',
    blanks: 'NotPlotted',
    axes: { category: { categoryType: 'DateAxis', baseTimeUnit: 'Days' } },
    series: [{ marker: 'None' }, { marker: 'None' }, {}, {}],
  });
});

test('a new halfjaar is taken back with its sheet and begun again; one that is used since stays', async () => {
  const opened = await openJaar();
  const { pane, proef } = opened;
  await nieuweMaand(opened, 'COA januari', '1 januari 2023');
  const sheets = await proef.sheets();
  await maakNieuwHalfjaar(opened);
  const before = await proef.values('1e helft 2023');
  await button(opened, 'Ongedaan maken').click();
  await pane.getByText('Het nieuwe blad 1e helft 2023 is weer weg.').waitFor();
  expect(await proef.sheets()).toEqual(sheets);
  await proef.activate('1 januari 2023');
  await button(opened, 'Lees dit blad').click();
  await pane.getByText(/^52.gemeenten/).waitFor();
  await maakNieuwHalfjaar(opened);
  expect(await proef.values('1e helft 2023')).toEqual(before);
  await proef.foreignEdit('COA maart!H9', "='1e helft 2023'!D4");
  await button(opened, 'Ongedaan maken').click();
  await pane.getByText(/Blad 1e helft 2023 blijft staan: er staat nog iets op, of een formule/).waitFor();
  expect((await proef.values('1e helft 2023')).flat().filter((value) => value !== '')).toEqual([]);
});
