import type { Tone } from '../controls/messageBarProps';
import { hostSentence } from '../../change/write/sentences/host';
import type { SheetOutcome } from '../model/sheetOutcome';

function bladen(names: readonly string[]): string {
  if (names.length <= 2) return `${names.length === 1 ? 'het blad' : 'de bladen'} ${names.join(' en ')}`;
  return `${names.length} bladen (${names[0]} tot en met ${names.at(-1)})`;
}

const erIsAl = (names: readonly string[]): string => `Er ${names.length === 1 ? 'is' : 'zijn'} al ${bladen(names)}`;
const blijft = ({ length }: readonly string[]): string =>
  length === 1 ? 'Dat blijft staan: geef het een' : 'Die blijven staan: geef ze een';

const MADE = {
  whole: (names: readonly string[]) => `Gemaakt: ${bladen(names)}.`,
  cancelled: (names: readonly string[]) =>
    names.length === 0 ? 'Gestopt; er is geen blad gemaakt.' : `Gestopt. Af en blijven staan: ${bladen(names)}.`,
};

/** What became of making sheets of ours, and what can be done. */
export function outcomeSentence(outcome: SheetOutcome): string {
  switch (outcome.kind) {
    case 'made':
      if (outcome.refused) return `${MADE.cancelled(outcome.names)} ${hostSentence(outcome.refused)}`;
      return MADE[outcome.cancelled ? 'cancelled' : 'whole'](outcome.names);
    case 'asks':
      return `${erIsAl(outcome.names)}, eerder door Opgavewijzer gemaakt. Vervangen? Wat u daar zelf in hebt veranderd, gaat dan verloren.`;
    case 'taken':
      return `${erIsAl(outcome.names)}, niet door Opgavewijzer gemaakt. ${blijft(outcome.names)} andere naam en probeer het opnieuw.`;
  }
}

export function outcomeTone(outcome: SheetOutcome): Tone {
  return outcome.kind === 'made' && !outcome.cancelled && !outcome.refused ? 'goed' : 'let op';
}

export const REPLACE_SENTENCES = {
  yes: 'Vervang',
  no: 'Laat staan',
  /** For who hears the button without the sentence. */
  named: (names: readonly string[]) => `Vervang ${bladen(names)}`,
};
