import { known } from '../../domain/known';
import type { Finding } from '../finding';
import { type ComparedRow, type Comparison, sameHalf } from './compare';

/** What stands out between two months. */
export type StandsOut = 'gedaald' | 'sprong';

/** One gemeente with how many persons more (or fewer) were housed; only within one halfjaar does the count go on. */
export interface Difference {
  readonly row: ComparedRow;
  /** In persons. */
  readonly verschil?: number;
  readonly mark?: StandsOut;
}

/** All of them, and together those that have a number on both dates. */
export interface Differences {
  readonly rows: readonly Difference[];
  readonly totaal: {
    readonly voor: number;
    readonly na: number;
    /** Absent between two halfjaren. */
    readonly verschil?: number;
    /** Gemeenten without a number on one of the dates: they are not counted in it. */
    readonly zonder: readonly string[];
  };
}

export function differencesIn({ voor, na, rows, findings }: Comparison): Differences {
  const goesOn = sameHalf(voor, na);
  const marks = new Map(findings.flatMap((finding) => markOf(finding)));
  const both = rows.flatMap(({ gehuisvest: { voor: a, na: b } }) =>
    a === undefined || b === undefined ? [] : [{ a: Number(a), b: Number(b) }],
  );
  const [before, after] = [both.reduce((sum, { a }) => sum + a, 0), both.reduce((sum, { b }) => sum + b, 0)];
  return {
    rows: rows.map((row): Difference => {
      const { voor: a, na: b } = row.gehuisvest;
      const verschil = goesOn && a !== undefined && b !== undefined ? b - a : undefined;
      return { row, ...known({ verschil, mark: marks.get(row.naam) }) };
    }),
    totaal: {
      voor: before,
      na: after,
      ...(goesOn && { verschil: after - before }),
      zonder: rows.flatMap(({ naam, gehuisvest: { voor: a, na: b } }) =>
        a === undefined || b === undefined ? [naam] : [],
      ),
    },
  };
}

function markOf(finding: Finding): readonly (readonly [naam: string, mark: StandsOut])[] {
  if (finding.code === 'realisatieGedaald' || finding.code === 'realisatieOnderDelen')
    return [[finding.data.naam, 'gedaald']];
  return finding.code === 'realisatieGesprongen' ? [[finding.data.naam, 'sprong']] : [];
}
