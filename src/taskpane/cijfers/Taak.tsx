import type { ReactNode } from 'react';
import { later } from '../shell/later';
import { usePane } from '../shell/context';
import { PANE_SENTENCES } from '../lib/sentences';

const Werk = later(
  () => import(/* webpackChunkName: "later" */ './Werk'),
  <p className="even">{PANE_SENTENCES.laden}</p>,
);

/** The overview, or the job that stands in its place; what was open in the overview stays as it was. */
export function MetTaak({ children }: { readonly children: ReactNode }) {
  const taak = usePane((state) => state.taak);
  return (
    <>
      <div className="tab" hidden={taak !== undefined}>
        {children}
      </div>
      {taak !== undefined && <Werk />}
    </>
  );
}
