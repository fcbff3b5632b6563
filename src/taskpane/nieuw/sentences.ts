import { opsomming } from '../../domain/sentences/numbers';
import type { Datum } from '../../domain/tijd/datum';
import type { News } from '../../review/compare/news';
import { datumVoluit, telwoord } from '../lib/format';

export const NIEUW_TEKST = { vergelijk: 'Vergelijk' } as const;

/** "Sinds 21 maart 2022 (blad Maart): 7 gemeenten gewijzigd, 1 gedaald, 2 een trede hoger en 1 nu op schema." */
export function nieuwsZin(blad: string, dag: Datum, news: News): string {
  const { beide, gewijzigd, gedaald = 0, tredeHoger, tredeLager, opSchema, vanSchema } = news;
  const parts = [
    ...(gewijzigd === undefined ? [] : [`${telwoord(gewijzigd, 'gemeente', 'gemeenten')} gewijzigd`]),
    ...deel(gedaald, 'gedaald'),
    ...deel(tredeHoger, 'op een hogere trede'),
    ...deel(tredeLager, 'op een lagere trede'),
    ...deel(opSchema, 'nu op schema'),
    ...deel(vanSchema, 'niet meer op schema'),
  ];
  const sinds = `Sinds ${datumVoluit(dag)} (blad ${blad})`;
  const of = gewijzigd === undefined ? `, een ander halfjaar, ${telwoord(beide, 'gemeente', 'gemeenten')}` : '';
  const moved = gedaald + tredeHoger + tredeLager + opSchema + vanSchema + (gewijzigd ?? 0);
  return moved === 0 ? `${sinds}${of}: niets gewijzigd.` : `${sinds}${of}: ${opsomming(parts)}.`;
}

const deel = (n: number, woord: string): readonly string[] => (n === 0 ? [] : [`${n} ${woord}`]);
