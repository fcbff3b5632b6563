import { ROLE_NAMES, ROLES, type Role } from '../../table/roles';
import type { Sign } from '../../table/column';
import type { Option } from '../controls/Dropdown';

/** What a column can be said to mean, by name. */
export const ROLKEUZES: readonly Option<Role>[] = [
  { key: 'onbekend', text: 'niet gebruiken' },
  ...ROLES.filter((role) => role !== 'onbekend').map((role) => ({ key: role, text: ROLE_NAMES[role] })),
];

export const TEKENKEUZES: readonly Option<Sign>[] = [
  { key: 'unknown', text: 'niet bekend: niet gebruiken' },
  { key: 'achterstandPositive', text: 'achterstand' },
  { key: 'voorsprongPositive', text: 'voorsprong' },
];
