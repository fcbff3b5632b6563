import { regiosIn } from '../../change/papers/verslag/keuze/keuze';
import type { Overview } from '../../review/assess/overview';
import { Checkbox } from '../controls/fabric/Checkbox';
import { Dropdown, type Option } from '../controls/Dropdown';
import { overviewRead, overviewSeen } from '../model/selectors';
import { usePane } from '../shell/context';
import { gewisseld } from './gewisseld';
import { kies, type VerslagStore, type VerslagState } from './model';
import { VERSLAG_SENTENCES } from './sentences';

/** About which gemeenten: all, a region, or some of one's own. */
export function Gemeentekeuze({ verslag, state }: { readonly verslag: VerslagStore; readonly state: VerslagState }) {
  const overview = usePane(overviewSeen);
  const gekozen = state.keuze;
  const isDeel = usePane(overviewRead) !== overview;
  const zicht = usePane((pane) => pane.zicht);
  const alle = isDeel ? VERSLAG_SENTENCES.alleVan(zicht) : VERSLAG_SENTENCES.alle;
  const opties = metGekozen(keuzes(overview, alle), gekozen);
  return (
    <>
      <Dropdown
        label={VERSLAG_SENTENCES.gemeenten}
        value={gekozen}
        options={opties}
        onChange={(keuze) => kies(verslag, { keuze })}
      />
      {gekozen === 'eigen' && overview && (
        <fieldset className="lijst">
          <legend>{VERSLAG_SENTENCES.eigenKop}</legend>
          {overview.rows.map(({ row: { name }, naam }) => (
            <Checkbox
              key={name}
              label={naam}
              checked={state.eigen.has(name)}
              onChange={() => kies(verslag, { eigen: gewisseld(state.eigen, name) })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function keuzes(overview: Overview | undefined, allen: string): readonly Option<string>[] {
  const alle = { key: 'alle', text: allen };
  if (overview === undefined) return [alle];
  const regios = (['veiligheidsregio', 'woonregio'] as const).flatMap((soort) =>
    regiosIn(overview, soort).map((naam) => ({ key: `${soort}:${naam}`, text: `${naam} (${soort})` })),
  );
  return [alle, ...regios, { key: 'eigen', text: VERSLAG_SENTENCES.eigen }];
}

/** A choice made on another sheet stays visible, so that what is made is what is shown. */
function metGekozen(opties: readonly Option<string>[], gekozen: string): readonly Option<string>[] {
  if (opties.some(({ key }) => key === gekozen)) return opties;
  return [
    ...opties,
    {
      key: gekozen,
      text:
        gekozen === 'eigen'
          ? VERSLAG_SENTENCES.eigen
          : VERSLAG_SENTENCES.nietHier(gekozen.slice(gekozen.indexOf(':') + 1)),
    },
  ];
}
