/** What is missing or wrong makes no sheet, and a sentence says what. */
import { maak } from '../../../src/taskpane/verslag/maken';
import { kies } from '../../../src/taskpane/verslag/model';
import { werkmap } from './werkmap';

test.each([
  [{ stuk: 'additioneel' }, 'geen kolom met een additionele opgave'],
  [{ stuk: 'regiotabel', keuze: 'eigen' }, 'Kies ten minste één gemeente'],
  [{ stuk: 'stand', landelijk: 'veel' }, "'veel' is geen percentage"],
  [{ stuk: 'provincies' }, "Kies eerst bij 'Blad met de percentages per provincie'"],
  [{ stuk: 'provincies', provincies: 'Van een collega' }, 'Op het blad Van een collega is geen tabel gevonden'],
  [{ stuk: 'provincies', provincies: '1 juli 2022' }, 'geen percentages per provincie'],
  [{ stuk: 'meerjaren' }, "Kies eerst bij 'Bladen van de halfjaren'"],
  [{ stuk: 'bevindingen', volgend: '1 april 2022' }, 'gaat niet over het volgende halfjaar'],
  [{ stuk: 'verdeling' }, 'in hoeveel personen er te verdelen zijn'],
  [
    {
      stuk: 'verdeling',
      verdeling: { wat: '', laag: '10', hoog: '5', kind: 'inwoners', gewichten: new Map([['Haaglanden', '5']]) },
    },
    'bovengrens is lager',
  ],
  [
    {
      stuk: 'verdeling',
      verdeling: { wat: '', laag: '10', hoog: '', kind: 'procent', gewichten: new Map([['Haaglanden', '99']]) },
    },
    'samen 99%, geen 100%. Bij Hollands-Midden, Rotterdam-Rijnmond en Zuid-Holland Zuid is niets ingevuld',
  ],
  [
    {
      stuk: 'verdeling',
      verdeling: {
        wat: '',
        laag: '10',
        hoog: '',
        kind: 'inwoners',
        gewichten: new Map([
          ['Haaglanden', '1100000'],
          ['Hollands-Midden', '780000'],
          ['Zuid-Holland Zuid', ' '],
          ['Rotterdam-Rijnmond', '1300000'],
        ]),
      },
    },
    'Bij Zuid-Holland Zuid is niets ingevuld. Vul de inwoners in, of 0 als die regio niet meedoet.',
  ],
  [
    { stuk: 'verdeling', verdeling: { wat: '', laag: '10', hoog: '', kind: 'inwoners', gewichten: new Map() } },
    'niets om naar te verdelen',
  ],
  [
    {
      stuk: 'verdeling',
      verdeling: { wat: '', laag: '10', hoog: '', kind: 'inwoners', gewichten: new Map([['Haaglanden', 'half']]) },
    },
    "'half' bij Haaglanden is geen getal",
  ],
] as const)('%p makes nothing, and a sentence says why', async (keuzes, zin) => {
  const map = await werkmap();
  kies(map.verslag, keuzes);
  await maak(map.verslag);
  expect(map.verslag.store.get().making).toMatchObject({ kind: 'nothing', sentence: expect.stringContaining(zin) });
  expect((await map.workbook.sheets()).some(({ ours }) => ours !== undefined)).toBe(false);
});
