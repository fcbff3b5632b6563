import {
  type Periode,
  formatPeriode,
  formatPeriodeVoluit,
  periodeVan,
  volgende,
  vorige,
} from '../../domain/tijd/periode';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import type { Role } from '../../table/roles';
import type { Option } from '../controls/Dropdown';
import { datumVoluit } from '../lib/format';
import { vandaag } from '../lib/klok';

/** Roles of which it matters in which halfjaar they are. */
const MET_HALFJAAR: ReadonlySet<Role> = new Set<Role>([
  'taakstelling',
  'opgave',
  'opgaveInclAdditioneel',
  'additioneel',
  'gehuisvest',
  'gehuisvestInMaand',
  'nogTeHuisvesten',
  'percentage',
  'minimaal',
  'saldo',
  'achterstand',
  'voorsprong',
  'eindsaldo',
  'koppelingen',
]);

/** Roles that are the stand of one day. */
const MET_DATUM: ReadonlySet<Role> = new Set<Role>([
  'gehuisvest',
  'nogTeHuisvesten',
  'percentage',
  'koppelingen',
  'trede',
  'saldo',
  'achterstand',
  'voorsprong',
  'eindsaldo',
]);

export const heeftHalfjaar = ({ role }: Column): boolean => MET_HALFJAAR.has(role);
export const heeftDatum = ({ role }: Column): boolean => MET_DATUM.has(role);
export const heeftTijd = (column: Column): boolean => !column.ours && (heeftHalfjaar(column) || heeftDatum(column));

/** "halfjaar 2022-I, t/m 21 maart 2022", or that nothing is known. */
export function tijdInWoorden({ periode, dates }: Column): string {
  const dag = dates.at(-1);
  const delen = [
    ...(periode ? [`halfjaar ${formatPeriode(periode)}`] : []),
    ...(dag === undefined ? [] : [`t/m ${datumVoluit(dag)}`]),
  ];
  return delen.length === 0 ? 'geen halfjaar of datum in de kop' : delen.join(', ');
}

const NIET_GENOEMD: Option<string> = { key: '', text: 'staat niet in de kop' };
const VOOR = 6;
const NA = 2;

/**
 * The halfjaren to choose from, and that none is named while that is so: around that of the column, else of the table,
 * else of today.
 */
export function halfjaarkeuzes({ periode }: Column, table: ReadTable): readonly Option<string>[] {
  const midden = periode ?? table.periode ?? periodeVan(table.peildatum ?? vandaag());
  const eerste = stappen(midden, VOOR, vorige);
  const keuzes = Array.from({ length: VOOR + NA + 1 }, (_, i) => stappen(eerste, i, volgende));
  return [
    ...(periode ? [] : [NIET_GENOEMD]),
    ...keuzes.map((p) => ({ key: formatPeriode(p), text: `${formatPeriode(p)} (${formatPeriodeVoluit(p)})` })),
  ];
}

const stappen = (van: Periode, aantal: number, stap: (p: Periode) => Periode): Periode =>
  aantal === 0 ? van : stappen(stap(van), aantal - 1, stap);
