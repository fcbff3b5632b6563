import { type Datum, dagenLater } from './datum';

/** From permit to housing in weeks: coupling, housing, moving. */
export const TERMIJN_IN_WEKEN = { koppelen: 2, huisvesten: 10, verhuizen: 2 } as const;

/**
 * The day by which a person with a permit of day `d` should be housed: 14 weeks later. @throws RangeError outside
 * Excel's calendar.
 */
export function uiterlijk(d: Datum): Datum {
  const { koppelen, huisvesten, verhuizen } = TERMIJN_IN_WEKEN;
  return dagenLater(d, (koppelen + huisvesten + verhuizen) * 7);
}
