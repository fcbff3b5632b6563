import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where the one Tab stop of the table is: a line, or with `rij` -1 a heading. */
export interface Plek {
  readonly rij: number;
  readonly kop: number;
}

const BLADZIJDE = 10;
const KOPPEN = -1;

/** Where a key leads from a place; undefined for a key that is not ours. */
export function naToets(key: string, { rij, kop }: Plek, rijen: number, koppen: number): Plek | undefined {
  const naarRij = (r: number): Plek => ({ rij: Math.max(rijen === 0 ? KOPPEN : 0, Math.min(rijen - 1, r)), kop });
  const naarKop = (k: number): Plek | undefined =>
    rij === KOPPEN ? { rij, kop: Math.max(0, Math.min(koppen - 1, k)) } : undefined;
  switch (key) {
    case 'ArrowDown':
      return naarRij(rij + 1);
    case 'ArrowUp':
      return rij <= 0 ? { rij: KOPPEN, kop } : naarRij(rij - 1);
    case 'PageDown':
      return naarRij(rij + BLADZIJDE);
    case 'PageUp':
      return rij === KOPPEN ? undefined : naarRij(rij - BLADZIJDE);
    case 'ArrowRight':
      return naarKop(kop + 1);
    case 'ArrowLeft':
      return naarKop(kop - 1);
    case 'Home':
      return rij === KOPPEN ? naarKop(0) : naarRij(0);
    case 'End':
      return rij === KOPPEN ? naarKop(koppen - 1) : naarRij(rijen - 1);
    default:
      return undefined;
  }
}

/**
 * The grid pattern of WAI-ARIA: one Tab stop, arrows inside. What can be reached bears `data-plek`: "3" for a line,
 * "kop1" for a heading.
 */
export function useRooster(tabel: RefObject<HTMLTableElement | null>, rijen: number, koppen: number) {
  const [gekozen, setPlek] = useState<Plek>({ rij: 0, kop: 0 });
  const gaat = useRef(false);
  const plek = rijen === 0 ? { ...gekozen, rij: KOPPEN } : { ...gekozen, rij: Math.min(gekozen.rij, rijen - 1) };
  useLayoutEffect(() => {
    if (!gaat.current) return;
    gaat.current = false;
    tabel.current?.querySelector<HTMLElement>(`[data-plek="${naamVan(plek)}"]`)?.focus();
  });
  return {
    plek,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      if (!(event.target instanceof HTMLElement) || event.target.dataset['plek'] === undefined) return;
      const naar = naToets(event.key, plek, rijen, koppen);
      if (naar === undefined) return;
      event.preventDefault();
      gaat.current = true;
      setPlek(naar);
    },
    /** Where the focus came by itself, by a press or by Tab. */
    onFocus: ({ target }: { readonly target: EventTarget }): void => {
      const hier = target instanceof HTMLElement ? target.dataset['plek'] : undefined;
      if (hier !== undefined && hier !== naamVan(plek)) setPlek(plekVan(hier, plek));
    },
  };
}

export const naamVan = ({ rij, kop }: Plek): string => (rij === KOPPEN ? `kop${kop}` : String(rij));

const plekVan = (naam: string, { kop }: Plek): Plek =>
  naam.startsWith('kop') ? { rij: KOPPEN, kop: Number(naam.slice(3)) } : { rij: Number(naam), kop };
