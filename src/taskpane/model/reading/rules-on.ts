import { wholeBasis } from '../../../change/outcomes/basis';
import { STANDAARDBELEID } from '../../../domain/beleid/beleid';
import type { Grid } from '../../../table/cells/grid';
import { readPolicy } from '../../../table/policy/read';
import type { PaneState } from '../state';

/** The rules of the sheet Beleidsregels; with a fault on it our own hold. */
export function rulesOn(grid: Grid): Pick<PaneState, 'beleid' | 'policyFaults' | 'policySheet' | 'policyBasis'> {
  const read = readPolicy(grid);
  return {
    beleid: read.ok ? read.beleid : STANDAARDBELEID,
    policyFaults: read.ok ? [] : read.faults,
    policySheet: true,
    policyBasis: wholeBasis(grid),
  };
}
