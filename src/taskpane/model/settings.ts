import { opsomming } from '../../domain/sentences/numbers';
import type { Beleidsregel } from '../../domain/beleid/beleidsregel';
import type { Overview } from '../../review/assess/overview';
import type { ReadTable } from '../../table/table';
import { formatDatum } from '../../domain/tijd/datum';
import type { PaneState } from './state';

type Chosen = Pick<PaneState, 'answers' | 'beleid'>;

/** Nothing chosen by the user: the sheet and the letters say it all. */
export const NO_SETTINGS = '';

/**
 * What the user chose that outcomes depend on, as one text to compare: the peildatum given by hand, the sheets that
 * fill in, rules of the user, and corrections of this table's columns.
 */
export function settingsOf({ answers, beleid }: Chosen, { signature }: ReadTable): string {
  const chosen = [
    answers.peildatum ?? [],
    answers.extras.map(({ table }) => table.sheet),
    ownRules({ answers, beleid }).map(({ peildatum, norm, omkoppelingenTellen }) => [
      peildatum,
      norm,
      omkoppelingenTellen,
    ]),
    [...(answers.corrections.get(signature) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return chosen.flat().length === 0 ? NO_SETTINGS : JSON.stringify(chosen);
}

/** "peildatum 21-3-2022, regels uit de brieven, aangevuld van blad Koppelingen" */
export function settingsInWords(chosen: Chosen, { peildatum, table }: Overview): string {
  const extras = chosen.answers.extras.map(({ table: extra }) => extra.sheet);
  return [
    `peildatum ${formatDatum(peildatum)}`,
    ownRules(chosen).length > 0 ? 'met eigen regels van blad Beleidsregels' : 'regels uit de brieven',
    ...(extras.length > 0 ? [`aangevuld van blad ${opsomming(extras)}`] : []),
    ...((chosen.answers.corrections.get(table.signature)?.size ?? 0) > 0 ? ['met aangewezen kolommen'] : []),
  ].join(', ');
}

const ownRules = ({ beleid }: Chosen): readonly Beleidsregel[] =>
  [...beleid.values()].filter(({ herkomst }) => herkomst === 'gebruiker');
