import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { Extras } from '../workbook/extras';
import { readXlsx } from '../workbook/xlsx/xlsx-in';

export interface OpenableWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly extras: Extras;
}

export function emptyWorkbook(): OpenableWorkbook {
  const sheet = { id: 'blad-1', name: 'Blad1', rowCount: 1000, columnCount: 60 };
  return {
    data: {
      id: 'werkmap',
      name: 'werkmap',
      locale: LocaleType.EN_US,
      sheetOrder: [sheet.id],
      sheets: { [sheet.id]: sheet },
    },
    extras: new Extras(),
  };
}

export async function fixture(name: string): Promise<OpenableWorkbook> {
  if (name === 'leeg') return emptyWorkbook();
  const response = await fetch(`/fixtures/${name}.xlsx`);
  if (!response.ok) throw new Error(`De werkmap ${name}.xlsx is er niet (${response.status}).`);
  return readXlsx(await response.arrayBuffer());
}
