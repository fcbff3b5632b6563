import { beoordeeldePeriode, momentVan } from '../../domain/tijd/moment';
import { einde, isZelfdePeriode, type Periode, volgende } from '../../domain/tijd/periode';
import type { Overview } from '../assess/overview';
import type { ReadTable } from '../../table/table';
import type { NewHalf, NextRow, NoNewHalf } from './next';
import { doubtsIn } from './doubts';
import { nextRows } from './next-rows';
import { taskOf } from './next-task';
import { periodeOf } from './periode-of';

export type NextOffer = { readonly ok: true; readonly next: NewHalf } | { readonly ok: false; readonly why: NoNewHalf };

/**
 * The start of the halfjaar after the one that a sheet of 1 January or 1 July ends.
 * @param source the table with the new taakstelling, when there is one.
 * @param isBare what somebody said of a taakstelling with neither saldo nor opgave beside it: it holds no saldo.
 */
export function newHalf(old: Overview, source?: ReadTable, isBare?: boolean): NextOffer {
  const { peildatum } = old;
  const now = beoordeeldePeriode(peildatum);
  if (momentVan(peildatum) !== 'eindbeoordeling') return no({ code: 'geenEinde', peildatum, einde: einde(now) });
  if (old.table.contracts?.asked === true) return no({ code: 'contractenOpen' });
  const periode = volgende(now);
  const why = source && whyNot(source, periode, isBare);
  if (why) return no(why);
  const { rows, leftOut } = nextRows(old, peildatum);
  const tasked = rows.map((row) => ({ ...row, ...(source && taskOf(row, source)) }));
  return {
    ok: true,
    next: {
      periode,
      begin: peildatum,
      rows: tasked,
      leftOut,
      zonderTaakstelling: source
        ? tasked.filter(({ taakstelling }) => taakstelling === undefined).map(({ naam }) => naam)
        : [],
      alleenTaakstelling: source ? onlyTasked(source, rows) : [],
      doubts: source ? doubtsIn(source, old.table) : [],
    },
  };
}

const onlyTasked = (source: ReadTable, rows: readonly NextRow[]): readonly string[] => [
  ...new Set(
    source.rows.flatMap(({ gemeente, taakstelling }) =>
      gemeente === undefined || taakstelling === undefined || rows.some((row) => row.gemeente.code === gemeente.code)
        ? []
        : [gemeente.naam],
    ),
  ),
];

const no = (why: NoNewHalf): NextOffer => ({ ok: false, why });

function whyNot(source: ReadTable, gezocht: Periode, isBare: boolean | undefined): NoNewHalf | undefined {
  const periode = periodeOf(source);
  if (periode === undefined) return { code: 'geenHalfjaar' };
  if (!isZelfdePeriode(periode, gezocht)) return { code: 'anderHalfjaar', periode, gezocht };
  if (source.taakstellingIsOpgave && isBare !== true)
    return { code: isBare === undefined ? 'kaalOfOpgave' : 'alleenOpgave' };
  return source.rows.some(({ taakstelling }) => taakstelling !== undefined) ? undefined : { code: 'geenTaakstelling' };
}
