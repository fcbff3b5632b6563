import { beoordeelKoppelingen, type Koppelingenoordeel } from '../../../domain/opgave/koppelingen';
import { vergelijkNamen } from '../../../domain/opgave/provincie';
import { formatGetal, hoeveel, opsomming } from '../../../domain/sentences/numbers';
import { beoordeeldePeriode, tussenstandVan } from '../../../domain/tijd/moment';
import type { AssessedRow, Overview } from '../../../review/assess/overview';
import type { Cell, Line } from '../../layout/line';
import { count, text } from '../../layout/lines';
import { triptychHeading, triptychLine, subheading } from '../../layout/triptych';
import { koppelingenVan } from './koppelingen-van';

/** Who has too few koppelingen, and of whom that is not known: what is not known is never counted as enough. */
export function koppelingenlijst(overview: Overview): readonly Line[] {
  const rows = [...overview.rows].sort((a, b) => vergelijkNamen(a.naam, b.naam));
  const tekort = rows.filter((row) => oordeelOver(overview, row) === 'onvoldoende');
  const onbekend = rows.filter((row) => oordeelOver(overview, row) === undefined);
  return [
    subheading(`Gemeenten met te weinig koppelingen: ${hoeveelTekort(tekort.length, onbekend.length, rows.length)}`),
    ...(tekort.length === 0 ? [] : [triptychHeading('Gemeente', 'Koppelingen', 'Toelichting')]),
    ...tekort.map((row) => triptychLine(row.naam, ...cellenVan(overview, row))),
    ...(onbekend.length === 0 ? [] : [triptychLine('Niet bekend', text(''), wieNiet(onbekend, rows.length))]),
  ];
}

/** Nobody left to house on 1 April / 1 October needs no koppelingen: that is enough, whatever their count. */
function oordeelOver({ table, peildatum }: Overview, row: AssessedRow): Koppelingenoordeel | undefined {
  const { oordeel } = koppelingenVan(table, row, peildatum);
  const opTussenstand = peildatum === tussenstandVan(beoordeeldePeriode(peildatum));
  return oordeel ?? (opTussenstand && row.nogTeHuisvesten <= 0 ? 'voldoende' : undefined);
}

function hoeveelTekort(tekort: number, onbekend: number, alle: number): string {
  if (onbekend === 0) return tekort === 0 ? 'geen' : String(tekort);
  if (onbekend === alle) return 'niet bekend';
  return `${tekort === 0 ? 'geen bekend' : tekort}, van ${hoeveel(onbekend, 'gemeente', 'gemeenten')} niet bekend`;
}

function wieNiet(onbekend: readonly AssessedRow[], alle: number): string {
  if (onbekend.length === alle && alle > 1)
    return 'van geen enkele gemeente is bekend of de koppelingen voldoende zijn';
  return `van ${opsomming(onbekend.map(({ naam }) => naam))} is niet bekend of de koppelingen voldoende zijn`;
}

function cellenVan({ table, peildatum }: Overview, row: AssessedRow): readonly [Cell, string] {
  const { aantal: telling } = koppelingenVan(table, row, peildatum);
  if (telling === undefined) return [text(''), 'onvoldoende volgens het blad'];
  const opTussenstand = peildatum === tussenstandVan(beoordeeldePeriode(peildatum));
  return [
    count(telling),
    opTussenstand && beoordeelKoppelingen(telling, row.nogTeHuisvesten) === 'onvoldoende'
      ? `${formatGetal(row.nogTeHuisvesten)} nog te huisvesten`
      : 'onvoldoende op de tussenstand',
  ];
}
