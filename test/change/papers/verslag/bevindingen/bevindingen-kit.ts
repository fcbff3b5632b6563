import { bevindingen, type Bevindingenkeuze } from '../../../../../src/change/papers/verslag/bevindingen';
import type { Gegeven } from '../voorbeeld/gegeven';
import { overzicht, stuk } from '../voorbeeld/overzicht';

export const DEN_HAAG = 'GM0518';
export const PER_BLAD: Bevindingenkeuze = { vorm: 'bladPerGemeente', volgend: new Map() };

export function brief(
  peildatum: string,
  gegeven: Omit<Gegeven, 'naam'>,
  volgend: Bevindingenkeuze['volgend'] = new Map(),
) {
  const [blad] = bevindingen(stuk(overzicht(peildatum, [{ naam: "'s-Gravenhage", ...gegeven }])), {
    ...PER_BLAD,
    volgend,
  });
  if (!blad) throw new Error('no annex');
  return blad;
}

export const APRIL_2021 = {
  trede: '0',
  taakstelling: 418,
  saldo: 0,
  opgave: 418,
  gehuisvest: 106,
  koppelingen: 188,
} as const;
export const JANUARI_2021 = {
  trede: '1',
  opgave: 199,
  gehuisvest: 199,
  huurcontracten: 1,
  koppelingen: 'voldoende',
  omkoppelingen: true,
  stapelgemeente: false,
} as const;
