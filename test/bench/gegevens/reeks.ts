/** Whole numbers below n that look random and are not (Lehmer's generator). */
export function reeks(start: number): (n: number) => number {
  let state = start;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}
