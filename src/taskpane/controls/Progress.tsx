import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

/** How far a longer task is; without a total it only shows that something goes on. */
export function Progress({ label, done, total }: { readonly label: string; readonly done: number; readonly total: number }) {
  return <ProgressIndicator description={label} ariaLabel={label} {...(total > 0 && { percentComplete: done / total })} />;
}
