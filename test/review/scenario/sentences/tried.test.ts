import { datumVan } from '../../../../src/domain/tijd/datum';
import {
  absentSentence,
  neededWords,
  ruilfoutSentence,
  signalSentence,
} from '../../../../src/review/scenario/sentences/signals';
import type { Change } from '../../../../src/review/scenario/scenario';
import { changeWords, triedIn } from '../../../../src/review/scenario/sentences/tried';
import { APRIL, codeOf, compared, p } from '../fixture';

test.each<[Change, readonly string[]]>([
  [{ extra: p(80) }, ['extra plaatsingen: +80']],
  [{ extra: p(-3) }, ['extra plaatsingen: -3']],
  [
    {
      tempo: [
        { vanaf: datumVan('2022-03-21'), perWeek: 40 },
        { vanaf: datumVan('2022-05-02'), perWeek: 12.5 },
      ],
    },
    ['tempo: 40 per week vanaf 21-3-2022 en 12,5 per week vanaf 2-5-2022'],
  ],
  [
    { koppelingen: 'onvoldoende', omkoppelingen: true, stapelgemeente: false },
    ['koppelingen: onvoldoende', 'omkoppelingen: ja', 'stapelgemeente: nee'],
  ],
  [{ huurcontracten: p(4) }, ['huurcontracten: 4 personen']],
  [{ verschoonbaar: { reden: 'dossiers zonder BSN' } }, ['verschoonbaar: dossiers zonder BSN']],
  [{ verschoonbaar: { reden: ' ' } }, ['verschoonbaar: nog zonder reden, telt niet mee']],
  [{ verschoonbaar: false }, ['verschoonbaar: nee']],
  [{ verlengd: { tot: datumVan('2026-07-01'), bron: 'brief GS' } }, ['trede verlengd: tot 1-7-2026 (brief GS)']],
  [{ verlengd: { bron: 'brief GS' } }, ['trede verlengd: nog zonder datum, telt niet mee']],
  [
    { verlengd: { tot: datumVan('2026-07-01'), bron: '' } },
    ['trede verlengd: tot 1-7-2026 (nog zonder bron, telt niet mee)'],
  ],
  [{ verlengd: false }, ['trede verlengd: nee']],
  [
    { taakstelling: p(1200), additioneel: p(5), volgendeTaakstelling: p(309) },
    ['taakstelling: 1.200', 'additionele opgave: 5', 'taakstelling volgend halfjaar: 309'],
  ],
])('%j', (change, words) => {
  expect(changeWords(change, false)).toEqual(words);
});

test('where the sheet knows only the opgave, that is what was changed', () => {
  expect(changeWords({ taakstelling: p(71) }, true)).toEqual(['opgave: 71']);
});

test('an exchange that does not count is not told as tried; a norm is', () => {
  const ruilen = [
    { van: codeOf('Wassenaar'), naar: codeOf('Delft'), aantal: p(16) },
    { van: codeOf('Delft'), naar: codeOf('Wassenaar'), aantal: p(5) },
  ];
  const normen = new Map([[APRIL, { soort: 'deel', van: 'minimum', fractie: 0.7 }]] as const);
  expect(triedIn(compared({ Delft: { extra: p(1) } }, { ruilen, normen }))).toEqual([
    { waar: 'Delft', wat: 'extra plaatsingen: +1' },
    { waar: 'Delft → Wassenaar', wat: 'ruil van 5 personen' },
    { waar: '1-4-2022', wat: 'coulance: 70% van het minimum' },
  ]);
});

test('every message says what and, where something can be done, what to do', () => {
  const naam = (code: string): string => (code === 'GM0503' ? 'Delft' : code);
  expect(signalSentence({ code: 'meerDanKoppelingen', plaatsingen: p(1200), koppelingen: p(59) })).toBe(
    '1.200 plaatsingen tot het einde van het halfjaar, maar 59 koppelingen: dit kan alleen als het COA meer ' +
      'mensen koppelt.',
  );
  expect(signalSentence({ code: 'meerDanOpgave', voorsprong: p(62) })).toBe('Hiermee ontstaat een voorsprong van 62.');
  expect(signalSentence({ code: 'minderDanNul', gehuisvest: p(-1) })).toContain('kies minder plaatsingen eraf');
  expect(signalSentence({ code: 'aantalNietTeBeoordelen' })).toContain('Kies voldoende of onvoldoende.');
  expect(signalSentence({ code: 'besluitOntbreekt' })).toBe(
    'Een verlengde trede telt pas mee met de datum en de bron van het besluit: vul beide in.',
  );
  expect(signalSentence({ code: 'redenOntbreekt' })).toBe('Verschoonbaar telt pas mee met een reden: vul die in.');
  expect(ruilfoutSentence({ code: 'zelfdeGemeente' }, naam)).toBe('Kies twee verschillende gemeenten.');
  expect(ruilfoutSentence({ code: 'geenAantal', aantal: 0 }, naam)).toBe('Vul een aantal van 1 of meer in.');
  expect(ruilfoutSentence({ code: 'onbekendeGemeente', gemeente: 'GM0599' }, naam)).toBe(
    'GM0599 staat niet in deze tabel: de ruil telt niet mee.',
  );
  expect(ruilfoutSentence({ code: 'meerDanOpgave', gemeente: 'GM0503', beschikbaar: p(4) }, naam)).toBe(
    'Delft heeft nog 4 over om te ruilen: kies een kleiner aantal.',
  );
  expect(absentSentence(['Delft', 'Westland'])).toBe('Niet in deze tabel, dus niet meegerekend: Delft, Westland.');
  expect([
    neededWords({ kind: 'nodig', plaatsingen: p(1200) }),
    neededWords({ kind: 'nooit', reden: 'alleenEindbeoordeling' }),
    neededWords({ kind: 'ontbreekt', wat: ['trede'] }),
  ]).toEqual(['1.200', 'kan alleen op 1 januari en 1 juli', 'de huidige trede ontbreekt']);
});
