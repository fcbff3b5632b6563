import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../controls/icons';
import { isUnfetched } from '../model/unfetched';
import { TEKST } from '../lib/sentences';

type Fetching = { readonly kind: 'asked' | 'here' } | { readonly kind: 'failed'; readonly error: unknown };
const ASKED: Fetching = { kind: 'asked' };

const fetchGround = () => import(/* webpackChunkName: "later" */ '../controls/fabric/FabricGround');

/**
 * A part of the pane that is fetched when it is first shown. Not React's own lazy, which keeps a failure for ever: when
 * the server was gone for a while the part says so, and can be asked for again. Fabric comes along with it.
 * @param meanwhile what stands there until it has come.
 */
export function later<P extends object>(
  fetchPart: () => Promise<{ readonly default: ComponentType<P> }>,
  meanwhile: ReactNode = null,
): ComponentType<P> {
  let Part: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [state, setState] = useState<Fetching>(ASKED);
    useEffect(() => {
      if (state.kind !== 'asked' || Part !== undefined) return;
      let shown = true;
      const tell = (found: Fetching): void => void (shown && setState(found));
      Promise.all([fetchPart(), fetchGround()]).then(
        ([{ default: Content }, { FabricGround }]) => {
          Part = (all) => (
            <FabricGround>
              <Content {...all} />
            </FabricGround>
          );
          tell({ kind: 'here' });
        },
        (error: unknown) => tell({ kind: 'failed', error }),
      );
      return () => void (shown = false);
    }, [state]);
    if (Part !== undefined) return <Part {...props} />;
    if (state.kind !== 'failed') return meanwhile;
    // It came, but could not start: that is a fault of ours, for the boundary around it.
    if (!isUnfetched(state.error)) throw state.error;
    return <NietOpgehaald onAgain={() => setState(ASKED)} />;
  };
}

/** Of what is there from the start alone: the message bar itself may be what could not be fetched. */
export function NietOpgehaald({ onAgain }: { readonly onAgain: (() => unknown) | undefined }) {
  return (
    <div className="inhoud" role="alert">
      <p>
        <Icon name="Warning" /> {TEKST.nietOpgehaald}
      </p>
      {onAgain && <Button text={TEKST.opnieuw} icon="opnieuw" onClick={() => void onAgain()} />}
    </div>
  );
}
