/** The rules as data: whole, in order, with their sources, and such that nothing can be read in two ways. */
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { BELEIDSREGELS } from '../../../src/domain/data/beleidsregels';
import { LADDERS } from '../../../src/domain/data/ladders';
import { TREDETEKSTEN } from '../../../src/domain/data/treden';
import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { ladderOp, parseTrede, tredenaam, vervolgstap } from '../../../src/domain/ladder/ladder';
import { TREDEN } from '../../../src/domain/ladder/trede';
import { momentVan } from '../../../src/domain/tijd/moment';
import { normPastBij } from '../../../src/domain/beleid/met-regels';
import { op } from '../stand';

const oplopend = (n: readonly number[]): boolean => n.every((getal, i) => i === 0 || getal > (n[i - 1] ?? NaN));

describe('the rule table', () => {
  test.each([
    ['1-10-2020', 'brief GS van 1-4-2021'],
    ['1-1-2021', 'brief GS over 1-1-2021'],
    ['1-4-2021', 'brief GS over 1-4-2021'],
    ['1-7-2021', 'brief GS over 1-7-2021'],
    ['1-10-2021', 'brief GS over 1-10-2021'],
    ['1-1-2022', 'brief GS over 1-1-2022; advies LRT van 19-11-2021'],
    ['1-4-2022', 'brief GS over 1-4-2022'],
    ['1-7-2022', 'brief GS over 1-7-2022'],
    ['1-10-2022', 'brief GS over 1-10-2022'],
    ['1-1-2023', 'standaardregel voor data zonder eigen regel'],
  ])('%s: %s, and no letter is called assumed', (dag, tekst) => {
    expect(regelOp(STANDAARDBELEID, op(dag)).bron).toEqual({ tekst, aangenomen: false });
  });

  test.each(['1-1-2025', '1-7-2025', '1-1-2026'])('of %s no letter was seen: assumed, with its source', (dag) => {
    expect(regelOp(STANDAARDBELEID, op(dag))).toMatchObject({
      norm: { soort: 'geen' },
      omkoppelingenTellen: true,
      bron: {
        tekst: 'geen coulance gezien in het nieuwsbericht van de provincie van februari 2026 en in de pers',
        aangenomen: true,
      },
    });
  });

  test('every date once, in order, with a norm that belongs there', () => {
    const dagen = BELEIDSREGELS.map(({ peildatum }) => datumVan(peildatum));
    expect(oplopend(dagen)).toBe(true);
    expect(dagen.map(formatDatum)).toEqual([
      '1-10-2020',
      '1-1-2021',
      '1-4-2021',
      '1-7-2021',
      '1-10-2021',
      '1-1-2022',
      '1-4-2022',
      '1-7-2022',
      '1-10-2022',
      '1-1-2025',
      '1-7-2025',
      '1-1-2026',
    ]);
    for (const { peildatum, norm } of BELEIDSREGELS)
      expect(normPastBij(norm, momentVan(datumVan(peildatum)))).toBe(true);
    expect([...STANDAARDBELEID.keys()]).toEqual(dagen);
  });

  test('only on 1 January 2022 omkoppelingen did not count', () => {
    expect(
      BELEIDSREGELS.filter(({ omkoppelingenTellen }) => !omkoppelingenTellen).map(({ peildatum }) => peildatum),
    ).toEqual(['2022-01-01']);
  });

  test.each(['1-10-2020', '30-9-2020', '2-10-2020', '21-3-2022', '1-7-2030'])(
    'on %s there is a rule, and it says for which date it is',
    (dag) => {
      expect(regelOp(STANDAARDBELEID, op(dag)).peildatum).toBe(op(dag));
    },
  );
});

