import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../controls/icons';
import { TEKST } from '../lib/sentences';

/**
 * A part of the pane that is fetched when it is first shown. Not React's own lazy, which keeps a failure for ever: when the
 * server was gone for a while the part says so, and can be asked for again.
 * @param meanwhile what stands there until it has come.
 */
export function later<P extends object>(
  fetchPart: () => Promise<{ readonly default: ComponentType<P> }>,
  meanwhile: ReactNode = null,
): ComponentType<P> {
  let Part: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [state, setState] = useState<'asked' | 'here' | 'failed'>('asked');
    useEffect(() => {
      if (state !== 'asked' || Part !== undefined) return;
      let shown = true;
      const tell = (found: 'here' | 'failed'): void => void (shown && setState(found));
      fetchPart().then(
        (module) => {
          Part = module.default;
          tell('here');
        },
        () => tell('failed'),
      );
      return () => void (shown = false);
    }, [state]);
    if (Part !== undefined) return <Part {...props} />;
    return state === 'failed' ? <NietOpgehaald onAgain={() => setState('asked')} /> : meanwhile;
  };
}

/** Of what is there from the start alone: the message bar itself may be what could not be fetched. */
export function NietOpgehaald({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="inhoud" role="alert">
      <p>
        <Icon name="Warning" /> {TEKST.nietOpgehaald}
      </p>
      <Button text={TEKST.opnieuw} icon="opnieuw" onClick={onAgain} />
    </div>
  );
}
