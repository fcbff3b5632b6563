import type { Meegenomen } from '../../change/papers/instellingen/meegenomen';
import type { Corrections } from '../../table/recognise/columns/corrections';
import { withCorrection } from '../../table/recognise/corrections-said';
import { same } from '../lib/same';
import { LEFT_SENTENCES } from './sentences';
import type { Taken } from './taken';

/** What this workbook remembers, with that of another beside it. */
export interface Merged {
  readonly corrections: Corrections;
  readonly fillers: Meegenomen['fillers'];
  readonly papers: Meegenomen['papers'];
  readonly taken: Pick<Taken, 'kolommen' | 'bladen' | 'papieren' | 'kept'>;
}

type Here = Pick<Meegenomen, 'corrections' | 'fillers' | 'papers'>;

/** What was said here about a column, a sheet or the papers is never replaced by what was said elsewhere. */
export function merged(here: Here, there: Here): Merged {
  const kept: string[] = [];
  let { corrections } = here;
  let kolommen = 0;
  for (const [signature, table] of there.corrections)
    for (const [key, correction] of table) {
      const own = here.corrections.get(signature)?.get(key) ?? {};
      const both = { ...own, ...correction };
      if (same(both, own)) continue;
      if (!same({ ...correction, ...own }, both)) kept.push(LEFT_SENTENCES.kolom(key));
      else {
        corrections = withCorrection(corrections, signature, key, correction);
        kolommen += 1;
      }
    }
  const fillers = new Map(here.fillers);
  let bladen = 0;
  for (const [sheet, from] of there.fillers) {
    const own = here.fillers.get(sheet);
    if (own === undefined) {
      fillers.set(sheet, from);
      bladen += 1;
    } else if (own.join('\n') !== from.join('\n')) kept.push(LEFT_SENTENCES.aanvullen(sheet));
  }
  const fresh = here.papers.size === 0;
  const differs = [...there.papers].some(([name, typed]) => here.papers.get(name) !== typed);
  if (!fresh && differs) kept.push(LEFT_SENTENCES.papieren);
  const papers = fresh ? there.papers : here.papers;
  return { corrections, fillers, papers, taken: { kolommen, bladen, papieren: fresh ? papers.size : 0, kept } };
}