describe('the ladders', () => {
  test('the first holds from the first day of Excel; each begins after the one before and names its source', () => {
    expect(LADDERS[0]?.vanaf).toBe(op('1-3-1900'));
    expect(oplopend(LADDERS.map(({ vanaf }) => vanaf))).toBe(true);
    for (const { bron } of LADDERS) expect(bron.tekst).toMatch(/Aanvullend beleidskader/);
  });

  test('each day has one ladder: the last that has begun', () => {
    for (const [i, ladder] of LADDERS.entries()) {
      expect(ladderOp(ladder.vanaf)).toBe(ladder);
      const dagErvoor = LADDERS[i - 1];
      if (dagErvoor) expect(ladderOp((ladder.vanaf - 1) as typeof ladder.vanaf)).toBe(dagErvoor);
    }
    expect(ladderOp(op('31-12-9999'))).toBe(LADDERS.at(-1));
  });

  test.each([
    ['31-12-2019', '0 1 2 3 4 5 6', true],
    ['26-6-2020', '0 1 2 3 4 5 6', false],
    ['30-6-2021', '0 1 2 3 4 5 6', false],
    ['1-7-2021', '0 1 2 3a 3b 4 5 6', false],
    ['18-4-2024', '0 1 2 3a 3b 4 5 6', false],
    ['19-4-2024', '0 1 2 3a 3b 4 5 6', true],
  ])('on %s the steps are %s, assumed: %s', (dag, treden, aangenomen) => {
    const ladder = ladderOp(op(dag));
    expect(ladder.treden.join(' ')).toBe(treden);
    expect(ladder.bron.aangenomen).toBe(aangenomen);
    expect(oplopend(ladder.treden.map((trede) => TREDEN.indexOf(trede)))).toBe(true);
  });

  test('before the first day of Excel there is none', () => {
    expect(() => ladderOp((op('1-3-1900') - 1) as ReturnType<typeof op>)).toThrow(RangeError);
  });
});

describe('what the steps are called', () => {
  test.each([
    ['0', 'taakstelling gerealiseerd', 'compliment'],
    ['1', 'signaleren', 'brief'],
    ['2', 'informatie opvragen en valideren', 'ambtelijk gesprek'],
    ['3', 'afspraken maken over acties en termijnen', 'plan van aanpak'],
    ['3a', 'afspraken maken over acties en termijnen, ambtelijk', 'plan van aanpak vragen; ambtelijk'],
    ['3b', 'afspraken maken over acties en termijnen, bestuurlijk', 'college; bestuurlijk gesprek'],
    ['4', 'vooraankondiging juridische interventie', 'gemeenteraad; publicatie'],
    ['5', 'besluit tot indeplaatsstelling', 'begunstigingstermijn'],
    ['6', 'sanctie en indeplaatsstelling', 'op kosten van de gemeente'],
  ] as const)('%s is %s; next: … %s …', (trede, naam, stap) => {
    expect(tredenaam(trede)).toBe(naam);
    expect(vervolgstap(trede)).toContain(stap);
  });

  test('no spelling stands for two steps, and each is read as the step that it is listed with', () => {
    const schrijfwijzen = TREDEN.flatMap((trede) =>
      [TREDETEKSTEN[trede].naam, ...TREDETEKSTEN[trede].ookGeschreven].map((tekst) => [tekst, trede] as const),
    );
    expect(new Set(schrijfwijzen.map(([tekst]) => tekst)).size).toBe(schrijfwijzen.length);
    expect(schrijfwijzen.filter(([tekst, trede]) => parseTrede(tekst) !== trede)).toEqual([]);
  });

  test.each(['trede', 'fase', 'categorie', 'stap'])(
    'a step may be written with the word %s, its number, its name, or both',
    (woord) => {
      for (const trede of TREDEN) {
        const vormen = [
          `${woord} ${trede}`,
          `${woord}${trede}`,
          `${woord.toUpperCase()} ${trede.toUpperCase()}`,
          `${woord}: ${tredenaam(trede)}`,
          `${woord} ${trede} - ${tredenaam(trede)}`,
          `${trede} (${tredenaam(trede)})`,
        ];
        expect(vormen.filter((vorm) => parseTrede(vorm) !== trede)).toEqual([]);
      }
    },
  );

  test('a number with the name of another step is no step', () => {
    const zelfde = (a: string, b: string): boolean =>
      a === b || (a.startsWith('3') && b.startsWith('3') && (a === '3' || b === '3'));
    const strijdig = TREDEN.flatMap((a) => TREDEN.filter((b) => !zelfde(a, b)).map((b) => `${a} - ${tredenaam(b)}`));
    expect(strijdig.filter((tekst) => parseTrede(tekst) !== undefined)).toEqual([]);
  });

  test.each([
    '-2',
    '- 2',
    '– 2',
    '−2',
    '+3',
    '± 2',
    '2,0',
    '2.0',
    '2,5',
    '1.234',
    '7',
    '00',
    '02',
    '3c',
    '3ab',
    '2 2 2',
    '1-7-2022',
    '21 maart',
    'n.v.t.',
    '?',
    '２',
    'toString',
    '__proto__',
  ])('"%s" is no step', (tekst) => {
    expect(parseTrede(tekst)).toBeUndefined();
  });
});
