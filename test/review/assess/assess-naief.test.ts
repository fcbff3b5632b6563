/**
 * Whole tables against the framework written down a second time: every figure of every gemeente, worked out row by row.
 */
import { watIn } from '../../domain/stand';
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { legUit } from '../../../src/domain/sentences/uitleg';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { ladderOp } from '../../../src/domain/ladder/ladder';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { without } from '../../../src/review/scenario/without';
import type { ReadRow } from '../../../src/table/table';
import { type NaieveStand, naiefOpSchema, naieveTrede } from '../../domain/naief';
import { alsStand, datumVan, gemeente } from '../../domain/willekeurig';
import { columnOf, rowOf, tableWith } from '../../table/parts';

/** A row that says what a gemeente is asked with; the name is the next in the list. */
function row(s: NaieveStand, i: number): ReadRow {
  const said = without(alsStand(s), 'peildatum');
  const one = GEMEENTEN[i % GEMEENTEN.length];
  return rowOf({ ...said, row: i + 1, name: one?.naam ?? '', ...(one ? { gemeente: one } : {}) });
}

function overviewOf(standen: readonly NaieveStand[]): Overview {
  const [first] = standen;
  const result = assess(
    tableWith({
      columns: [columnOf('gemeente'), columnOf('opgave', 1), columnOf('gehuisvest', 2)],
      rows: standen.map(row),
      ...(first ? { peildatum: datumVan(first) } : {}),
    }),
    { beleid: STANDAARDBELEID },
  );
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

/** Gemeenten that are all read on the day of the first. */
const standen = fc
  .array(gemeente, { minLength: 1, maxLength: 20 })
  .map((all): readonly NaieveStand[] =>
    all.map((s) => ({ ...s, jaar: all[0]?.jaar ?? 0, maand: all[0]?.maand ?? 0, dag: all[0]?.dag ?? 0 })),
  );

test('every row has the figures that the text gives', () => {
  fc.assert(
    fc.property(standen, (all) => {
      const { rows, unassessed } = overviewOf(all);
      expect(unassessed).toEqual([]);
      rows.forEach((one, i) => {
        const s = all[i];
        if (!s) throw new Error('te veel rijen');
        expect([one.opgave, one.minimaal, one.gehuisvest, one.nogTeHuisvesten]).toEqual([
          s.opgave,
          Math.ceil(s.opgave / 2) + 0,
          s.gehuisvest,
          s.opgave - s.gehuisvest,
        ]);
        expect(one.gerealiseerd).toBe(s.opgave <= 0 ? undefined : s.gehuisvest / s.opgave);
        expect(one.opSchema).toBe(naiefOpSchema(s));
        expect(one.opSchemaPad.antwoord).toBe(one.opSchema ? 'ja' : 'nee');
        expect(one.beoordeling.kind === 'trede' ? one.beoordeling.trede : `${watIn(one.beoordeling)} ontbreken`).toBe(
          naieveTrede(s),
        );
      });
    }),
    { numRuns: 150 },
  );
});

/**
 * The decision date that comes next about the same half-year, and the first day of that half-year, in days since 1970.
 */
function vooruit({ jaar, maand, dag }: NaieveStand): {
  readonly jaar: number;
  readonly maand: number;
  readonly begin: number;
  readonly nu: number;
  readonly dan: number;
} {
  const dagNummer = (j: number, m: number, d: number): number => Math.round(Date.UTC(j, m - 1, d) / 86_400_000);
  const eind = dag === 1 && (maand === 1 || maand === 7);
  const komend = [4, 7, 10].find((m) => maand < m);
  const later = komend === undefined ? [jaar + 1, 1] : [jaar, komend];
  const volgende = eind ? [jaar, maand] : later;
  const afgelopen = maand === 1 ? [jaar - 1, 7] : [jaar, 1];
  const eerste = eind ? afgelopen : [jaar, maand < 7 ? 1 : 7];
  const [j = 0, m = 0] = volgende;
  return {
    jaar: j,
    maand: m,
    begin: dagNummer(eerste[0] ?? 0, eerste[1] ?? 0, 1),
    nu: dagNummer(jaar, maand, dag),
    dan: dagNummer(j, m, 1),
  };
}

test('the next decision date, what is needed for it, and what the pace so far brings', () => {
  fc.assert(
    fc.property(standen, (all) => {
      overviewOf(all).rows.forEach(({ volgende }, i) => {
        const s = all[i];
        if (!s) throw new Error('te veel rijen');
        const { jaar, maand, begin, nu, dan } = vooruit(s);
        expect(formatDatum(volgende.peildatum)).toBe(`1-${maand}-${jaar}`);
        const straks =
          nu === begin
            ? s.gehuisvest
            : s.gehuisvest + Number((BigInt(s.gehuisvest) * BigInt(dan - nu)) / BigInt(nu - begin));
        expect(volgende.prognose).toBe(straks);
        const nodig = (n: number): boolean =>
          naiefOpSchema({ ...s, jaar, maand, dag: 1, gehuisvest: s.gehuisvest + n });
        expect(nodig(volgende.nodig)).toBe(true);
        if (volgende.nodig > 0) expect(nodig(volgende.nodig - 1)).toBe(false);
        const tussen = s.dag === 1 && (s.maand === 4 || s.maand === 10) ? naieveTrede(s) : s.trede;
        const daar = naieveTrede({ ...s, trede: tussen, jaar, maand, dag: 1, gehuisvest: straks });
        expect(
          volgende.verwacht.kind === 'trede' ? volgende.verwacht.trede : `${watIn(volgende.verwacht)} ontbreken`,
        ).toBe(daar);
      });
    }),
    { numRuns: 150 },
  );
});

test('the sum is the sum of the rows, whatever their order', () => {
  fc.assert(
    fc.property(standen, (all) => {
      const { totaal } = overviewOf(all);
      const opgave = all.reduce((sum, s) => sum + s.opgave, 0);
      const gehuisvest = all.reduce((sum, s) => sum + s.gehuisvest, 0);
      expect(totaal).toEqual({
        opgave,
        gehuisvest,
        nogTeHuisvesten: opgave - gehuisvest,
        ...(opgave <= 0 ? {} : { gerealiseerd: gehuisvest / opgave }),
      });
      expect(overviewOf([...all].reverse()).totaal).toEqual(totaal);
    }),
    { numRuns: 100 },
  );
});

test('what is assumed of a step is carried to the row, and the explanation says what it is', () => {
  fc.assert(
    fc.property(standen, (all) => {
      for (const { beoordeling, volgende } of overviewOf(all).rows) {
        for (const one of [beoordeling, volgende.verwacht]) {
          const bronnen = [ladderOp(one.regel.peildatum).bron, one.regel.bron];
          expect(one.aangenomen).toBe(
            bronnen.some((bron) => bron.aangenomen) || one.pad.some((stap) => stap.aangenomen),
          );
          expect(legUit(one).includes('Aangenomen: ')).toBe(one.aangenomen);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the rows are in the order of the sheet and each keeps the row that it came from', () => {
  fc.assert(
    fc.property(standen, (all) => {
      const { rows, table } = overviewOf(all);
      expect(rows.map((one) => one.row)).toEqual(table.rows);
      expect(rows.map((one) => one.naam)).toEqual(table.rows.map((one) => one.gemeente?.naam));
    }),
    { numRuns: 50 },
  );
});
