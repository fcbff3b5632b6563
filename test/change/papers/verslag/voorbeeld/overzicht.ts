import { datumVan } from '../../../../../src/domain/tijd/datum';
import { personen } from '../../../../../src/domain/getal/getal';
import { restant } from '../../../../../src/domain/opgave/opgave';
import { beoordeeldePeriode } from '../../../../../src/domain/tijd/moment';
import type { Overview } from '../../../../../src/review/assess/overview';
import type { ReadTable } from '../../../../../src/table/table';
import type { Stuk } from '../../../../../src/change/papers/verslag/stuk';
import type { Gegeven } from './gegeven';
import { KOLOMMEN, gelezenRij } from './gelezen';
import { beoordeeldeRij } from './beoordeeld';

/** A table with its headings in row 1 and its gemeenten from row 2 on, columns A-H, as assessed on a day. */
export function overzicht(peildatum: string, gegevens: readonly Gegeven[], extra: Partial<ReadTable> = {}): Overview {
  const d = datumVan(peildatum);
  const table: ReadTable = {
    sheet: "Cijfers 'COA'",
    layout: 'rows',
    title: [],
    signature: '',
    headingRows: [0],
    subtotalRows: [],
    findings: [],
    area: { row: 0, column: 0, rows: gegevens.length + 1, columns: KOLOMMEN.length },
    columns: KOLOMMEN,
    rows: gegevens.map(gelezenRij),
    periode: beoordeeldePeriode(d),
    peildatum: d,
    taakstellingIsOpgave: false,
    ...extra,
  };
  const rows = gegevens.map((een, i) => beoordeeldeRij(een, gelezenRij(een, i), d));
  const [opgave, gehuisvest] = [som(rows.map((r) => r.opgave)), som(rows.map((r) => r.gehuisvest))];
  return {
    table,
    peildatum: d,
    rows,
    unassessed: [],
    totaal: { opgave, gehuisvest, nogTeHuisvesten: restant(opgave, gehuisvest) },
  };
}

function som(aantallen: readonly number[]): ReturnType<typeof personen> {
  return personen(aantallen.reduce((a, b) => a + b, 0));
}

export function stuk(overview: Overview, anders: Partial<Stuk> = {}): Stuk {
  return { overview, signalen: [], levend: false, gemaaktOp: datumVan('2022-03-30'), ...anders };
}
