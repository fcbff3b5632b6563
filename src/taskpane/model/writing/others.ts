import { basisOf } from '../../../change/outcomes/basis';
import type { WriteBasis } from '../../../change/write/plan';
import type { PaneState } from '../state';

/** What figures were taken from on other sheets: those that fill in, and the rules. */
export const othersOf = ({ answers, policyBasis }: Pick<PaneState, 'answers' | 'policyBasis'>): WriteBasis => [
  ...answers.extras.map(basisOf),
  ...(policyBasis ? [policyBasis] : []),
];
