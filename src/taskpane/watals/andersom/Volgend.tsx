import { useState } from 'react';
import { opsomming, formatGetal } from '../../../domain/sentences/numbers';
import { minimaal } from '../../../domain/opgave/opgave';
import { formatPeriode } from '../../../domain/tijd/periode';
import type { NextHalf, NextNeed } from '../../../review/scenario/next-half';
import type { Trial } from '../../../review/scenario/trial';
import { leesAnderBlad, useAndereBladen } from '../../bladen/andere';
import { Dropdown } from '../../controls/Dropdown';
import { MessageBar } from '../../controls/MessageBar';
import { dagMaand } from '../../lib/format';
import { overviewRead } from '../../model/selectors';
import { useSession } from '../../shell/context';
import { type VanBlad, vanBlad, volgendPerGemeente, volgendSamen } from '../model/volgend';
import { VOLGEND_SENTENCES } from '../model/volgend-sentences';
import { WATALS_SENTENCES } from '../model/sentences';

/** Before the tussenstand of the next half-year: its opgave, and the least that must be housed by then. */
export function Volgend({ comparison, half }: { readonly comparison: Trial; readonly half: NextHalf }) {
  const session = useSession();
  const bladen = useAndereBladen();
  const [blad, setBlad] = useState('');
  const [daar, setDaar] = useState<VanBlad | undefined>(new Map());
  const halfjaar = formatPeriode(half.periode);
  const regels = volgendPerGemeente(comparison, half, daar ?? new Map());
  const samen = volgendSamen(regels);
  const anders = regels.filter(({ anderSaldo }) => anderSaldo !== undefined);
  const kies = (naam: string): void => {
    setBlad(naam);
    setDaar(new Map());
    if (naam !== '')
      void leesAnderBlad(session, naam, (sheet) => {
        const now = overviewRead(session.store.get());
        setDaar(now && vanBlad(now, sheet));
      });
  };
  return (
    <>
      <p className="klein">{VOLGEND_SENTENCES.uitleg(half.tussenstand, halfjaar)}</p>
      <Dropdown
        label={VOLGEND_SENTENCES.blad(halfjaar)}
        help={VOLGEND_SENTENCES.bladHulp}
        value={blad}
        options={[{ key: '', text: VOLGEND_SENTENCES.geenBlad }, ...bladen.map((naam) => ({ key: naam, text: naam }))]}
        onChange={kies}
      />
      {daar === undefined && <MessageBar tone="let op">{VOLGEND_SENTENCES.zegtNiets(blad, halfjaar)}</MessageBar>}
      {anders.length > 0 && (
        <MessageBar tone="let op">
          {VOLGEND_SENTENCES.anderSaldo(blad, opsomming(anders.map(({ naam }) => naam)))}
        </MessageBar>
      )}
      <table className="gemeenten nodig">
        <caption className="onzichtbaar">{VOLGEND_SENTENCES.titel(half.tussenstand, halfjaar)}</caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col" className="getal">
              Opgave {halfjaar}
            </th>
            <th scope="col" className="getal">
              Minimaal vóór {dagMaand(half.tussenstand)}
            </th>
            <th scope="col" className="getal">
              Per week
            </th>
          </tr>
        </thead>
        <tbody>
          {regels.map(({ code, naam, nodig, zonderDeel }) => (
            <Regel
              key={code}
              naam={naam}
              nodig={nodig}
              zonder={zonderDeel ? VOLGEND_SENTENCES.zonderDeel(zonderDeel) : VOLGEND_SENTENCES.ontbreekt(halfjaar)}
            />
          ))}
        </tbody>
        <tfoot>
          <Regel naam={WATALS_SENTENCES.totaal} nodig={samen} zonder={VOLGEND_SENTENCES.geenTotaal} />
        </tfoot>
      </table>
      {samen && samen.minimaal !== minimaal(samen.opgave) && (
        <p className="klein">{VOLGEND_SENTENCES.somVanMinima(formatGetal(minimaal(samen.opgave)))}</p>
      )}
    </>
  );
}

function Regel(props: { readonly naam: string; readonly nodig: NextNeed | undefined; readonly zonder: string }) {
  const { naam, nodig, zonder } = props;
  return (
    <tr>
      <th scope="row">{naam}</th>
      {nodig === undefined ? (
        <td colSpan={3} className="klein">
          {zonder}
        </td>
      ) : (
        <>
          <td className="getal">{formatGetal(nodig.opgave)}</td>
          <td className="getal">{formatGetal(Math.max(0, nodig.minimaal))}</td>
          <td className="getal">{formatGetal(nodig.perWeek ?? 0, 1)}</td>
        </>
      )}
    </tr>
  );
}
