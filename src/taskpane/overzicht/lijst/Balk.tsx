/** A bar for a part of a whole, with a mark where the schedule would have it; the number stands beside it in words. */
export function Balk({ deel, lijn }: { readonly deel: number; readonly lijn: number | undefined }) {
  const breed = (n: number): string => `${Math.max(0, Math.min(1, n)) * 100}%`;
  return (
    <svg className="balk" width="100%" height="6" aria-hidden="true" focusable="false">
      <rect className="balk-leeg" width="100%" height="6" rx="3" />
      <rect className="balk-vol" width={breed(deel)} height="6" rx="3" />
      {lijn !== undefined && <rect className="balk-lijn" x={breed(lijn)} width="2" height="6" />}
    </svg>
  );
}
