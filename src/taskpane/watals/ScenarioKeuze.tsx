import { useState } from 'react';
import { isEmpty, type Scenario } from '../../review/scenario/scenario';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { chosen, type Watals, type WatalsState } from './model/model';
import { add, choose, duplicate, mayAdd, remove, rename } from './model/scenarios';
import { WATALS_SENTENCES } from './model/sentences';

/** Which scenario is worked on, and what can be done with it as a whole. */
export function ScenarioKeuze({ watals, state }: { readonly watals: Watals; readonly state: WatalsState }) {
  const scenario = chosen(state);
  const [hernoemt, setHernoemt] = useState(false);
  const [weg, setWeg] = useState<Scenario>();
  const vol = mayAdd(state);
  return (
    <section className="scenariokeuze" aria-label={WATALS_SENTENCES.scenario}>
      {hernoemt ? (
        <form
          className="hernoem"
          onSubmit={(event) => {
            event.preventDefault();
            setHernoemt(false);
          }}
        >
          <label className="tekstveld">
            {WATALS_SENTENCES.naam}
            <input
              type="text"
              autoFocus
              onFocus={({ target }) => target.select()}
              defaultValue={scenario.naam}
              maxLength={40}
              onChange={(event) => rename(watals, event.target.value)}
            />
          </label>
          <button type="submit" className="klaar">
            {WATALS_SENTENCES.klaar}
          </button>
        </form>
      ) : (
        <Dropdown
          label={WATALS_SENTENCES.scenario}
          value={scenario.id}
          options={state.scenarios.map(({ id, naam }) => ({ key: id, text: naam }))}
          onChange={(id) => choose(watals, id)}
        />
      )}
      <div className="knoppen">
        <Button kind="stil" text={WATALS_SENTENCES.nieuw} reason={vol} onClick={() => add(watals)} />
        <Button kind="stil" text={WATALS_SENTENCES.dupliceer} reason={vol} onClick={() => duplicate(watals)} />
        <Button kind="stil" text={WATALS_SENTENCES.hernoem} onClick={() => setHernoemt(!hernoemt)} />
        <Button
          kind="stil"
          text={WATALS_SENTENCES.verwijder}
          name={`${scenario.naam} verwijderen`}
          onClick={() => (isEmpty(scenario) ? remove(watals) : setWeg(scenario))}
        />
      </div>
      {weg === scenario && (
        <div className="knoppen" role="group" aria-label={WATALS_SENTENCES.zeker(scenario.naam)}>
          <p>{WATALS_SENTENCES.zeker(scenario.naam)}</p>
          <Button text="Nee" onClick={() => setWeg(undefined)} />
          <Button text={WATALS_SENTENCES.jaVerwijder} icon="prullenbak" onClick={() => remove(watals)} />
        </div>
      )}
    </section>
  );
}
