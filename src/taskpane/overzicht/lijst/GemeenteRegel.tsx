import { memo } from 'react';
import type { AssessedRow, Unassessed } from '../../../review/assess/overview';
import { Icon } from '../../controls/icons';
import { usePane } from '../../shell/context';
import { later } from '../../shell/later';
import { Balk } from './Balk';
import { type Regel, regelVan } from './regels';

const RijLijn = later(() => import(/* webpackChunkName: "later" */ '../../verloop/RijLijn'), null, true);
const Uitleg = later(() => import(/* webpackChunkName: "later" */ './Uitleg'));

/** Where a line stands in the list, from 0, and whether the Tab key reaches it. */
interface Plaats {
  readonly plaats: number;
  readonly isTabstop: boolean;
}
interface Props extends Plaats {
  readonly row: AssessedRow;
  readonly open: boolean;
  readonly onToggle: (rij: number) => void;
}

/** The heading of the list is its first line. */
const rijNummer = (plaats: number): number => plaats + 2;

/** One gemeente in one line, and the explanation under it when it is open. Drawn again only when it changes. */
export const GemeenteRegel = memo(function GemeenteRegel({ row, open, plaats, isTabstop, onToggle }: Props) {
  const regel = regelVan(row);
  const isCourse = usePane(({ verloop }) => verloop !== undefined);
  const uitlegId = `uitleg-${regel.rij}`;
  return (
    <tbody className={open ? 'gemeente open' : 'gemeente'}>
      <tr className="regel" aria-rowindex={rijNummer(plaats)}>
        <th scope="row">
          <button
            type="button"
            className="naam"
            data-plek={plaats}
            tabIndex={isTabstop ? 0 : -1}
            aria-expanded={open}
            {...(open && { 'aria-controls': uitlegId })}
            onClick={() => onToggle(regel.rij)}
          >
            <Icon name={open ? 'neer' : 'rechts'} />
            <span>{regel.naam}</span>
          </button>
        </th>
        <td>
          <Trede regel={regel} />
        </td>
        <td className="gerealiseerd">
          <span className={regel.opSchema ? 'schema op' : 'schema achter'} title={regel.schema}>
            <Icon name={regel.opSchema ? 'goed' : 'achter'} />
            <span className="onzichtbaar">{regel.schema}</span>
          </span>
          <span className="cijfer">{regel.percentage}</span>
          {isCourse ? (
            <RijLijn row={row} deel={regel.deel} lijn={regel.lijn} />
          ) : (
            <Balk deel={regel.deel} lijn={regel.lijn} />
          )}
          <span className="klein">{regel.van}</span>
        </td>
        <td className="getal">{regel.nodig}</td>
      </tr>
      {open && (
        <tr id={uitlegId} className="uitlegrij">
          <td colSpan={4}>
            <Uitleg row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
});

/** One that could not be assessed, with the reason in the place of its figures. */
export const OnbeoordeeldeRegel = memo(function OnbeoordeeldeRegel({
  regel: { row, naam, reden },
  plaats,
  isTabstop,
}: Plaats & { readonly regel: Unassessed }) {
  return (
    <tbody className="gemeente">
      <tr className="regel" aria-rowindex={rijNummer(plaats)}>
        <th scope="row">
          <span className="naam onbeoordeeld" data-plek={plaats} tabIndex={isTabstop ? 0 : -1}>
            {naam || `Rij ${row.row + 1}`}
          </span>
        </th>
        <td colSpan={3} className="reden" title={reden}>
          <span>niet beoordeeld: {reden}</span>
        </td>
      </tr>
    </tbody>
  );
});

function Trede({ regel }: { readonly regel: Regel }) {
  return (
    <span className="tredes" title={regel.straks}>
      <span className={`trede trede-${regel.trede.charAt(0)}`} title={regel.tredenaam}>
        {regel.trede}
      </span>
      {regel.daarna !== '' && (
        <>
          <Icon name="pijl" />
          <span aria-hidden="true" className={`trede trede-${regel.daarna.charAt(0)} verwacht`}>
            {regel.daarna}
          </span>
        </>
      )}
      <span className="onzichtbaar">, {regel.straks}</span>
    </span>
  );
}
