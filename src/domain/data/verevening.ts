import type { Bron } from '../beleid/beleidsregel';

/** What the handreiking says of the verevening between taakstelling and extra reception places. */
export interface Vereveningsregel {
  /** Decision dates whose saldo counts. */
  readonly peildata: readonly string[];
  /** Extra reception places for the short term, for each province and for the country. */
  readonly plaatsenPerProvincie: number;
  readonly plaatsenLandelijk: number;
  readonly provincies: number;
  readonly bron: Bron;
  /** What the handreiking leaves open and we fill in. */
  readonly aannames: readonly string[];
}

/** Source: Integrale handreiking, version of 11-2-2021, 4.2.6 "mogelijke verevening". */
export const VEREVENING: Vereveningsregel = {
  peildata: ['2021-01-01', '2021-07-01', '2022-01-01'],
  plaatsenPerProvincie: 417,
  plaatsenLandelijk: 5_000,
  provincies: 12,
  bron: { tekst: 'Integrale handreiking, versie van 11-2-2021, 4.2.6 (mogelijke verevening)', aangenomen: false },
  aannames: [
    'een provincie met een achterstand op een datum geeft voor die datum 0',
    'het aantal extra opvangplekken wordt nooit lager dan 0',
  ],
};
