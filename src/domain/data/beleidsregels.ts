import type { Norm } from '../beleid/beleidsregel';

/** Coulance per peildatum, as decided by Gedeputeerde Staten of Zuid-Holland. Dates without a row have no coulance. */
export interface Regelgegeven {
  readonly peildatum: string;
  readonly norm: Norm;
  readonly omkoppelingenTellen: boolean;
  readonly bron: string;
  /** The decision itself was not seen: reconstructed from what is reported of it. */
  readonly aangenomen?: true;
}

const GEEN: Norm = { soort: 'geen' };
const MINIMUM_70: Norm = { soort: 'deel', van: 'minimum', fractie: 0.7 };
const OPGAVE_70: Norm = { soort: 'deel', van: 'opgave', fractie: 0.7 };

export const BELEIDSREGELS: readonly Regelgegeven[] = [
  { peildatum: '2020-10-01', norm: MINIMUM_70, omkoppelingenTellen: true, bron: 'brief GS van 1-4-2021' },
  { peildatum: '2021-01-01', norm: OPGAVE_70, omkoppelingenTellen: true, bron: 'brief GS over 1-1-2021' },
  { peildatum: '2021-04-01', norm: MINIMUM_70, omkoppelingenTellen: true, bron: 'brief GS over 1-4-2021' },
  { peildatum: '2021-07-01', norm: OPGAVE_70, omkoppelingenTellen: true, bron: 'brief GS over 1-7-2021' },
  { peildatum: '2021-10-01', norm: GEEN, omkoppelingenTellen: true, bron: 'brief GS over 1-10-2021' },
  {
    peildatum: '2022-01-01',
    norm: { soort: 'taakstellingPlus', fractie: 0.25 },
    omkoppelingenTellen: false,
    bron: 'brief GS over 1-1-2022; advies LRT van 19-11-2021',
  },
  { peildatum: '2022-04-01', norm: GEEN, omkoppelingenTellen: true, bron: 'brief GS over 1-4-2022' },
  { peildatum: '2022-07-01', norm: GEEN, omkoppelingenTellen: true, bron: 'brief GS over 1-7-2022' },
  { peildatum: '2022-10-01', norm: GEEN, omkoppelingenTellen: true, bron: 'brief GS over 1-10-2022' },
  ...['2025-01-01', '2025-07-01', '2026-01-01'].map((peildatum) => ({
    peildatum,
    norm: GEEN,
    omkoppelingenTellen: true,
    bron: 'geen coulance gezien in het nieuwsbericht van de provincie van februari 2026 en in de pers',
    aangenomen: true as const,
  })),
];
