import { STANDAARDBELEID } from '../../../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../../../src/domain/beoordeling/beoordeling';
import type { Stand } from '../../../../../src/domain/beoordeling/stand';
import { personen } from '../../../../../src/domain/getal/getal';
import { beoordeelKoppelingen } from '../../../../../src/domain/opgave/koppelingen';
import { gerealiseerd, minimaal, restant } from '../../../../../src/domain/opgave/opgave';
import { opSchema } from '../../../../../src/domain/beoordeling/schema';
import { verwacht } from '../../../../../src/domain/beoordeling/verwachting';
import type { AssessedRow } from '../../../../../src/review/assess/overview';
import type { ReadRow } from '../../../../../src/table/table';
import type { Gegeven } from './gegeven';

/** The row as the rules assess it on that day. */
export function beoordeeldeRij(een: Gegeven, row: ReadRow, peildatum: Stand['peildatum']): AssessedRow {
  const [opgave, gehuisvest] = [personen(een.opgave), personen(een.gehuisvest)];
  const { koppelingen } = row;
  const stand: Stand = {
    peildatum,
    opgave,
    gehuisvest,
    omkoppelingen: een.omkoppelingen ?? false,
    stapelgemeente: een.stapelgemeente ?? false,
    huurcontracten: personen(een.huurcontracten ?? 0),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...(row.taakstelling === undefined ? {} : { taakstelling: row.taakstelling }),
    ...(koppelingen === undefined
      ? {}
      : {
          koppelingen:
            typeof koppelingen === 'number'
              ? beoordeelKoppelingen(koppelingen, restant(opgave, gehuisvest))
              : koppelingen,
        }),
    ...(row.verschoonbaar === undefined ? {} : { verschoonbaar: row.verschoonbaar }),
  };
  const pad = opSchema(opgave, gehuisvest, peildatum, STANDAARDBELEID);
  const deel = gerealiseerd(gehuisvest, opgave);
  return {
    row,
    naam: row.gemeente?.naam ?? een.naam,
    opgave,
    gehuisvest,
    minimaal: minimaal(opgave),
    nogTeHuisvesten: restant(opgave, gehuisvest),
    opSchema: pad.antwoord === 'ja',
    opSchemaPad: pad,
    beoordeling: beoordeel(stand, STANDAARDBELEID),
    volgende: verwacht(stand, STANDAARDBELEID),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...(deel === undefined ? {} : { gerealiseerd: deel }),
  };
}
