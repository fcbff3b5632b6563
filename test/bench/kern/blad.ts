import { GEMEENTEGEGEVENS } from '../../../src/domain/data/gemeenten';
import { type CellValue, type Grid, plainGrid } from '../../../src/table/cells/grid';
import { GEMEENTEN } from './landelijk';

const KOLOMMEN = 40;
const KOPPEN = [
  'Gemeente',
  'Trede op 1 januari 2022',
  'Opgave 1e helft 2022',
  'Plaatsingen 1 januari 2022 – 21 maart 2022',
];

/** A sheet as wide as the widest in use: the columns that matter, and many that do not. */
export function breedBlad(): Grid {
  const kop = Array.from({ length: KOLOMMEN }, (_, k): CellValue => KOPPEN[k] ?? `Opmerking ${k}`);
  const rij = (i: number) =>
    kop.map(
      (_, k): CellValue => [GEMEENTEGEGEVENS[i]?.naam ?? `Elders ${i}`, i % 3, 100 + i, i % 90][k] ?? `tekst ${i} ${k}`,
    );
  const values = [kop, ...Array.from({ length: GEMEENTEN }, (_, i) => rij(i))];
  return plainGrid('Breed', values);
}
