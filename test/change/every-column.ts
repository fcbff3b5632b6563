import type { Choices, Offer } from '../../src/change/outcomes/results';

/** All of our columns, also those that repeat one of the user's; what differs from theirs is left alone. */
export const everyColumn = (offers: readonly Offer[]): Choices => ({
  take: new Set(offers.filter(({ kind }) => kind !== 'corrigeren').map(({ key }) => key)),
});
