import { memo } from 'react';
import { personen } from '../../domain/getal/getal';
import { BOUNDS } from '../../review/scenario/bounds';
import { withField } from '../../review/scenario/scenario';
import { signalSentence } from '../../review/scenario/sentences/signals';
import type { TrialRow } from '../../review/scenario/trial';
import { Icon } from '../controls/icons';
import { deelVanOpgave, stappen } from './model/beeld';
import { GemeenteInvoer } from './velden/GemeenteInvoer';
import { Getalveld } from './velden/Getalveld';
import type { Watals } from './model/model';
import { edit } from './model/scenarios';

/** The id of the sentence that says how to fill in the fields. */
export const UITLEG = 'watals-gemeenten-uitleg';

interface Props {
  readonly watals: Watals;
  readonly row: TrialRow;
  readonly open: boolean;
}

/**
 * One gemeente: extra placements to try, and what they bring; all else behind its name. Drawn again only when it
 * changes.
 */
export const Rij = memo(function Rij({ watals, row, open }: Props) {
  const { base, before, after, change, signals } = row;
  const dagen = stappen(row);
  // Placements, part of the opgave, and one or two decision dates.
  const kolommen = 2 + dagen.length;
  const [voor, na] = [deelVanOpgave(before.gerealiseerd), deelVanOpgave(after.gerealiseerd)];
  return (
    <tbody className={open ? 'gemeente open' : 'gemeente'}>
      <tr>
        <th scope="rowgroup" colSpan={kolommen}>
          <button
            type="button"
            className="naam"
            aria-expanded={open}
            onClick={() => watals.store.set({ open: open ? undefined : base.code })}
          >
            <Icon name={open ? 'neer' : 'rechts'} />
            {base.naam}
          </button>
        </th>
      </tr>
      <tr className={row.differs ? 'scenarioregel anders' : 'scenarioregel'}>
        <td>
          <Getalveld
            label={`Extra plaatsingen ${base.naam}`}
            metLabel={false}
            uitgelegdIn={UITLEG}
            waarde={change?.extra}
            anders={0}
            min={-before.gehuisvest}
            max={BOUNDS.extra.max}
            onChange={(n) =>
              edit(watals, (scenario) =>
                withField(scenario, base.code, 'extra', n === undefined || n === 0 ? undefined : personen(n)),
              )
            }
          />
        </td>
        <td className="getal">
          {voor}
          {voor !== na && <b> → {na}</b>}
        </td>
        {dagen.map((stap) => (
          <td key={stap.op} className={`stap ${stap.richting}`} title={stap.zin}>
            <span aria-hidden="true">
              <span className={`trede trede-${stap.voor.charAt(0)}`}>{stap.voor}</span>
              {stap.anders && (
                <>
                  <Icon name="pijl" />
                  <span className={`trede trede-${stap.na.charAt(0)}`}>{stap.na}</span>
                </>
              )}
            </span>
            <span className="onzichtbaar">{stap.zin}</span>
          </td>
        ))}
      </tr>
      {signals.length > 0 && (
        <tr className="vervolg">
          <td colSpan={kolommen}>
            {signals.map((signal) => (
              <p key={signal.code} className={signal.code === 'meerDanOpgave' ? 'opmerking' : 'opmerking letop'}>
                <Icon name={signal.code === 'meerDanOpgave' ? 'Info' : 'Warning'} />
                {signalSentence(signal)}
              </p>
            ))}
          </td>
        </tr>
      )}
      {open && (
        <tr className="uitlegrij">
          <td colSpan={kolommen}>
            <GemeenteInvoer watals={watals} row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
});
