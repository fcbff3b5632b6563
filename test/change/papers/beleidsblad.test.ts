import { beleidsblad } from '../../../src/change/papers/beleidsblad';
import { shown } from '../../../src/change/write/content';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Beleid } from '../../../src/domain/beleid/beleidsregel';
import { readPolicy } from '../../../src/table/policy/read';
import { op } from '../../domain/stand';
import { gridOf } from '../../table/grid-of';

const terug = (beleid: Beleid) => readPolicy(gridOf(beleidsblad(beleid).cells.map((rij) => rij.map(shown))));

test('the sheet that is made is read as the rule table that it was made of', () => {
  expect(terug(STANDAARDBELEID)).toEqual({ ok: true, beleid: STANDAARDBELEID });
  const eigen = metRegels(STANDAARDBELEID, [
    {
      peildatum: op('1-7-2026'),
      norm: { soort: 'deel', van: 'opgave', fractie: 0.8 },
      omkoppelingenTellen: false,
      bron: { tekst: '=HYPERLINK("x")', aangenomen: true },
      herkomst: 'gebruiker',
    },
  ]);
  if (!eigen.ok) throw new Error('refused');
  expect(terug(eigen.beleid)).toEqual({ ok: true, beleid: eigen.beleid });
});

test('a source that looks like a formula is written as text, and dates look like dates', () => {
  const { cells, looks, name } = beleidsblad(STANDAARDBELEID);
  expect(name).toBe('Beleidsregels');
  expect(cells.flat().filter((inhoud) => typeof inhoud === 'string' && inhoud.startsWith('='))).toEqual([]);
  expect(
    looks.some(
      ({ numberFormat, area }) =>
        numberFormat === 'd-m-yyyy' && area.column === 0 && area.rows === STANDAARDBELEID.size,
    ),
  ).toBe(true);
});
