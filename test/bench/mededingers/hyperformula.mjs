import { geladen, rijenVan, uitkomst } from './werk.mjs';

const LADDER = '{"0","1","2","3a","3b","4","5","6"}';

/** What a user would write beside a row: rest, share and step. */
function formules(r, breedte) {
  const omhoog = `OR(F${r}="voldoende",G${r}="ja",H${r}="ja")`;
  const plaats = `MIN(MATCH(B${r},${LADDER},0)+IF(${omhoog},1,0),8)`;
  return {
    plaats: breedte,
    cellen: [`=D${r}-E${r}`, `=E${r}/D${r}`, `=IF(E${r}+I${r}>=D${r},"0",INDEX(${LADDER},1,${plaats}))`],
  };
}

/** HyperFormula: the sheet with formulas beside every row, worked out anew. */
export async function zijde(werk) {
  const rijen = rijenVan(werk);
  const { module, ...tijd } = await geladen('hyperformula');
  const { HyperFormula } = module;
  const breedte = rijen[0].length;
  const metFormules = rijen.map((rij, i) => [...rij.map(alsTekst), ...formules(i + 1, breedte).cellen]);
  return {
    ...tijd,
    doe() {
      const blad = HyperFormula.buildFromArray(metFormules, { licenseKey: 'gpl-v3' });
      const waarden = blad.getSheetValues(0);
      blad.destroy();
      return waarden.map((rij) => [rij[0], rij[3], rij[4], rij[breedte], rij[breedte + 1], String(rij[breedte + 2])]);
    },
    uitkomst,
  };
}

/** Step 0 is a text, and not the number it would become; a name may begin with a quote of its own. */
const alsTekst = (cel) => (typeof cel === 'string' ? `'${cel}` : cel);
