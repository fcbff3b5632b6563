import { formatGetal } from '../../domain/berichten/opmaak';
import { formatDatum } from '../../domain/datum';
import type { Datum } from '../../domain/datum';
import type { Personen } from '../../domain/getal';
import { minimaal, opgave as opgaveVan, saldoInWoorden } from '../../domain/opgave';
import { sentence } from '../../table/messages';
import type { AssessedRow, Overview } from '../../table/overview';

/** Figures in the source that contradict each other: the rule with both values. The paper says so instead of copying one of them. */
export function tegenspraken({ table }: Overview, { row, opgave, nogTeHuisvesten }: AssessedRow): readonly string[] {
  const { taakstelling, saldo } = row;
  const opgeteld = taakstelling === undefined || saldo === undefined || table.taakstellingIsOpgave ? undefined : opgaveVan(taakstelling, saldo);
  return [
    ...verschil(opgave, opgeteld, (staat, hoort) => `de opgave in het blad is ${staat}, maar taakstelling ${formatGetal(taakstelling ?? 0)} en ${saldoInWoorden(saldo ?? opgave)} geven ${hoort}; gerekend is met ${staat}`),
    ...verschil(row.nogTeHuisvesten, nogTeHuisvesten, (staat, hoort) => `nog te huisvesten is in het blad ${staat}, maar opgave min gehuisvest geeft ${hoort}`),
    ...verschil(row.minimaal, minimaal(opgave), (staat, hoort) => `minimaal te huisvesten is in het blad ${staat}, maar de helft van de opgave is (naar boven afgerond) ${hoort}`),
    ...table.findings.filter(({ area, severity }) => severity !== 'ter info' && area?.rows === 1 && area.row === row.row && table.layout === 'rows').map(sentence),
  ];
}

/** The saldo at the end of a half-year against the one that the next begins with. They often differ, because COA corrects afterwards: both are shown. */
export function saldosprong(eind: Personen, begin: Personen, dag: Datum): readonly string[] {
  if (eind === begin) return [];
  return [`het halfjaar eindigde met ${saldoInWoorden(eind)}, maar het volgende begint op ${formatDatum(dag)} met ${saldoInWoorden(begin)}: vraag het COA naar het verschil van ${formatGetal(Math.abs(begin - eind))}`];
}

function verschil(staat: Personen | undefined, hoort: Personen | undefined, zin: (staat: string, hoort: string) => string): readonly string[] {
  return staat === undefined || hoort === undefined || staat === hoort ? [] : [zin(formatGetal(staat), formatGetal(hoort))];
}
