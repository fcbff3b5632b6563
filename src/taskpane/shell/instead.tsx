import type { ReactNode } from 'react';
import type { Session } from '../model/session';
import { later } from './later';

const FaultNotice = later(() => import(/* webpackChunkName: "later" */ './FaultNotice'));

/** What a boundary shows: the sentence and what can be done. */
export const instead =
  (session: Session, sentence: string) =>
  (error: unknown, again: () => void): ReactNode => (
    <FaultNotice session={session} error={error} sentence={sentence} onAgain={again} />
  );
