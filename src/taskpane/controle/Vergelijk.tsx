import { useEffect, useState } from 'react';
import type { Sheet } from '../../table/checks/sheet';
import type { SheetInfo } from '../../change/workbook';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../context';
import { sheetOf } from '../model/checking';
import { understand } from '../model/reading';
import { guarded } from '../model/session';
import { NO_ANSWERS } from '../model/state';
import { TweeMaanden } from './TweeMaanden';

const GEEN = { key: '', text: 'geen' };

/** Another sheet of the workbook, such as last month's, to hold this one against. */
export function Vergelijk({ other, onOther }: { readonly other: Sheet | undefined; readonly onOther: (sheet: Sheet | undefined) => void }) {
  const session = useSession();
  const { reading, answers, beleid } = usePane();
  const [sheets, setSheets] = useState<readonly SheetInfo[]>([]);
  const [unread, setUnread] = useState<string>();
  const here = reading?.grid.sheet;
  useEffect(() => {
    let gone = false;
    session.workbook.sheets().then(
      (all) => void (gone || setSheets(all.filter(({ hidden, ours, name }) => !hidden && ours === undefined && name !== here))),
      (error: unknown) => session.store.set({ message: { kind: 'failed', error, retry: () => Promise.resolve() } }),
    );
    return () => void (gone = true);
  }, [session, here]);

  const choose = (name: string): void => {
    setUnread(undefined);
    onOther(undefined);
    if (name === '') return;
    void guarded(session, 'lezen', async () => {
      const read = understand(await session.workbook.read(name), { ...NO_ANSWERS, corrections: answers.corrections }, beleid);
      const sheet = sheetOf(read);
      if (sheet) onOther(sheet);
      else setUnread(name);
    });
  };
  const mine = reading && sheetOf(reading);
  if (sheets.length === 0) return null;
  return (
    <section aria-labelledby="vergelijk-kop">
      <h2 id="vergelijk-kop">Vergelijk met een ander blad</h2>
      <Dropdown label="Blad van een eerdere maand" value={other?.table.sheet ?? ''} options={[GEEN, ...sheets.map(({ name }) => ({ key: name, text: name }))]} onChange={choose} />
      {mine && other && <TweeMaanden one={mine.table} other={other.table} />}
      {unread !== undefined && <MessageBar tone="let op">Op blad {unread} is geen tabel gevonden om mee te vergelijken.</MessageBar>}
    </section>
  );
}
