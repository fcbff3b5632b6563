import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../controls/icons';
import { isUnfetched } from './unfetched';
import { PANE_SENTENCES } from '../lib/sentences';

type Fetching = { readonly kind: 'asked' | 'here' } | { readonly kind: 'failed'; readonly error: unknown };
const ASKED: Fetching = { kind: 'asked' };

const fetchGround = () => import(/* webpackChunkName: "later" */ '../controls/fabric/FabricGround');

/** How the parts that could not be fetched are asked for again. */
const unfetched = new Set<() => void>();

/** Something came after all: so may the rest. */
export const askAgain = (): void => [...unfetched].forEach((again) => again());

/**
 * A part of the pane that is fetched when it is first shown. Not React's own lazy, which keeps a failure for ever: when
 * the server was gone for a while the part says so, and can be asked for again. Fabric comes along with it.
 * When one part comes after all, the others that did not are asked for again by themselves.
 * @param meanwhile what stands there until it has come.
 * @param quiet a small part beside others that say so already: when it cannot be fetched, `meanwhile` stays.
 */
export function later<P extends object>(
  fetchPart: () => Promise<{ readonly default: ComponentType<P> }>,
  meanwhile: ReactNode = null,
  quiet = false,
): ComponentType<P> {
  let Part: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [state, setState] = useState<Fetching>(ASKED);
    useEffect(() => {
      if (state.kind === 'failed') {
        const again = (): void => setState(ASKED);
        unfetched.add(again);
        return () => void unfetched.delete(again);
      }
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
          askAgain();
        },
        (error: unknown) => tell({ kind: 'failed', error }),
      );
      return () => void (shown = false);
    }, [state]);
    if (Part !== undefined) return <Part {...props} />;
    if (state.kind !== 'failed') return meanwhile;
    // It came, but could not start: that is a fault of ours, for the boundary around it.
    if (!isUnfetched(state.error)) throw state.error;
    return quiet ? meanwhile : <NietOpgehaald onAgain={() => setState(ASKED)} />;
  };
}

/** Of what is there from the start alone: the message bar itself may be what could not be fetched. */
export function NietOpgehaald({ onAgain }: { readonly onAgain: (() => unknown) | undefined }) {
  return (
    <div className="inhoud" role="alert">
      <p>
        <Icon name="Warning" /> {PANE_SENTENCES.nietOpgehaald}
      </p>
      {onAgain && <Button text={PANE_SENTENCES.opnieuw} icon="opnieuw" onClick={() => void onAgain()} />}
    </div>
  );
}
