import { type Personen, personen } from '../../../../domain/getal/getal';
import { tredenaam } from '../../../../domain/ladder/ladder';
import type { Trede } from '../../../../domain/ladder/trede';
import { minimaal, opgave as opgaveVan } from '../../../../domain/opgave/opgave';
import { benodigdTempo } from '../../../../domain/prognose/prognose';
import { formatGetal } from '../../../../domain/sentences/numbers';
import { formatDatumVoluit } from '../../../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../../../domain/tijd/moment';
import { begin, einde, formatPeriodeVoluit, volgende } from '../../../../domain/tijd/periode';
import type { AssessedRow } from '../../../../review/assess/overview';
import type { Cell, Line } from '../../../layout/line';
import { count, styled, text } from '../../../layout/lines';
import { TOTAL } from '../../../layout/looks';
import { triptychHeading, triptychLine } from '../../../layout/triptych';
import { saldosprong } from '../signalen';
import type { Stuk } from '../stuk';
import type { VolgendHalfjaar } from '../volgend-halfjaar';

/** The opgave of the half-year that begins now; a line that asks for its sheet where that is not known. */
export function volgendeOpgave(
  { overview: { peildatum } }: Stuk,
  row: AssessedRow,
  volgend: VolgendHalfjaar | undefined,
): readonly Line[] {
  const periode = volgende(beoordeeldePeriode(peildatum));
  const na = row.beoordeling.kind === 'trede' ? row.beoordeling.trede : undefined;
  const kopregel = triptychHeading(
    `Informatie over uw opgave ${formatPeriodeVoluit(periode)}`,
    'Aantal',
    'Toelichting',
  );
  if (volgend === undefined)
    return [
      kopregel,
      triptychLine(
        'Taakstelling',
        text(''),
        'nog niet bekend; is zij vastgesteld, kies dan bij Verslag het blad van het volgende halfjaar',
      ),
    ];
  const saldo = volgend.saldo ?? row.nogTeHuisvesten;
  const opgave = opgaveVan(volgend.taakstelling, saldo);
  return [
    kopregel,
    triptychLine('Taakstelling', count(volgend.taakstelling), ''),
    triptychLine(
      `${saldowoord(saldo)} op ${formatDatumVoluit(begin(periode))}`,
      count(Math.abs(saldo)),
      'volgens de telling van het COA',
    ),
    triptychLine(
      `Trede per ${formatDatumVoluit(begin(periode))}`,
      trede(na),
      na === undefined ? 'nog niet te bepalen' : tredenaam(na),
    ),
    styled(
      triptychLine('Te huisvesten', count(opgave), `taakstelling ${saldo > 0 ? 'plus achterstand' : 'min voorsprong'}`),
      TOTAL,
    ),
    triptychLine(
      `Minimaal te huisvesten vóór ${formatDatumVoluit(tussenstandVan(periode))}`,
      count(minimaal(opgave)),
      'de helft, naar boven afgerond',
    ),
    ...saldosprong(row.nogTeHuisvesten, saldo, begin(periode)).map((zin) => triptychLine('Let op', text(''), zin)),
  ];
}

/** What is left of this half-year, and how fast. */
export function verderDitHalfjaar(
  { overview: { peildatum } }: Stuk,
  { nogTeHuisvesten, volgende: verder }: AssessedRow,
): readonly Line[] {
  const eind = einde(beoordeeldePeriode(peildatum));
  const tempo = benodigdTempo(nogTeHuisvesten, peildatum, eind);
  return [
    triptychHeading(`Informatie over uw opgave tot ${formatDatumVoluit(eind)}`, 'Aantal', 'Toelichting'),
    triptychLine(
      'Nog te huisvesten',
      count(Math.max(0, nogTeHuisvesten)),
      tempo === undefined ? '' : `${formatGetal(tempo, 1)} per week tot ${formatDatumVoluit(eind)}`,
    ),
    ...(verder.peildatum === eind
      ? []
      : [
          triptychLine(
            `Nodig vóór ${formatDatumVoluit(verder.peildatum)}`,
            count(verder.nodig),
            'om dan op schema te liggen',
          ),
        ]),
  ];
}

/** What the halfjaar began with, as the sheet says it or as it follows from the net taakstelling. */
export const beginsaldo = ({ row, opgave }: AssessedRow, netto: Personen): Personen =>
  row.saldo ?? personen(opgave - netto);

export const saldowoord = (saldo: Personen): string => (saldo > 0 ? 'Achterstand' : 'Voorsprong');

/** The cell of a step; "onbekend" where it is not known. */
export const trede = (een: Trede | undefined): Cell => text(een ?? 'onbekend', { align: 'right' });
