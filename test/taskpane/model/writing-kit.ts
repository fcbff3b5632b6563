import { beginSession } from '../../../src/taskpane/model/begin';
import type { Session } from '../../../src/taskpane/model/session';
import { paneOn } from '../pane';

export const started = async (...args: Parameters<typeof paneOn>) => {
  const pane = paneOn(...args);
  await beginSession(pane.session);
  return pane;
};
export const previewOf = (session: Session) => {
  const { preview } = session.store.get();
  if (preview === undefined) throw new Error('geen voorbeeld');
  return preview;
};
