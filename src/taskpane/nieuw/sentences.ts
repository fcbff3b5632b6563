import { opsomming } from '../../domain/sentences/numbers';
import type { Datum } from '../../domain/tijd/datum';
import type { News } from '../../review/compare/news';
import { tidy } from '../../table/cells/text';
import { datumVoluit, telwoord } from '../lib/format';

export const NIEUW_SENTENCES = { vergelijk: 'Vergelijk' } as const;

/**
 * "Sinds 21 maart 2022 (blad Maart): 7 gemeenten gewijzigd, 1 gedaald, 2 trede hoger en 1 nu op schema." Short, for the
 * list stands below it; a sheet that bears its day is not named.
 */
export function nieuwsZin(blad: string, dag: Datum, news: News): string {
  const { gewijzigd, gedaald = 0, tredeHoger, tredeLager, opSchema, vanSchema } = news;
  const parts = [
    ...(gewijzigd === undefined ? [] : [`${telwoord(gewijzigd, 'gemeente', 'gemeenten')} gewijzigd`]),
    ...deel(gedaald, 'gedaald'),
    ...deel(tredeHoger, 'trede hoger'),
    ...deel(tredeLager, 'trede lager'),
    ...deel(opSchema, 'nu op schema'),
    ...deel(vanSchema, opSchema > 0 ? 'niet meer' : 'niet meer op schema'),
  ];
  const day = datumVoluit(dag);
  const asides = [
    ...(tidy(blad) === tidy(day) ? [] : [`blad ${blad}`]),
    ...(gewijzigd === undefined ? ['ander halfjaar'] : []),
  ];
  const sinds = `Sinds ${day}${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`;
  const moved = gedaald + tredeHoger + tredeLager + opSchema + vanSchema + (gewijzigd ?? 0);
  return moved === 0 ? `${sinds}: niets gewijzigd.` : `${sinds}: ${opsomming(parts)}.`;
}

const deel = (n: number, woord: string): readonly string[] => (n === 0 ? [] : [`${n} ${woord}`]);
