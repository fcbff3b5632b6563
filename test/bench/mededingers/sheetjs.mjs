import { LADDER, geladen, rijenVan, uitkomst } from './werk.mjs';

const KOPPEN =
  'naam trede taakstelling opgave gehuisvest koppelingen omkoppelingen stapelgemeente huurcontracten'.split(' ');

/** SheetJS and a script: the cells as a sheet, the rows as objects by headings given by hand, and a loop. */
export async function zijde(werk) {
  const rijen = rijenVan(werk);
  const { module, ...tijd } = await geladen('xlsx');
  const { utils } = module.default;
  return {
    ...tijd,
    doe() {
      const blad = utils.aoa_to_sheet(rijen);
      return utils.sheet_to_json(blad, { header: KOPPEN }).map((rij) => {
        const { naam, opgave, gehuisvest } = rij;
        return [naam, opgave, gehuisvest, opgave - gehuisvest, gehuisvest / opgave, trede(rij)];
      });
    },
    uitkomst,
  };
}

function trede(rij) {
  if (rij.gehuisvest + rij.huurcontracten >= rij.opgave) return '0';
  const omhoog = rij.koppelingen === 'voldoende' || rij.omkoppelingen === 'ja' || rij.stapelgemeente === 'ja';
  return LADDER[Math.min(LADDER.indexOf(rij.trede) + Number(omhoog), LADDER.length - 1)];
}
