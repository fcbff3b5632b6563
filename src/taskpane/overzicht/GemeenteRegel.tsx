import { memo } from 'react';
import type { AssessedRow } from '../../review/assess/overview';
import { Icon } from '../controls/icons';
import { later } from '../shell/later';
import { Balk } from './Balk';
import { type Regel, regelVan } from './regels';

const Uitleg = later(() => import(/* webpackChunkName: "later" */ './Uitleg'));

interface Props {
  readonly row: AssessedRow;
  readonly open: boolean;
  readonly onToggle: (rij: number) => void;
}

/**
 * The line of one gemeente: figures, then schedule and next action in words, then the explanation when it is open.
 * Drawn again only when it changes.
 */
export const GemeenteRegel = memo(function GemeenteRegel({ row, open, onToggle }: Props) {
  const regel = regelVan(row);
  const uitlegId = `uitleg-${regel.rij}`;
  return (
    <tbody className={open ? 'gemeente open' : 'gemeente'}>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="naam"
            aria-expanded={open}
            aria-controls={uitlegId}
            onClick={() => onToggle(regel.rij)}
          >
            <Icon name={open ? 'neer' : 'rechts'} />
            <span>{regel.naam}</span>
          </button>
        </th>
        <td>
          <Trede regel={regel} />
        </td>
        <td>
          <Balk deel={regel.deel} lijn={regel.lijn} />
          <span className="cijfer">{regel.percentage}</span>
          <span className="klein">{regel.van}</span>
        </td>
        <td className="getal">{regel.nodig}</td>
      </tr>
      <tr className="vervolg">
        <td colSpan={4}>
          <span className={regel.opSchema ? 'schema op' : 'schema achter'}>
            <Icon name={regel.opSchema ? 'goed' : 'achter'} />
            {regel.opSchema ? 'Op schema' : 'Niet op schema'}
          </span>
          {', '}
          {regel.straks}
          <span className="vervolgstap">{regel.vervolgstap}</span>
        </td>
      </tr>
      <tr id={uitlegId} hidden={!open} className="uitlegrij">
        <td colSpan={4}>{open && <Uitleg row={row} />}</td>
      </tr>
    </tbody>
  );
});

function Trede({ regel }: { readonly regel: Regel }) {
  return (
    <span className="tredes">
      <span className={`trede trede-${regel.trede.charAt(0)}`} title={regel.tredenaam}>
        {regel.trede}
      </span>
      {regel.stijgt && (
        <>
          <Icon name="pijl" />
          <span className="onzichtbaar">verwacht </span>
          <span className={`trede trede-${regel.verwacht.charAt(0)} verwacht`}>{regel.verwacht}</span>
        </>
      )}
    </span>
  );
}
