import { formatDatumVoluit } from '../../../../domain/tijd/datum';
import { procent } from '../../../../domain/getal/afronding';
import type { Personen } from '../../../../domain/getal/getal';
import { remembered } from '../../../../domain/remembered';
import type { Ladder, Trede } from '../../../../domain/ladder/trede';
import { ladderOp, opLadder, tredenaam, vervolgstap } from '../../../../domain/ladder/ladder';
import { beoordeeldePeriode, tussenstandVan } from '../../../../domain/tijd/moment';
import { begin, formatPeriodeVoluit } from '../../../../domain/tijd/periode';
import { nextActionAfter } from '../../../../review/assess/conclusion';
import type { AssessedRow } from '../../../../review/assess/overview';
import { triptychHeading, triptychLine, subheading } from '../../../layout/triptych';
import { count, styled, text, BLANK } from '../../../layout/lines';
import type { Line } from '../../../layout/line';
import { overWaarden } from '../sommen';
import { BOLD } from '../../../layout/looks';
import { bronregels, koptekst, periodeEnPeildatum, type Stuk } from '../stuk';
import { signalenOver } from '../signalen';
import { tekstblok } from '../../tekst/tekstblok';
import { figuur } from '../verwijzing';
import { beginsaldo, saldowoord, trede, verderDitHalfjaar, volgendeOpgave } from './vooruit';
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
    triptychHeading('Cijfers', 'Aantal', 'Toelichting'),
    ...getallen,
    BLANK,
    triptychHeading('Vraag', 'Antwoord', 'Bevinding'),
    ...vragen(overview, row).map(({ vraag, antwoord, bevinding }) =>
      triptychLine(vraag, text(antwoord, { align: 'right' }), bevinding),
    ),
    BLANK,
    triptychHeading('Conclusie', 'Trede', 'In woorden'),
    ...conclusieregels(stuk, row),
    ...signalenOver(stuk, row).map((zin) => triptychLine('Let op', text(''), zin)),
    BLANK,
    ...(row.beoordeling.moment === 'eindbeoordeling'
      ? volgendeOpgave(stuk, row, volgend)
      : verderDitHalfjaar(stuk, row)),
    BLANK,
    subheading('De treden van de interventieladder'),
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
  const opEinde = row.beoordeling.moment === 'eindbeoordeling';
  return [
    ...opgaveregels(stuk, row, netto),
    ...(opEinde
      ? []
      : [
          triptychLine(
            `Minimaal te huisvesten vóór ${formatDatumVoluit(tussenstandVan(periode))}`,
            count(minimum),
            'de helft van de opgave, naar boven afgerond',
          ),
        ]),
    triptychLine(
      `Gehuisvest op ${dag}`,
      count(figuur(stuk, row, 'gehuisvest', gehuisvest)),
      [deel(gehuisvest, opgave, 'de opgave'), ...(opEinde ? [] : [deel(gehuisvest, minimum, 'het minimum')])]
        .filter((zin) => zin !== '')
        .join('; '),
    ),
    ...(huurcontracten === undefined || huurcontracten === 0
      ? []
      : [
          triptychLine(
            'Huurcontracten',
            count(huurcontracten),
            'personen met een getekend contract; tellen alleen mee voor dit besluit',
          ),
        ]),
    triptychLine(
      opEinde ? `${saldowoord(nogTeHuisvesten)} op ${dag}` : 'Nog te huisvesten',
      count(opEinde ? Math.abs(nogTeHuisvesten) : nogTeHuisvesten),
      opEinde ? 'volgens de telling van het COA' : 'opgave min gehuisvest',
    ),
  ];
}

/** The opgave, after what it was made of where the sheet gives the net taakstelling. */
function opgaveregels(stuk: Stuk, row: AssessedRow, netto: Personen | undefined): readonly Line[] {
  const regel = (uitleg: string): Line =>
    triptychLine('Te huisvesten (opgave)', count(figuur(stuk, row, 'opgave', row.opgave)), uitleg);
  if (netto === undefined) return [regel('zoals het blad haar geeft')];
  const periode = beoordeeldePeriode(stuk.overview.peildatum);
  const saldo = beginsaldo(row, netto);
  return [
    triptychLine(`Taakstelling ${formatPeriodeVoluit(periode)}`, count(figuur(stuk, row, 'taakstelling', netto)), ''),
    triptychLine(`${saldowoord(saldo)} op ${formatDatumVoluit(begin(periode))}`, count(Math.abs(saldo)), ''),
    regel(`taakstelling ${saldo > 0 ? 'plus achterstand' : 'min voorsprong'}`),
  ];
}

function conclusieregels(stuk: Stuk, row: AssessedRow): readonly Line[] {
  const { beoordeling } = row;
  const na = beoordeling.kind === 'trede' ? beoordeling.trede : undefined;
  return [
    triptychLine(
      'Trede voor deze beoordeling',
      trede(beoordeling.van),
      beoordeling.van === undefined ? 'niet opgegeven' : tredenaam(beoordeling.van),
    ),
    styled(
      triptychLine('Trede na deze beoordeling', trede(na), na === undefined ? 'nog niet te bepalen' : tredenaam(na)),
      BOLD,
    ),
    triptychLine('Vervolgstap van de provincie', text(''), nextActionAfter(beoordeling)),
    triptychLine('Conclusie', text(''), tekstblok(stuk, row)),
  ];
}

function treden({ overview: { peildatum } }: Stuk, { beoordeling }: AssessedRow): readonly Line[] {
  const nu = beoordeling.kind === 'trede' ? beoordeling.trede : beoordeling.van;
  const hier = nu === undefined ? undefined : opLadder(nu, peildatum);
  const ladder = ladderOp(peildatum);
  return uitleg(ladder).map((regel, i) => {
    const een = ladder.treden[i];
    return een !== undefined && een === hier ? styled(tredeRegel(een, 'uw trede'), BOLD) : regel;
  });
}

/** The steps of a ladder are the same in every annex. */
const uitleg = remembered(({ treden: alle }: Ladder) => alle.map((een) => tredeRegel(een, '')));

const tredeRegel = (een: Trede, midden: string): Line =>
  triptychLine(`Trede ${een}`, text(midden, { align: 'right' }), `${tredenaam(een)}: ${vervolgstap(een)}`);

const deel = (getal: Personen, basis: Personen, van: string): string =>
  procent(getal, basis) === undefined ? '' : `${procent(getal, basis)}% van ${van}`;
