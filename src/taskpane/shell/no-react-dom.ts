/**
 * Instead of the package react-dom, of which only react-dom/client is used: the slots in which that puts what it does,
 * as in the version that package.json names.
 */
const nothing = (): void => undefined;
export const __DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = {
  d: { f: nothing, r: nothing, D: nothing, C: nothing, L: nothing, m: nothing, X: nothing, S: nothing, M: nothing },
  p: 0,
  findDOMNode: null,
};
