import { ROLE_NAMES } from '../../table/roles';
import { Checkbox } from '../controls/fabric/Checkbox';
import { Dropdown } from '../controls/Dropdown';
import { TextField } from '../controls/TextField';
import { GestureButton } from '../shell/GestureButton';
import { datumVoluit, telwoord } from '../lib/format';
import { mayRead } from '../model/commands';
import { gewisseld } from '../verslag/gewisseld';
import { bekijk, type CijfersState, type CijfersStore, kiesCijfers, nieuweNaam } from './model';
import { CIJFERS_SENTENCES, CIJFERS_STATUS_SENTENCES } from './sentences';
import type { FieldLine } from './lines';
import type { Update } from './update';

interface Props {
  readonly cijfers: CijfersStore;
  readonly state: CijfersState;
  readonly update: Extract<Update, { ok: true }>;
}

/** What is taken over, column by column, and whether it comes in place of the old figures or on a sheet of its own. */
export function Overnemen({ cijfers, state, update }: Props) {
  const { lines, own, plan, figures } = update;
  const missing = lines.some(({ update: { without } }) => without.length > 0);
  return (
    <>
      <fieldset className="lijst">
        <legend>{CIJFERS_SENTENCES.velden}</legend>
        {lines.map((line) => (
          <Checkbox
            key={line.update.field}
            label={inWoorden(line)}
            checked={line.taken}
            onChange={() => kiesCijfers(cijfers, { take: new Map(state.take).set(line.update.field, !line.taken) })}
          />
        ))}
      </fieldset>
      {missing && (
        <Dropdown
          label={CIJFERS_SENTENCES.ontbreken}
          value={state.absent}
          options={[
            { key: 'leeg', text: CIJFERS_SENTENCES.leeg },
            { key: 'laat staan', text: CIJFERS_SENTENCES.laatStaan },
          ]}
          onChange={(absent) => kiesCijfers(cijfers, { absent })}
        />
      )}
      <Dropdown
        label={CIJFERS_SENTENCES.doel}
        help={CIJFERS_SENTENCES.onthouden}
        value={state.onNewSheet ? 'nieuw' : 'hier'}
        options={[
          { key: 'hier', text: CIJFERS_SENTENCES.hier(plan.sheet) },
          { key: 'nieuw', text: CIJFERS_SENTENCES.nieuw },
        ]}
        onChange={(doel) => kiesCijfers(cijfers, { onNewSheet: doel === 'nieuw' })}
      />
      {state.onNewSheet && (
        <>
          <TextField
            label={CIJFERS_SENTENCES.naam}
            value={nieuweNaam(cijfers, state, update)}
            onChange={(naam) => kiesCijfers(cijfers, { naam })}
          />
          {own.length > 0 && (
            <fieldset className="lijst">
              <legend>{CIJFERS_SENTENCES.eigen}</legend>
              {own.map(({ column, heading }) => (
                <Checkbox
                  key={column}
                  label={heading}
                  checked={state.empty.has(heading)}
                  onChange={() => kiesCijfers(cijfers, { empty: gewisseld(state.empty, heading) })}
                />
              ))}
            </fieldset>
          )}
        </>
      )}
      <p role="status">
        Cijfers van {datumVoluit(figures.day)}: {telwoord(plan.changes.length, 'cel verandert', 'cellen veranderen')}.
      </p>
      <div className="knoppen">
        <GestureButton
          may={mayRead}
          text={CIJFERS_SENTENCES.bekijk}
          icon="schrijven"
          kind="hoofd"
          reason={plan.changes.length === 0 ? CIJFERS_STATUS_SENTENCES.niets : undefined}
          onClick={() => void bekijk(cijfers)}
        />
      </div>
    </>
  );
}

function inWoorden({ update: { field, figures, without }, cells, doubt }: FieldLine): string {
  const parts = [
    cells === 0 ? 'niets verandert' : telwoord(cells, 'cel verandert', 'cellen veranderen'),
    telwoord(figures.length, 'gemeente', 'gemeenten'),
    ...(without.length > 0 ? [`${telwoord(without.length, 'gemeente', 'gemeenten')} zonder nieuw cijfer`] : []),
    ...(doubt === undefined ? [] : [doubt]),
  ];
  return `${ROLE_NAMES[field]} (${parts.join('; ')})`;
}
