import { formatDatumVoluit } from '../../../../domain/tijd/datum';
import { procent } from '../../../../domain/getal/afronding';
import { type Personen, personen } from '../../../../domain/getal/getal';
import { ladderOp, opLadder, tredenaam, vervolgstap } from '../../../../domain/ladder/ladder';
import { beoordeeldePeriode, tussenstandVan } from '../../../../domain/tijd/moment';
import { begin, formatPeriodeVoluit } from '../../../../domain/tijd/periode';
import type { AssessedRow } from '../../../../review/assess/overview';
import { kop, lijn, tussenkop } from '../../../layout/triptych';
import { aantal, metOpmaak, tekst, WIT } from '../../../layout/lines';
import type { Line } from '../../../layout/line';
import { overWaarden } from '../sommen';
import { VET } from '../../../layout/looks';
import { bronregels, koptekst, periodeEnPeildatum, type Stuk } from '../stuk';
import { signalenOver } from '../signalen';
import { tekstblok } from '../../tekst/tekstblok';
import { figuur } from '../verwijzing';
import { saldowoord, trede, verderDitHalfjaar, volgendeOpgave } from './vooruit';
import type { VolgendHalfjaar } from '../volgend-halfjaar';
import { vragen } from '../vragen';

/**
 * The annex "bevindingen en conclusies" to the letter of one gemeente: figures, questions, conclusion, what comes next,
 * the ladder.
 */
export function bijlage(stuk: Stuk, row: AssessedRow, volgend?: VolgendHalfjaar): readonly Line[] {
  const { overview } = stuk;
  const getallen = cijfers(stuk, row);
  return [
    ...koptekst(`Bijlage: bevindingen en conclusies, gemeente ${row.naam}`, periodeEnPeildatum(overview.peildatum)),
    kop('Cijfers', 'Aantal', 'Toelichting'),
    ...getallen,
    WIT,
    kop('Vraag', 'Antwoord', 'Bevinding'),
    ...vragen(overview, row).map(({ vraag, antwoord, bevinding }) =>
      lijn(vraag, tekst(antwoord, { align: 'right' }), bevinding),
    ),
    WIT,
    kop('Conclusie', 'Trede', 'In woorden'),
    ...conclusieregels(stuk, row),
    ...signalenOver(stuk, row).map((zin) => lijn('Let op', tekst(''), zin)),
    WIT,
    ...(row.beoordeling.moment === 'eindbeoordeling'
      ? volgendeOpgave(stuk, row, volgend)
      : verderDitHalfjaar(stuk, row)),
    WIT,
    tussenkop('De treden van de interventieladder'),
    ...treden(stuk, row),
    ...overWaarden(stuk.levend, getallen),
    ...bronregels({ ...stuk, overview: { ...overview, rows: [row] } }),
  ];
}

function cijfers(stuk: Stuk, row: AssessedRow): readonly Line[] {
  const { peildatum, table } = stuk.overview;
  const { opgave, gehuisvest, minimaal: minimum, nogTeHuisvesten } = row;
  const { huurcontracten, taakstelling } = row.row;
  const periode = beoordeeldePeriode(peildatum);
  const dag = formatDatumVoluit(peildatum);
  const netto = taakstelling === undefined || table.taakstellingIsOpgave ? undefined : taakstelling;
  const ingebracht = netto === undefined ? undefined : (row.row.saldo ?? personen(opgave - netto));
  const opEinde = row.beoordeling.moment === 'eindbeoordeling';
  return [
    ...(netto === undefined || ingebracht === undefined
      ? []
      : [
          lijn(`Taakstelling ${formatPeriodeVoluit(periode)}`, aantal(figuur(stuk, row, 'taakstelling', netto)), ''),
          lijn(`${saldowoord(ingebracht)} op ${formatDatumVoluit(begin(periode))}`, aantal(Math.abs(ingebracht)), ''),
        ]),
    lijn(
      'Te huisvesten (opgave)',
      aantal(figuur(stuk, row, 'opgave', opgave)),
      netto === undefined
        ? 'zoals het blad haar geeft'
        : `taakstelling ${(ingebracht ?? 0) > 0 ? 'plus achterstand' : 'min voorsprong'}`,
    ),
    ...(opEinde
      ? []
      : [
          lijn(
            `Minimaal te huisvesten vóór ${formatDatumVoluit(tussenstandVan(periode))}`,
            aantal(minimum),
            'de helft van de opgave, naar boven afgerond',
          ),
        ]),
    lijn(
      `Gehuisvest op ${dag}`,
      aantal(figuur(stuk, row, 'gehuisvest', gehuisvest)),
      [deel(gehuisvest, opgave, 'de opgave'), ...(opEinde ? [] : [deel(gehuisvest, minimum, 'het minimum')])]
        .filter((zin) => zin !== '')
        .join('; '),
    ),
    ...(huurcontracten === undefined || huurcontracten === 0
      ? []
      : [
          lijn(
            'Huurcontracten',
            aantal(huurcontracten),
            'personen met een getekend contract; tellen alleen mee voor dit besluit',
          ),
        ]),
    lijn(
      opEinde ? `${saldowoord(nogTeHuisvesten)} op ${dag}` : 'Nog te huisvesten',
      aantal(opEinde ? Math.abs(nogTeHuisvesten) : nogTeHuisvesten),
      opEinde ? 'volgens de telling van het COA' : 'opgave min gehuisvest',
    ),
  ];
}

function conclusieregels(stuk: Stuk, row: AssessedRow): readonly Line[] {
  const { beoordeling } = row;
  const na = beoordeling.kind === 'trede' ? beoordeling.trede : undefined;
  return [
    lijn(
      'Trede voor deze beoordeling',
      trede(beoordeling.van),
      beoordeling.van === undefined ? 'niet opgegeven' : tredenaam(beoordeling.van),
    ),
    metOpmaak(
      lijn('Trede na deze beoordeling', trede(na), na === undefined ? 'nog niet te bepalen' : tredenaam(na)),
      VET,
    ),
    lijn('Vervolgstap van de provincie', tekst(''), na === undefined ? '' : vervolgstap(na)),
    lijn('Conclusie', tekst(''), tekstblok(stuk, row)),
  ];
}

function treden({ overview: { peildatum } }: Stuk, { beoordeling }: AssessedRow): readonly Line[] {
  const nu = beoordeling.kind === 'trede' ? beoordeling.trede : beoordeling.van;
  return ladderOp(peildatum).treden.map((een) => {
    const hier = nu !== undefined && opLadder(nu, peildatum) === een;
    const uitleg = lijn(
      `Trede ${een}`,
      tekst(hier ? 'uw trede' : '', { align: 'right' }),
      `${tredenaam(een)}: ${vervolgstap(een)}`,
    );
    return hier ? metOpmaak(uitleg, VET) : uitleg;
  });
}

const deel = (getal: Personen, basis: Personen, van: string): string =>
  procent(getal, basis) === undefined ? '' : `${procent(getal, basis)}% van ${van}`;
