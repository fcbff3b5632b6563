import type { Session } from './session';

/**
 * A part of the pane with a state of its own, made when it is first asked for: the same one every time, so that leaving
 * a tab loses nothing, until all choices are forgotten.
 */
export function perSession<P, A extends readonly unknown[] = []>(
  make: (session: Session, ...more: A) => P,
): (session: Session, ...more: A) => P {
  const made = new WeakMap<Session, { readonly part: P; readonly forgotten: number }>();
  return (session, ...more) => {
    const { forgotten } = session.store.get();
    const there = made.get(session);
    if (there?.forgotten === forgotten) return there.part;
    const part = make(session, ...more);
    made.set(session, { part, forgotten });
    return part;
  };
}
