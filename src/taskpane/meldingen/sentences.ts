import { conflictSentences } from '../../change/write/sentences/conflicts';
import { hostSentence } from '../../change/write/sentences/host';
import { HostError } from '../../change/workbook';
import type { Tone } from '../controls/messageBarProps';
import { telwoord } from '../lib/format';
import type { Message, Refused } from '../model/writing/message';

/** What is said here; what became of a sheet of ours has its own sentences. */
export type Said = Exclude<Message, { kind: 'sheet' }>;

export interface Gezegd {
  readonly toon: Tone;
  readonly zinnen: readonly string[];
}

/** A message in words: the first sentence says what happened, the others where and what to do. */
export function zeg(message: Said): Gezegd {
  const gezegd = gebeurd(message);
  if (!('unread' in message)) return gezegd;
  const { toon, zinnen } = gezegd;
  const nietGelezen = `Daarna kon het blad niet opnieuw worden gelezen. ${hostSentence(message.unread)}`;
  return { toon: toon === 'goed' ? 'let op' : toon, zinnen: [...zinnen, nietGelezen, 'Kies Opnieuw lezen.'] };
}

function gebeurd(message: Said): Gezegd {
  switch (message.kind) {
    case 'written':
      return geschreven(message);
    case 'undone':
      return teruggezet(message);
    case 'copied':
      return gekopieerd(message);
    case 'nameTaken':
      return {
        toon: 'let op',
        zinnen: ['Er is niets gemaakt.', `Er is al een blad ${message.name}. Geef het nieuwe blad een andere naam.`],
      };
    case 'forgotten':
      return {
        toon: 'goed',
        zinnen: [
          'Alles wat Opgavewijzer in deze werkmap bewaarde is verwijderd. De cellen zijn gebleven zoals ze waren.',
        ],
      };
    case 'refused':
      return { toon: 'fout', zinnen: [NIETS[message.what], ...conflictSentences(message.conflicts)] };
    case 'failed':
      return { toon: 'fout', zinnen: [message.error instanceof HostError ? hostSentence(message.error) : ONVERWACHT] };
  }
}

const NIETS: Readonly<Record<Refused, string>> = {
  uitkomsten: 'Er is niets geschreven.',
  cellen: 'Er is niets geschreven.',
  cijfers: 'Er is niets geschreven.',
  terugzetten: 'Er is niets teruggezet.',
};

const ONVERWACHT =
  'Er ging iets mis in Opgavewijzer zelf. Probeer het opnieuw; lukt het niet, sluit dan het deelvenster en open het weer.';

const cellen = (n: number): string => telwoord(n, 'cel', 'cellen');

function geschreven({ cells, line, differences }: Extract<Message, { kind: 'written' }>): Gezegd {
  const klaar = `${cellen(cells)} geschreven.`;
  if (differences.length > 0)
    return { toon: 'let op', zinnen: [klaar, 'Niet alles staat er zoals bedoeld.', ...conflictSentences(differences)] };
  return line === undefined
    ? {
        toon: 'let op',
        zinnen: [klaar, 'Dit was te veel om te onthouden: terugzetten kan alleen met Ongedaan maken van Excel zelf.'],
      }
    : { toon: 'goed', zinnen: [klaar] };
}

function gekopieerd({ sheet, differences }: Extract<Message, { kind: 'copied' }>): Gezegd {
  const klaar = `Gemaakt: blad ${sheet}, met de nieuwe cijfers. Het oude blad bleef zoals het was.`;
  return differences.length === 0
    ? { toon: 'goed', zinnen: [klaar] }
    : { toon: 'let op', zinnen: [klaar, 'Niet alles staat er zoals bedoeld.', ...conflictSentences(differences)] };
}

function teruggezet({ restored, kept, newSheet }: Extract<Message, { kind: 'undone' }>): Gezegd {
  const blad = newSheet === undefined ? [] : [nieuwBlad(newSheet, kept.length > 0)];
  const toon = newSheet?.gone === false ? 'let op' : 'goed';
  if (restored + kept.length === 0) return { toon, zinnen: ['Alles stond al terug.', ...blad] };
  const klaar = restored === 0 ? 'Er is niets teruggezet.' : `${cellen(restored)} teruggezet.`;
  if (kept.length === 0) return { toon, zinnen: [klaar, ...blad] };
  const bleef = kept.length === 1 ? 'bleef staan zoals hij nu is' : 'bleven staan zoals ze nu zijn';
  return {
    toon: 'let op',
    zinnen: [
      klaar,
      `${cellen(kept.length)} ${bleef}, omdat daar na het schrijven iets is veranderd.`,
      ...conflictSentences(kept),
      ...blad,
    ],
  };
}

function nieuwBlad({ name, gone }: NonNullable<Extract<Message, { kind: 'undone' }>['newSheet']>, rest: boolean) {
  if (gone) return `Het nieuwe blad ${name} is weer weg.`;
  return rest
    ? `Blad ${name} blijft daarom staan.`
    : `Blad ${name} blijft staan: er staat nog iets op, of een formule of naam in deze werkmap noemt het.`;
}

/** A sheet that we made is no source. */
export const OWN_SHEET_SENTENCES = {
  watHetIs:
    'Dit blad is door Opgavewijzer gemaakt en wordt niet als bron gelezen. Open het blad met de cijfers en kies Opnieuw lezen.',
  tochLezen: 'Toch lezen',
  uitkomst: (bron: string | undefined) =>
    'Dit blad is een uitkomst van Opgavewijzer: er staan geen cijfers op die opnieuw kunnen worden beoordeeld. ' +
    (bron === undefined ? '' : `Bron volgens dit blad: ${bron}. `) +
    'Open het blad met de cijfers en kies Opnieuw lezen.',
} as const;
