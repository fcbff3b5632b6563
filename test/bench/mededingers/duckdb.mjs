import { createRequire } from 'node:module';
import path from 'node:path';
import { KOLOM, geladen, rijenVan, uitkomst } from './werk.mjs';

const require = createRequire(import.meta.url);
const SCRIPT = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
const DIST = path.dirname(SCRIPT);

const VRAAG = `
  SELECT naam, opgave, gehuisvest, opgave - gehuisvest AS rest, gehuisvest / opgave AS deel,
    CASE WHEN gehuisvest + huurcontracten >= opgave THEN '0'
      WHEN koppelingen = 'voldoende' OR omkoppelingen = 'ja' OR stapelgemeente = 'ja'
        THEN ladder[least(list_position(ladder, trede) + 1, 8)]
      ELSE trede END AS na
  FROM rijen, (SELECT ['0', '1', '2', '3a', '3b', '4', '5', '6'] AS ladder)`;

/** DuckDB in WebAssembly: the columns pointed out by hand as a table, and one query. */
export async function zijde(werk) {
  const rijen = rijenVan(werk);
  const { module, ...tijd } = await geladen(SCRIPT);
  const duckdb = module.default;
  const bundel = { mvp: { mainModule: path.join(DIST, 'duckdb-mvp.wasm'), mainWorker: '' } };
  const db = await duckdb.createDuckDB(bundel, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate();
  const vragen = db.connect();
  const kolommen = Object.entries(KOLOM);
  return {
    ...tijd,
    doe() {
      const json = JSON.stringify(rijen.map((rij) => Object.fromEntries(kolommen.map(([naam, k]) => [naam, rij[k]]))));
      db.registerFileText('rijen.json', json);
      vragen.query('DROP TABLE IF EXISTS rijen');
      vragen.insertJSONFromPath('rijen.json', { name: 'rijen' });
      return vragen.query(VRAAG).toArray();
    },
    uitkomst: (uit) =>
      uitkomst(uit.map((d) => [d.naam, Number(d.opgave), Number(d.gehuisvest), Number(d.rest), Number(d.deel), d.na])),
  };
}
