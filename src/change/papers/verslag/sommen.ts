import type { Personen } from '../../../domain/getal/getal';
import type { AssessedRow } from '../../../review/assess/overview';
import type { ReadRow, ReadTable } from '../../../table/table';
import type { Content } from '../../write/content';
import { line, text } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { FOOTNOTE } from '../../layout/looks';
import { adres, opgeteld, termenVan, type Figuur, type Herkomst, type SignedColumn } from './verwijzing';

/** Gemeenten whose figure stands in the same columns. */
interface Groep {
  readonly termen: readonly SignedColumn[];
  readonly rijen: readonly number[];
}

/** Excel takes 8,192 characters. */
const LANGSTE_FORMULE = 8_000;

/**
 * The sum of a figure: one formula over the columns of the source when each gemeente's can be pointed at, else the
 * number.
 */
export function som(
  stuk: Herkomst,
  rows: readonly AssessedRow[],
  wat: Figuur,
  van: (row: AssessedRow) => Personen,
): Content {
  const { table } = stuk.overview;
  const groepen = inKolommen(stuk, rows, (row) => termenVan(table, row.row, wat, van(row)));
  const sommen = groepen?.map(({ termen, rijen }) =>
    opgeteld(termen, (column) => `SUM(${reeksen(table, rijen, column).join(',')})`),
  );
  return formuleOf(
    sommen,
    rows.reduce((totaal, row) => totaal + van(row), 0),
  );
}

/**
 * The sum of what these columns hold in each row, as a formula to the source; undefined when that cannot be pointed at
 * in one of the rows, or is too long for Excel.
 */
export function formuleVan(
  table: ReadTable,
  rows: readonly ReadRow[],
  van: (row: ReadRow) => readonly SignedColumn[] | undefined,
): string | undefined {
  const delen = groepenVan(table, rows, (row) => row, van)?.map(({ termen, rijen }) =>
    opgeteld(termen, (column) => `SUM(${reeksen(table, rijen, column).join(',')})`),
  );
  const formule = delen === undefined || delen.includes('') ? undefined : formuleOf(delen, NaN);
  return typeof formule === 'string' ? formule : undefined;
}

/** How many gemeenten still have someone to house; `anders` when that is not pointed at. */
export function aantalMetTekort(stuk: Herkomst, rows: readonly AssessedRow[], anders: number): Content {
  const { table } = stuk.overview;
  const groepen = inKolommen(stuk, rows, ({ row, opgave, gehuisvest }) => {
    const [erbij, eraf] = [termenVan(table, row, 'opgave', opgave), termenVan(table, row, 'gehuisvest', gehuisvest)];
    return erbij && eraf && [...erbij, ...eraf.map(({ column }) => ({ teken: -1 as const, column }))];
  });
  const tellingen = groepen?.flatMap(({ termen, rijen }) =>
    aaneen(rijen).map(
      ([eerste, laatste]) => `SUMPRODUCT((${opgeteld(termen, (column) => adres(table, eerste, column, laatste))}>0)*1)`,
    ),
  );
  return formuleOf(tellingen, anders);
}

/** How many gemeenten have one of these texts in a column of the source; `anders` when that is not pointed at. */
export function telling(
  { overview: { table }, levend }: Herkomst,
  rows: readonly AssessedRow[],
  { column, teksten }: { readonly column: number; readonly teksten: readonly string[] },
  anders: number,
): Content {
  if (!levend || table.layout !== 'rows') return anders;
  const gezocht = teksten.map((een) => een.replace(/[~*?]/g, '~$&').replace(/"/g, '""'));
  return formuleOf(
    reeksen(
      table,
      rows.map(({ row }) => row.row),
      column,
    ).flatMap((reeks) => gezocht.map((een) => `COUNTIF(${reeks},"${een}")`)),
    anders,
  );
}

/** Says under a paper with living formulas how many of its numbers are none. */
export function overWaarden(levend: boolean, regels: readonly Line[]): readonly Line[] {
  const aantal = regels.flatMap(({ cells }) => cells).filter(({ content }) => typeof content === 'number').length;
  if (!levend || aantal === 0) return [];
  return [
    line(
      text(
        `Geen formule, maar een waarde: ${aantal === 1 ? '1 getal' : `${aantal} getallen`}. Het bronblad heeft ` +
          'daar geen cel voor, of er is een beoordeling voor nodig.',
        FOOTNOTE,
      ),
    ),
  ];
}

function formuleOf(delen: readonly string[] | undefined, anders: number): Content {
  const formule = `=${delen?.join('+') ?? ''}`;
  return formule === '=' || formule.length > LANGSTE_FORMULE ? anders : formule;
}

/** Undefined when the figure of one gemeente cannot be pointed at, or no formulas are asked for. */
function inKolommen(
  { overview: { table }, levend }: Herkomst,
  rows: readonly AssessedRow[],
  van: (row: AssessedRow) => readonly SignedColumn[] | undefined,
): readonly Groep[] | undefined {
  return levend ? groepenVan(table, rows, ({ row }) => row, van) : undefined;
}

function groepenVan<R>(
  { layout }: ReadTable,
  rows: readonly R[],
  rijVan: (row: R) => ReadRow,
  van: (row: R) => readonly SignedColumn[] | undefined,
): readonly Groep[] | undefined {
  if (layout !== 'rows') return undefined;
  const groepen = new Map<string, { readonly termen: readonly SignedColumn[]; readonly rijen: number[] }>();
  for (const row of rows) {
    const termen = van(row);
    if (termen === undefined) return undefined;
    const sleutel = JSON.stringify(termen);
    const groep = groepen.get(sleutel) ?? { termen, rijen: [] };
    groep.rijen.push(rijVan(row).row);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()];
}

/** The blocks of one column that hold exactly these rows. */
function reeksen(table: ReadTable, rijen: readonly number[], column: number): readonly string[] {
  return aaneen(rijen).map(([eerste, laatste]) => adres(table, eerste, column, laatste));
}

/** First and last row of each run of rows below each other. */
function aaneen(rijen: readonly number[]): readonly (readonly [number, number])[] {
  return [...rijen]
    .sort((a, b) => a - b)
    .reduce<readonly (readonly [number, number])[]>((runs, rij) => {
      const laatste = runs.at(-1);
      return laatste && laatste[1] + 1 === rij ? [...runs.slice(0, -1), [laatste[0], rij]] : [...runs, [rij, rij]];
    }, []);
}
