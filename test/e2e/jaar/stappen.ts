import ExcelJS from 'exceljs';
import type { CellValue } from '../../../src/table/cells/grid';
import { coaBlad, eigenBlad } from '../../fixtures/jaar';
import { openProef, type OpenedProef, type ProefOptions } from '../../standin/browser';

/** Part of the made year in a workbook: own sheets of two months, and what COA sent for the three after them. */
const BLADEN: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  '1 december 2022': eigenBlad('2022-12-01'),
  '1 november 2022': eigenBlad('2022-11-01'),
  'COA januari': coaBlad('2023-01-01'),
  'COA februari': coaBlad('2023-02-01'),
  'COA maart': coaBlad('2023-03-01'),
};

export async function openJaar(options: ProefOptions = {}): Promise<OpenedProef> {
  const opened = await openProef({ werkmap: 'leeg', ...options });
  const map = new ExcelJS.Workbook();
  for (const [naam, rijen] of Object.entries(BLADEN)) map.addWorksheet(naam).addRows(rijen.map((rij) => [...rij]));
  await opened.proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await opened.pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await opened.pane.getByText(/^52.gemeenten/).waitFor();
  return opened;
}

export const button = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });

/** Opens the panel of new figures on what COA sent. */
export async function kiesNieuweCijfers(opened: OpenedProef, coa: string): Promise<void> {
  await button(opened, 'Nieuwe cijfers').click();
  await opened.pane.getByRole('combobox', { name: 'Blad met de nieuwe cijfers' }).selectOption(coa);
  await button(opened, 'Bekijk wat verandert').waitFor();
}

/** Takes over what COA sent on a new sheet of that name. */
export async function nieuweMaand(opened: OpenedProef, coa: string, naam: string): Promise<void> {
  const { pane } = opened;
  await kiesNieuweCijfers(opened, coa);
  await pane.getByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }).selectOption('nieuw');
  await pane.getByRole('textbox', { name: 'Naam van het nieuwe blad' }).fill(naam);
  await button(opened, 'Bekijk wat verandert').click();
  await button(opened, 'Maak het nieuwe blad').click();
  await pane.getByText(`Gemaakt: blad ${naam}`).waitFor();
}

/** Opens the panel of a new halfjaar, with the taakstelling of what COA sent for February. */
export async function kiesNieuwHalfjaar(opened: OpenedProef): Promise<void> {
  const { pane } = opened;
  await button(opened, 'Nieuwe cijfers').click();
  await button(opened, 'Nieuw halfjaar beginnen').click();
  await pane.getByRole('combobox', { name: 'Blad met de nieuwe taakstelling' }).selectOption('COA februari');
  await pane.getByText(/^Leiden: Blad COA februari begint met/).waitFor();
}

export async function maakNieuwHalfjaar(opened: OpenedProef): Promise<void> {
  await kiesNieuwHalfjaar(opened);
  await button(opened, 'Maak het nieuwe blad').click();
  await opened.pane.getByText('Gemaakt: het blad 1e helft 2023.').waitFor();
}

export async function toonVerloop(opened: OpenedProef): Promise<void> {
  await button(opened, 'Toon verloop: lees alle bladen met deze gemeenten').click();
  await opened.pane.getByRole('img', { name: /^Verloop van alle getoonde gemeenten samen/ }).waitFor();
}

export async function kiesStuk({ pane }: OpenedProef, stuk: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Verslag' }).click();
  await pane.getByRole('combobox', { name: 'Wat wilt u maken?' }).selectOption(stuk);
}
