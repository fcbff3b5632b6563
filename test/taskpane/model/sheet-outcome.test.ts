/** What became of making sheets of ours: one value and one sentence, wherever they are made. */
import { type AddResult, HostError } from '../../../src/change/workbook';
import { outcomeSentence, outcomeTone } from '../../../src/taskpane/bladen/sentences';
import { type SheetOutcome, whatBecameOf } from '../../../src/taskpane/model/sheetOutcome';

const REFUSAL = new HostError('AccessDenied');

const taken = (...which: readonly (readonly [string, boolean])[]): AddResult => ({
  ok: false,
  taken: which.map(([name, ours]) => ({ name, ours })),
});

test.each<[string, AddResult, SheetOutcome]>([
  ['all made', { ok: true, made: ['A'], cancelled: false }, { kind: 'made', names: ['A'], cancelled: false }],
  ['stopped halfway', { ok: true, made: ['A'], cancelled: true }, { kind: 'made', names: ['A'], cancelled: true }],
  [
    'refused at a later one',
    { ok: true, made: ['A'], cancelled: false, refused: REFUSAL },
    { kind: 'made', names: ['A'], cancelled: false, refused: REFUSAL },
  ],
  ['ours in the way', taken(['A', true], ['B', true]), { kind: 'asks', names: ['A', 'B'] }],
  ["somebody else's in the way", taken(['A', false]), { kind: 'taken', names: ['A'] }],
  ["somebody else's beside ours is said first", taken(['A', true], ['B', false]), { kind: 'taken', names: ['B'] }],
])('%s', (_, result, outcome) => {
  expect(whatBecameOf(result)).toEqual(outcome);
});

const MANY = Array.from({ length: 52 }, (_, i) => `Bevindingen ${i + 1}`);

test.each<[SheetOutcome, string, string]>([
  [{ kind: 'made', names: ['Kopie'], cancelled: false }, 'goed', 'Gemaakt: het blad Kopie.'],
  [{ kind: 'made', names: ['A', 'B'], cancelled: false }, 'goed', 'Gemaakt: de bladen A en B.'],
  [
    { kind: 'made', names: MANY, cancelled: false },
    'goed',
    'Gemaakt: 52 bladen (Bevindingen 1 tot en met Bevindingen 52).',
  ],
  [{ kind: 'made', names: [], cancelled: true }, 'let op', 'Gestopt; er is geen blad gemaakt.'],
  [{ kind: 'made', names: ['A', 'B'], cancelled: true }, 'let op', 'Gestopt. Af en blijven staan: de bladen A en B.'],
  [
    { kind: 'made', names: ['A', 'B'], cancelled: false, refused: REFUSAL },
    'let op',
    'Gestopt. Af en blijven staan: de bladen A en B. Excel staat dit niet toe: het werkblad of de werkmap is ' +
      'beveiligd of alleen-lezen. Hef de beveiliging op of sla de werkmap op onder een andere naam, of schrijf op ' +
      'een nieuw blad.',
  ],
  [
    { kind: 'asks', names: ['Kopie'] },
    'let op',
    'Er is al het blad Kopie, eerder door Opgavewijzer gemaakt. Vervangen? Wat u daar zelf in hebt veranderd, ' +
      'gaat dan verloren.',
  ],
  [
    { kind: 'asks', names: ['A', 'B', 'C'] },
    'let op',
    'Er zijn al 3 bladen (A tot en met C), eerder door Opgavewijzer gemaakt. Vervangen? Wat u daar zelf in hebt ' +
      'veranderd, gaat dan verloren.',
  ],
  [
    { kind: 'taken', names: ['A', 'B'] },
    'let op',
    'Er zijn al de bladen A en B, niet door Opgavewijzer gemaakt. Die blijven staan: geef ze een andere naam en ' +
      'probeer het opnieuw.',
  ],
  [
    { kind: 'taken', names: ['Kopie'] },
    'let op',
    'Er is al het blad Kopie, niet door Opgavewijzer gemaakt. Dat blijft staan: geef het een andere naam en ' +
      'probeer het opnieuw.',
  ],
])('%j in words', (outcome, tone, sentence) => {
  expect([outcomeTone(outcome), outcomeSentence(outcome)]).toEqual([tone, sentence]);
});
