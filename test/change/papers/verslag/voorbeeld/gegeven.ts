import type { Trede } from '../../../../../src/domain/ladder/trede';

/** One gemeente as a test writes it down. */
export interface Gegeven {
  readonly naam: string;
  readonly trede?: Trede;
  readonly taakstelling?: number;
  readonly saldo?: number;
  readonly opgave: number;
  readonly gehuisvest: number;
  readonly koppelingen?: number | 'voldoende' | 'onvoldoende';
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: number;
  readonly additioneel?: number;
  readonly verschoonbaar?: string;
}

/** The nine gemeenten of the overview of 30-3-2022, as it writes them. */
export const HAAGLANDEN: readonly Gegeven[] = [
  { naam: 'Delft', trede: '2', opgave: 76, gehuisvest: 48 },
  { naam: "Gravenhage 's-", trede: '2', opgave: 417, gehuisvest: 129 },
  { naam: 'Leidschendam-Voorburg', trede: '3', opgave: 67, gehuisvest: 8 },
  { naam: 'Midden-Delfland', trede: '2', opgave: 13, gehuisvest: 5 },
  { naam: 'Pijnacker-Nootdorp', trede: '3', opgave: 50, gehuisvest: 12 },
  { naam: 'Rijswijk', trede: '3', opgave: 56, gehuisvest: 1 },
  { naam: 'Wassenaar', trede: '0', opgave: 15, gehuisvest: 11 },
  { naam: 'Westland', trede: '3', opgave: 81, gehuisvest: 30 },
  { naam: 'Zoetermeer', trede: '3', opgave: 109, gehuisvest: 31 },
];
