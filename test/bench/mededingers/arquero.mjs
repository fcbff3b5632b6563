import { KOLOM, LADDER, geladen, rijenVan, uitkomst } from './werk.mjs';

/** The rule of 1 July 2022 on one row, written out by hand. */
function trede({ trede, opgave, gehuisvest, huurcontracten, koppelingen, omkoppelingen, stapelgemeente }) {
  if (gehuisvest + huurcontracten >= opgave) return '0';
  const omhoog = koppelingen === 'voldoende' || omkoppelingen === 'ja' || stapelgemeente === 'ja';
  return LADDER[Math.min(LADDER.indexOf(trede) + Number(omhoog), LADDER.length - 1)];
}

/** arquero: columns by hand, then what follows from them. */
export async function zijde(werk) {
  const rijen = rijenVan(werk);
  const { module, ...tijd } = await geladen('arquero');
  const { escape, table } = module;
  const kolommen = Object.entries(KOLOM);
  return {
    ...tijd,
    doe: () =>
      table(Object.fromEntries(kolommen.map(([naam, k]) => [naam, rijen.map((rij) => rij[k])])))
        .derive({ rest: (d) => d.opgave - d.gehuisvest, deel: (d) => d.gehuisvest / d.opgave, na: escape(trede) })
        .objects(),
    uitkomst: (uit) => uitkomst(uit.map((d) => [d.naam, d.opgave, d.gehuisvest, d.rest, d.deel, d.na])),
  };
}
