import { fractie, personen, type Fractie, type Personen } from './getal';

/**
 * Rules of rounding, by the name that the trade gives them. Half a person never exists: rounding is always a rule with
 * a name.
 */

/** Half of `n`, up to a whole person: 417 → 209. */
export function halfNaarBoven(n: Personen): Personen {
  return naarBoven(n / 2);
}

export function naarBoven(n: number): Personen {
  return personen(Math.ceil(n));
}

export function naarBeneden(n: number): Personen {
  return personen(Math.floor(n));
}

/** Rounded to the nearest whole, a half upwards: 2.5 → 3, -2.5 → -2. */
export function halfOmhoog(n: number): number {
  return Math.floor(n + 0.5) + 0;
}

/**
 * `n` × 10 to the power `plaatsen`, counted in the fifteen decimal digits that Excel shows and rounds by: 0.575 by two
 * places is 57.5, where × 100 makes 57.49….
 */
export function verschoven(n: number, plaatsen: number): number {
  const [cijfers, macht = '0'] = n.toExponential(14).split('e');
  return Number(`${cijfers}e${Number(macht) + plaatsen}`);
}

/** A fraction as a whole percentage, half up, as Excel shows it: 23 / 40 is 58. */
export function heelProcent(deel: number): number {
  return halfOmhoog(verschoven(deel, 2));
}

/** `deel` as a part of `basis`, unrounded; undefined of nobody or less: such a part means nothing. */
export function aandeel(deel: Personen, basis: Personen): Fractie | undefined {
  return basis <= 0 ? undefined : fractie(deel / basis);
}

/**
 * Whole percentage, half up (48/76 → 63), computed on whole numbers so that no half is lost; undefined of
 * nobody or less.
 */
export function procent(deel: Personen, basis: Personen): number | undefined {
  if (basis <= 0) return undefined;
  return Math.floor((200 * deel + basis) / (2 * basis)) + 0;
}

const FIJNHEID = 1_000_000;

/** `deel` × `aantal`, unrounded, exact for fractions of at most six decimals: 0.7 × 90 is 63, not 62.99…. */
export function deelVan(deel: number, aantal: number): number {
  return (Math.round(deel * FIJNHEID) * aantal) / FIJNHEID + 0;
}
