import { type CellValue, type Grid, plainGrid } from '../../../src/table/cells/grid';
import { BEKEND } from './bekend';
import { reeks } from './reeks';
import { verzonnenNaam } from './namen-verzonnen';

const KOPPEN = [
  'Gemeente',
  'Trede op 1 april 2022',
  'Taakstelling 1e helft 2022',
  'Opgave 1e helft 2022',
  'Gehuisvest tot 1 juli 2022',
  'Koppelingen',
  'Omkoppelingen',
  'Stapelgemeente',
  'Huurcontracten',
];
const TREDEN = ['0', '1', '2', '3a', '3b', '4', '5', '6'];
const jaNee = (ja: boolean): string => (ja ? 'ja' : 'nee');

/** The name on a row: known gemeenten as long as there are any, then made-up ones. */
export const naamOp = (i: number): string => BEKEND[i] ?? verzonnenNaam(i);

/** Made-up figures under the usual headings, and remarks to the right of them; the same at every run. */
export function tabel(rijen: number, kolommen = 12, zaad = 29): readonly (readonly CellValue[])[] {
  const kies = reeks(zaad);
  const aanvullend = Array.from({ length: kolommen - KOPPEN.length }, (_, k) => `Opmerking ${k + 1}`);
  const rij = (i: number): readonly CellValue[] => {
    const taakstelling = 10 + kies(400);
    const opgave = Math.max(1, taakstelling + kies(160) - 40);
    return [
      naamOp(i),
      TREDEN[kies(TREDEN.length)] ?? '0',
      taakstelling,
      opgave,
      8 + Math.floor((opgave * kies(120)) / 100),
      kies(2) === 0 ? 'voldoende' : 'onvoldoende',
      jaNee(kies(4) === 0),
      jaNee(kies(8) === 0),
      kies(5),
      ...aanvullend.map((_, k) => `tekst ${i} ${k}`),
    ];
  };
  return [[...KOPPEN, ...aanvullend], ...Array.from({ length: rijen }, (_, i) => rij(i))];
}

export const blad = (values: readonly (readonly CellValue[])[], naam = 'Cijfers'): Grid => plainGrid(naam, values);
