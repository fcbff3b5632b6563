import { type Session, fail } from '../model/session';

/**
 * What goes wrong in a handler or in work that nobody waits for becomes a message, never silence. Gives the way to
 * stop. A fault without an error is not ours: a browser says no more of scripts of others, and of its own observers.
 */
export function watchFaults(session: Session, page: Window = window): () => void {
  const tell = (error: unknown): void => {
    if (error !== undefined && error !== null) fail(session, error);
  };
  const onError = ({ error }: ErrorEvent): void => tell(error);
  const onRejection = ({ reason }: PromiseRejectionEvent): void => tell(reason);
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
