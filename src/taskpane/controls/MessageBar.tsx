import type { MessageBarProps } from './messageBarProps';

import { later } from '../shell/later';

/**
 * A sentence with what to do about it. It is read out when it appears; the bar itself is fetched with the first one.
 */
export const MessageBar = later<MessageBarProps>(
  () => import(/* webpackChunkName: "later" */ './fabric/FabricMessageBar'),
);
