import { locate } from '../../../src/table/recognise/locate';
import type { Located } from '../../../src/table/recognise/located';
import type { GridExtras } from '../grid-of';
import { type Rows, uprightView } from '../views';

export const HEADING = ['Gemeente', 'Opgave', 'Gehuisvest'];
export const DELFT = ['Delft', 76, 48];
export const GOUDA = ['Gouda', 40, 20];
export const found = (rows: Rows, extras: GridExtras = {}): readonly Located[] => locate(uprightView(rows, extras));
/** First and last column, heading rows and body rows, in sheet positions. */
export const inShort = ({ firstColumn, lastColumn, heading, body }: Located): readonly unknown[] => [
  firstColumn,
  lastColumn,
  heading.rows,
  body.rows,
];
