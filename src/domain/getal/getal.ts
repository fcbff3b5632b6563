/** Quantities of the trade. The brands keep a count from being added to a percentage. */
declare const eenheid: unique symbol;

/** A whole number of persons; negative only where a balance is meant. */
export type Personen = number & { readonly [eenheid]: 'personen' };

/** A part of a base, unrounded: 0.31 is 31 %. Meaningless without its base. */
export type Fractie = number & { readonly [eenheid]: 'fractie' };

/** @throws RangeError when `n` is not a safe whole number: half a person never exists. */
export function personen(n: number): Personen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`geen geheel aantal personen: ${n}`);
  return (n + 0) as Personen;
}

/** @throws RangeError when `n` is not finite. */
export function fractie(n: number): Fractie {
  if (!Number.isFinite(n)) throw new RangeError(`geen fractie: ${n}`);
  return n as Fractie;
}
