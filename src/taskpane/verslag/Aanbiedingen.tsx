import { Button } from '../controls/Button';
import { useStore } from '../shell/useStore';
import { goTo } from '../model/selecting';
import type { Aanbod } from './bronnen';
import { maak } from './maken';
import { kies, type VerslagState, type VerslagStore } from './model';
import { VERSLAG_SENTENCES } from './sentences';

/** As many sheets as one overlooks. */
const MEEST = 4;
const all = (state: VerslagState): VerslagState => state;

/** What was missing for a paper, to be taken with one press. */
export function Aanbiedingen({ verslag, aanbod }: { readonly verslag: VerslagStore; readonly aanbod: Aanbod }) {
  const state = useStore(verslag.store, all);
  const neem = (verandering: Partial<VerslagState>): void => {
    kies(verslag, verandering);
    void maak(verslag);
  };
  switch (aanbod.kind) {
    case 'blad':
      return (
        <>
          {anderen(state, aanbod.keuze).map((blad) => (
            <Button
              key={blad}
              text={VERSLAG_SENTENCES.neemBlad(blad)}
              onClick={() => neem(met(state, aanbod.keuze, blad))}
            />
          ))}
        </>
      );
    case 'alle':
      return <Button text={VERSLAG_SENTENCES.neemAlle} onClick={() => neem({ keuze: 'alle' })} />;
    case 'veld':
      return <Button text={VERSLAG_SENTENCES.naarVeld(aanbod.label)} onClick={() => veldMet(aanbod.label)?.focus()} />;
    case 'naar':
      return (
        <Button
          text={VERSLAG_SENTENCES.naarBlad(aanbod.blad)}
          onClick={() => void goTo(verslag.session, aanbod.blad, { row: 0, column: 0, rows: 1, columns: 1 })}
        />
      );
  }
}

type Keuze = Extract<Aanbod, { kind: 'blad' }>['keuze'];

const ONDERWERP: Readonly<Record<Keuze, RegExp>> = {
  provincies: /provinc/i,
  volgend: /20\d\d/,
  halfjaren: /20\d\d/,
  saldobladen: /sald/i,
};

/** Sheets that are not chosen yet, those with a telling name first. */
function anderen(state: VerslagState, keuze: Keuze): readonly string[] {
  const gekozen = state[keuze];
  const over = state.bladen
    .map(({ name }) => name)
    .filter((name) => (typeof gekozen === 'string' ? name !== gekozen : !gekozen.has(name)));
  const past = (name: string): boolean => ONDERWERP[keuze].test(name);
  return [...over.filter(past), ...over.filter((name) => !past(name))].slice(0, MEEST);
}

function met(state: VerslagState, keuze: Keuze, blad: string): Partial<VerslagState> {
  const gekozen = state[keuze];
  return { [keuze]: typeof gekozen === 'string' ? blad : new Set([...gekozen, blad]) };
}

/** The field under a label; it may have gone since. */
const veldMet = (label: string): HTMLElement | null | undefined =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;
