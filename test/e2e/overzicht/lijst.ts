import ExcelJS from 'exceljs';
import type { Frame } from 'playwright-core';
import { NEDERLAND, isGeldigOp } from '../../../src/domain/gemeente/gemeenten';
import { datumVan } from '../../../src/domain/tijd/datum';
import type { OpenedProef } from '../../standin/browser';

/** How the list lies in the pane. */
export interface Layout {
  /** Lines wholly between the headings and the foot. */
  readonly seen: number;
  /** Lines that exist in the page. */
  readonly drawn: number;
  /** The highest line, in pixels. */
  readonly highest: number;
  /** Pixels by which the pane is too broad. */
  readonly sideways: number;
  readonly names: readonly string[];
}

export const layoutOf = (pane: Frame): Promise<Layout> =>
  pane.evaluate(() => {
    const bottom = document.querySelector('.voet')?.getBoundingClientRect().top ?? 0;
    const top = document.querySelector('.gemeenten thead th')?.getBoundingClientRect().bottom ?? 0;
    const lines = [...document.querySelectorAll('.regel')].map((line) => ({
      box: line.getBoundingClientRect(),
      name: line.querySelector('.naam')?.textContent ?? '',
    }));
    const seen = lines.filter(({ box }) => box.top >= top - 1 && box.bottom <= bottom + 1);
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      seen: seen.length,
      drawn: lines.length,
      highest: Math.max(...lines.map(({ box }) => box.height)),
      sideways: scrollWidth - clientWidth,
      names: seen.map(({ name }) => name),
    };
  });

/** Gives the pane this height, by the height of the page around it. */
export async function paneHeight({ page, pane }: OpenedProef, height: number): Promise<void> {
  const size = page.viewportSize();
  if (size === null) throw new Error('De pagina heeft geen maat.');
  const now = await pane.evaluate(() => window.innerHeight);
  await page.setViewportSize({ width: size.width, height: size.height - now + height });
  await pane.waitForFunction((wanted) => window.innerHeight === wanted, height);
}

/** Scrolls the pane, and waits until what came into sight is drawn. */
export async function scrollTo(pane: Frame, y: number): Promise<void> {
  await pane.evaluate((top) => window.scrollTo(0, top), y);
  await pane.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** All 342 gemeenten of 1-1-2023 with a figure each, on one sheet. */
export async function national(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const rows = NEDERLAND.filter((one) => isGeldigOp(one, datumVan('2023-03-21'))).map(({ naam, provincie }, i) => [
    provincie,
    naam,
    20 + (i % 37),
    (i * 7) % 23,
  ]);
  book
    .addWorksheet('Landelijk')
    .addRows([['Provincie', 'Gemeente', 'Opgave 1e helft 2023', 'Gehuisvest t/m 21 maart 2023'], ...rows]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
