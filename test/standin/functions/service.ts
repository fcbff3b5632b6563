import { objectType } from '../executor/object-type';
import type { InvocationResult, Invocations } from './invocations';

/** The service by which the add-in's runtime hands back the results of custom functions. */
export const functionServiceRef = objectType<Invocations>({
  name: 'CustomFunctions',
  methods: {
    setInvocationArrayResults: (invocations, results: readonly InvocationResult[]) => invocations.answered(results),
    _SetOsfControlContainerReadyForCustomFunctions: (invocations) => invocations.start(),
    _GetEnabledFeatures: () => [2, 4],
  },
});

/** The service to which office.js reports that the add-in's ribbon functions are there. */
export const internalServiceRef = objectType<null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});
