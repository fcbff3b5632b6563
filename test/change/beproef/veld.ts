import type { Content } from '../../../src/change/write/content';
import type { Workbook } from '../../../src/change/workbook';

/** A sheet as the oracle sees it: contents from A1 on. */
export type Blad = readonly (readonly Content[])[];

/** A workbook with the table on `hoofdblad` and linked inputs on "Invoer", and all that others may do to it. */
export interface Veld {
  workbook(): Workbook;
  /** What the sheet with the table is called now; undefined when it is gone. */
  hoofdblad(): string | undefined;
  bladen(): Promise<readonly string[]>;
  inhoud(sheet: string): Promise<Blad>;
  /** What cell formats and looks there are, as one text for each cell. */
  opmaak(sheet: string): Promise<readonly (readonly string[])[]>;
  doe(wat: Gedaan): Promise<void>;
  /** Just before the request that comes after so many others. */
  tussendoor(wat: readonly Gedaan[], verzoek: number): Promise<void>;
  weiger(verzoek: number, gedaan: number): Promise<void>;
  /** Takes away what was to come between, or to be refused, and did not come; true when it came. */
  rust(): Promise<{ readonly kwam: boolean }>;
}

/** A doing with its choices made: places on the sheet. */
export type Gedaan =
  | {
      readonly doe: 'cel';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly content: Content;
    }
  | {
      readonly doe: 'sorteer';
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      readonly columns: number;
      readonly by: number;
      readonly aflopend: boolean;
    }
  | { readonly doe: 'rijErbij' | 'rijWeg'; readonly sheet: string; readonly at: number }
  | { readonly doe: 'kolomErbij'; readonly sheet: string; readonly at: number }
  | { readonly doe: 'hernoem'; readonly sheet: string; readonly naam: string }
  | { readonly doe: 'kopieer' | 'vervang' | 'wisBlad'; readonly sheet: string }
  | { readonly doe: 'beveilig'; readonly sheet: string; readonly aan: boolean }
  | { readonly doe: 'verberg' | 'filter'; readonly sheet: string; readonly row: number }
  | { readonly doe: 'voegSamen'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly doe: 'herstelBeeld'; readonly sheet: string }
  | { readonly doe: 'opslaanEnOpenen' }
  | { readonly doe: 'beschadig'; readonly welke: number; readonly hoe: number };
