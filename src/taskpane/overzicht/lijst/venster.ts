import { useLayoutEffect, useState, type RefObject } from 'react';

/** The lines that are in sight, and some more: from the first up to, not with, the last. */
export interface Venster {
  readonly van: number;
  readonly tot: number;
}

/** The height of a line where none can be measured, in pixels. */
const REGEL_PX = 34;
/** Lines drawn beyond what is seen, so that a quick scroll shows no gap. */
const MARGE = 8;
const EERST: Venster = { van: 0, tot: 32 };

/**
 * Which lines of a table have to be drawn: those in sight while the page scrolls. All lines are equally high; an opened
 * explanation is measured where it stands.
 * @param open the place of the line whose explanation is open, -1 when none is.
 */
export function useVenster(tabel: RefObject<HTMLTableElement | null>, aantal: number, open: number): Venster {
  const [venster, setVenster] = useState(EERST);
  useLayoutEffect(() => {
    const meet = (): void => {
      if (tabel.current) setVenster((nu) => gelijkOf(nu, inZicht(tabel.current, open)));
    };
    meet();
    window.addEventListener('scroll', meet, { passive: true });
    window.addEventListener('resize', meet);
    return () => {
      window.removeEventListener('scroll', meet);
      window.removeEventListener('resize', meet);
    };
  }, [tabel, aantal, open]);
  return venster;
}

/** The same object when nothing changed: then nothing is drawn. */
const gelijkOf = (nu: Venster, straks: Venster): Venster =>
  nu.van === straks.van && nu.tot === straks.tot ? nu : straks;

function inZicht(tabel: HTMLTableElement | null, open: number): Venster {
  if (tabel === null) return EERST;
  const regel = hoogteVan(tabel, '.regel') || REGEL_PX;
  const boven = -tabel.getBoundingClientRect().top - (tabel.tHead?.offsetHeight ?? 0);
  const uitleg = open < 0 ? 0 : hoogteVan(tabel, '.uitlegrij:not([hidden])');
  const plaats = (y: number): number => {
    const onderRegel = (open + 1) * regel;
    return open < 0 || y <= onderRegel ? y : Math.max(onderRegel, y - uitleg);
  };
  return {
    van: Math.max(0, Math.floor(plaats(boven) / regel) - MARGE),
    tot: Math.max(1, Math.ceil(plaats(boven + window.innerHeight) / regel) + MARGE),
  };
}

const hoogteVan = (tabel: HTMLTableElement, selector: string): number =>
  tabel.querySelector(selector)?.getBoundingClientRect().height ?? 0;

/** The places to draw: those in sight and the given ones, each once and in order. */
export function teTekenen({ van, tot }: Venster, aantal: number, ook: readonly number[]): readonly number[] {
  const erbij = ook.filter((i) => i >= 0 && i < aantal && (i < van || i >= tot));
  const inBeeld = Array.from({ length: Math.max(0, Math.min(tot, aantal) - van) }, (_, i) => van + i);
  return [...new Set([...erbij, ...inBeeld])].sort((a, b) => a - b);
}
