/**
 * How far a longer task is; without a total it only shows that something goes on. The browser's own bar: Fabric's
 * weighs 1 kB and says the same.
 */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <label className="voortgangsbalk">
      <progress {...(total > 0 && { value: done, max: total })} />
      {label}
    </label>
  );
}
