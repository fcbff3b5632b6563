import type { Way } from '../../../src/change/outcomes/ways';

/** What others do to the workbook. Numbers choose: they are taken modulo what there is to choose from. */
export type Doing =
  | {
      readonly doe: 'typ';
      readonly rij: number;
      readonly kolom: number;
      readonly waarde: number;
      readonly ongezien?: boolean;
    }
  | { readonly doe: 'leeg'; readonly rij: number; readonly kolom: number }
  | { readonly doe: 'koppel'; readonly rij: number }
  | { readonly doe: 'invoer'; readonly rij: number; readonly waarde: number }
  | { readonly doe: 'sorteer'; readonly kolom: number; readonly aflopend: boolean }
  | { readonly doe: 'voegRijIn'; readonly bij: number }
  | { readonly doe: 'voegKolomIn'; readonly bij: number }
  | { readonly doe: 'wisRij'; readonly rij: number }
  | { readonly doe: 'groei' }
  | { readonly doe: 'hernoem' }
  | { readonly doe: 'kopieer' }
  | { readonly doe: 'vervang' }
  | { readonly doe: 'wisBlad' }
  | { readonly doe: 'beveilig' }
  | { readonly doe: 'verberg'; readonly rij: number }
  | { readonly doe: 'filter'; readonly rij: number }
  | { readonly doe: 'voegSamen'; readonly rij: number; readonly kolom: number }
  | { readonly doe: 'herstelBeeld' }
  | { readonly doe: 'opslaanEnOpenen' }
  | { readonly doe: 'beschadig'; readonly welke: number; readonly hoe: number };

export type Stap =
  | Doing
  | {
      readonly doe: 'schrijf';
      readonly wijze: Way;
      /** Between the reading and the write, or just before one of its requests. */
      readonly tussendoor?: { readonly wat: Doing; readonly verzoek: number };
      /** One of its requests is refused after so many steps of it. */
      readonly weiger?: { readonly verzoek: number; readonly gedaan: number };
    }
  | {
      readonly doe: 'zetTerug';
      readonly welke: number;
      readonly tussendoor?: { readonly wat: Doing; readonly verzoek: number };
      readonly weiger?: { readonly verzoek: number; readonly gedaan: number };
    };
