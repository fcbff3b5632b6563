import type { Overview } from '../../review/assess/overview';
import type { ReadRow } from '../../table/table';
import type { Afwijking, Afwijkingen } from './afwijking';

/**
 * The gemeenten that are read otherwise than is meant once the deviations stand on the sheet: what was entered is not
 * what is read, or anything else of them moved.
 */
export function readOtherwise(now: Overview, then: Overview, entries: Afwijkingen): readonly string[] {
  if (now.peildatum !== then.peildatum || now.table.rows.length !== then.table.rows.length)
    return now.rows.map(({ naam }) => naam);
  const assessedThen = new Map(then.rows.map((row) => [row.row.row, row]));
  const figuresMoved = new Set(
    now.rows
      .filter(({ row, opgave, gehuisvest, trede }) => {
        const found = assessedThen.get(row.row);
        return found?.opgave !== opgave || found.gehuisvest !== gehuisvest || found.trede !== trede;
      })
      .map(({ row }) => row.row),
  );
  const rowsThen = new Map(then.table.rows.map((row) => [row.row, row]));
  const entered = new Set<string>();
  return now.table.rows.flatMap((row) => {
    const code = row.gemeente?.code ?? '';
    const entry = entered.has(code) ? undefined : entries.get(code);
    entered.add(code);
    const found = rowsThen.get(row.row);
    const isMeant =
      found !== undefined && !figuresMoved.has(row.row) && says(found) === says({ ...row, ...meant(entry) });
    return isMeant ? [] : [row.gemeente?.naam ?? row.name];
  });
}

type Said = Pick<ReadRow, 'koppelingen' | 'verschoonbaar' | 'verlengd'>;
type Meant = { readonly [K in keyof Said]?: Said[K] | undefined };

/** What an entry makes of a row; absent fields leave it as it is. */
function meant({ koppelingen, verschoonbaar, verlengd }: Afwijking = {}): Meant {
  return {
    ...(koppelingen !== undefined && { koppelingen: koppelingen ?? undefined }),
    ...(verschoonbaar !== undefined && {
      verschoonbaar: verschoonbaar === null ? undefined : { reden: verschoonbaar },
    }),
    ...(verlengd !== undefined && { verlengd: verlengd ?? undefined }),
  };
}

const says = ({ koppelingen, verschoonbaar, verlengd }: Meant): string =>
  JSON.stringify([koppelingen, verschoonbaar?.reden, verlengd?.tot, verlengd?.bron]);
