import { CONTROLE } from './controle';
import { FUNCTIES } from './functies';
import { LEZEN } from './lezen';
import { SCHRIJVEN } from './schrijven';
import type { Taak } from './taak';
import { WAT_ALS } from './wat-als';

/** Every piece of work by its name; the process that measures one names it. */
export const TAKEN: Readonly<Record<string, Taak>> = {
  ...LEZEN,
  ...CONTROLE,
  ...SCHRIJVEN,
  ...FUNCTIES,
  ...WAT_ALS,
};
