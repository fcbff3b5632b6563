import { type Trede, TREDEN } from './trede';

/** The conclusion in the words of the letters. */
export type Conclusie = 'volgende fase' | 'zelfde fase' | 'taakstelling gerealiseerd';

export type Conclusieuitkomst =
  | { readonly ok: true; readonly conclusie: Conclusie }
  /** A step falls only to 0, and rises one at a time. */
  | { readonly ok: false; readonly code: 'daalt' | 'slaatOver' };

/**
 * What the steps before and after an assessment mean; "3" stands for 3a, and as the last step before 4 on the ladder
 * until July 2021. Who stays on 0 is in the same phase, with the opgave realised or without: the steps do not say.
 */
export function conclusie(voor: Trede, na: Trede): Conclusieuitkomst {
  if (na === '0' && voor !== '0') return { ok: true, conclusie: 'taakstelling gerealiseerd' };
  if (voor === na || (is3a(voor) && is3a(na))) return { ok: true, conclusie: 'zelfde fase' };
  if (OPVOLGERS.get(voor)?.includes(na)) return { ok: true, conclusie: 'volgende fase' };
  return { ok: false, code: TREDEN.indexOf(na) < TREDEN.indexOf(voor) ? 'daalt' : 'slaatOver' };
}

const is3a = (trede: Trede): boolean => trede === '3' || trede === '3a';

const OPVOLGERS: ReadonlyMap<Trede, readonly Trede[]> = new Map([
  ['0', ['1']],
  ['1', ['2']],
  ['2', ['3', '3a']],
  ['3', ['3b', '4']],
  ['3a', ['3b']],
  ['3b', ['4']],
  ['4', ['5']],
  ['5', ['6']],
]);
