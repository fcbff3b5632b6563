import { formatGetal } from '../../../domain/sentences/numbers';
import { legStapUit } from '../../../domain/sentences/uitleg';
import { ontbreektInWoorden } from '../../../domain/sentences/zonder-trede';
import { formatDatum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../../domain/tijd/moment';
import { formatNorm } from '../../../domain/beleid/norm-tekst';
import type { AssessedRow, Overview } from '../../../review/assess/overview';
import { redenVan } from '../tekst/reden';
import { koppelingenVan } from './koppelingen-van';

/** One question of the annex with its answer and the figures behind it. */
export interface Vraag {
  readonly vraag: string;
  readonly antwoord: string;
  readonly bevinding: string;
}

/** The questions of the letter, all of them, also those that the assessment did not come to. */
export function vragen(overview: Overview, row: AssessedRow): readonly Vraag[] {
  return row.beoordeling.moment === 'eindbeoordeling'
    ? vragenAanHetEind(overview, row)
    : vragenHalverwege(overview, row);
}

function vragenAanHetEind(overview: Overview, row: AssessedRow): readonly Vraag[] {
  const { beoordeling } = row;
  const { omkoppelingen, stapelgemeente, verschoonbaar } = row.row;
  const coulance =
    beoordeling.regel.norm.soort === 'geen'
      ? []
      : [uitPad(row, 'coulance', `Is de coulancenorm gehaald (${formatNorm(beoordeling.regel.norm)})?`)];
  const telt = omkoppelingen === true && !beoordeling.regel.omkoppelingenTellen;
  return [
    uitPad(row, 'gerealiseerd', '1. Is de opgave gerealiseerd?'),
    ...coulance,
    overKoppelingen(overview, row),
    {
      vraag: '3. Waren er omkoppelingen?',
      antwoord: jaNee(omkoppelingen),
      bevinding: telt ? `tellen op deze peildatum niet mee (${beoordeling.regel.bron.tekst})` : '',
    },
    { vraag: '4. Was de gemeente stapelgemeente?', antwoord: jaNee(stapelgemeente), bevinding: '' },
    ...(verschoonbaar
      ? [
          {
            vraag: 'Is het niet halen verschoonbaar?',
            antwoord: 'ja',
            bevinding: redenVan(verschoonbaar),
          },
        ]
      : []),
    ...overVerlenging(row),
  ];
}

function vragenHalverwege(overview: Overview, row: AssessedRow): readonly Vraag[] {
  return [
    {
      vraag: '1. Ligt de gemeente op schema?',
      antwoord: jaNee(row.opSchema),
      bevinding: legStapUit(row.opSchemaPad, row.beoordeling),
    },
    overKoppelingen(overview, row),
    ...overVerlenging(row),
  ];
}

/** Asked where Gedeputeerde Staten decided so, on every date. */
const overVerlenging = ({ row: { verlengd }, beoordeling: { regel } }: AssessedRow): readonly Vraag[] =>
  verlengd === undefined
    ? []
    : [
        {
          vraag: 'Is de trede door Gedeputeerde Staten verlengd?',
          antwoord: `tot ${formatDatum(verlengd.tot)}`,
          bevinding:
            (verlengd.bron || 'bron niet opgegeven') +
            (regel.peildatum < verlengd.tot ? '' : ' (geldt op deze dag niet meer)'),
        },
      ];

/** A question that may not have been asked, because an earlier one decided. */
function uitPad(row: AssessedRow, naam: 'gerealiseerd' | 'coulance', vraag: string): Vraag {
  const stap = row.beoordeling.pad.find((een) => een.vraag === naam);
  if (stap === undefined && row.beoordeling.kind === 'ontbreekt')
    return { vraag, antwoord: 'niet bekend', bevinding: ontbreektInWoorden(row.beoordeling.wat) };
  if (stap === undefined) return { vraag, antwoord: 'niet nodig', bevinding: 'een eerdere vraag besliste al' };
  return {
    vraag,
    antwoord: stap.antwoord === 'onbekend' ? 'niet bekend' : stap.antwoord,
    bevinding: legStapUit(stap, row.beoordeling),
  };
}

/** Of 1 April or 1 October, on that day and after it. */
function overKoppelingen({ table, peildatum }: Overview, row: AssessedRow): Vraag {
  const { aantal, oordeel } = koppelingenVan(table, row, peildatum);
  const tussenstand = tussenstandVan(beoordeeldePeriode(peildatum));
  const [werkwoord, dag] = peildatum > tussenstand ? ['Waren', tussenstand] : ['Zijn', peildatum];
  const tegenover = peildatum === tussenstand ? `, ${formatGetal(row.nogTeHuisvesten)} nog te huisvesten` : '';
  return {
    vraag: `2. ${werkwoord} de koppelingen voldoende op ${formatDatumVoluit(dag)}?`,
    antwoord: oordeel === undefined ? 'niet bekend' : jaNee(oordeel === 'voldoende'),
    bevinding:
      aantal === undefined
        ? (oordeel ?? 'de koppelingen staan niet in het blad')
        : `${formatGetal(aantal)} koppelingen${tegenover}`,
  };
}

function jaNee(antwoord: boolean | undefined): string {
  if (antwoord === undefined) return 'niet opgegeven';
  return antwoord ? 'ja' : 'nee';
}
