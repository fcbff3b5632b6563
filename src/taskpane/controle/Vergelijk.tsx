import { useEffect, useRef, useState } from 'react';
import type { Sheet } from '../../review/checks/sheet';
import { leesAnderBlad } from '../bladen/andere';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { naastVan } from '../nieuw/naast';
import { useSession } from '../shell/context';
import type { Compared } from '../model/checking';
import { TweeMaanden } from './TweeMaanden';

const GEEN = { key: '', text: 'geen' };

/** Another sheet of the workbook, such as last month's, to hold this one against. */
export function Vergelijk({
  names,
  other,
  onOther,
  naast,
}: {
  /** The sheets to choose from. */
  readonly names: readonly string[];
  readonly other: Sheet | undefined;
  readonly onOther: (sheet: Sheet | undefined) => void;
  readonly naast: Compared | undefined;
}) {
  const session = useSession();
  const beside = naastVan(session);
  const heading = useRef<HTMLHeadingElement>(null);
  const [unread, setUnread] = useState<string>();
  const choose = (name: string): void => {
    setUnread(undefined);
    onOther(undefined);
    if (name === '') return;
    void leesAnderBlad(session, name, (sheet) => {
      onOther(sheet);
      if (sheet === undefined) setUnread(name);
    });
  };
  const isThere = names.length > 0;
  useEffect(() => {
    if (!isThere || !beside.get().gevraagd) return;
    heading.current?.focus();
    beside.set({ gevraagd: false });
  }, [beside, isThere]);
  if (!isThere) return null;
  return (
    <section aria-labelledby="vergelijk-kop">
      <h2 id="vergelijk-kop" ref={heading} tabIndex={0}>
        Vergelijk met een ander blad
      </h2>
      <Dropdown
        label="Blad van een eerdere maand"
        help="U ziet per gemeente wat er veranderde."
        value={other?.table.sheet ?? ''}
        options={[GEEN, ...names.map((name) => ({ key: name, text: name }))]}
        onChange={choose}
      />
      {naast && <TweeMaanden naast={naast} />}
      {unread !== undefined && (
        <MessageBar tone="let op">Op blad {unread} is geen tabel gevonden om mee te vergelijken.</MessageBar>
      )}
    </section>
  );
}
