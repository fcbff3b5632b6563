import { shareFormula } from '../../share-formula';
import { known } from '../../../domain/known';
import { procent } from '../../../domain/getal/afronding';
import { formatGetal, hoeveel } from '../../../domain/sentences/numbers';
import { type Datum, formatDatumVoluit } from '../../../domain/tijd/datum';
import type { Koppelingenoordeel } from '../../../domain/opgave/koppelingen';
import { personen, type Personen } from '../../../domain/getal/getal';
import { alsGeheel, puntenBoven, type Geheel, type Gemeentestand } from '../../../domain/opgave/provincie';
import { beoordeeldePeriode, momentVan, tussenstandVan } from '../../../domain/tijd/moment';
import { saldoInWoorden } from '../../../domain/opgave/opgave';
import { einde } from '../../../domain/tijd/periode';
import type { AssessedRow } from '../../../review/assess/overview';
import type { Content } from '../../write/content';
import type { SheetPlan } from '../../sheet-plan';
import { nietOpgenomen } from './keuze/keuze';
import { koppelingenlijst } from './koppelingen-lijst';
import { TRIPTYCH, triptychHeading, triptychLine, subheading } from '../../layout/triptych';
import { asSheet, count, share, text, BLANK } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { overWaarden, som } from './sommen';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from './stuk';

/**
 * The annex to the April and October letters about the gemeenten of `stuk` together; `landelijk` is a whole percentage
 * that a person fills in.
 */
export function standVanZaken(stuk: Stuk, gebied: string, landelijk?: number): SheetPlan {
  const { overview } = stuk;
  const dag = formatDatumVoluit(overview.peildatum);
  const geheel = alsGeheel(standenVan(stuk));
  const titel = `Stand van zaken ${gebied} op ${dag}`;
  const getallen = cijfers(stuk, geheel);
  const regels = [
    ...koptekst(titel, `${periodeEnPeildatum(overview.peildatum)}, ${hoeveel(geheel.aantal, 'gemeente', 'gemeenten')}`),
    triptychHeading('Cijfers', 'Aantal', 'Toelichting'),
    ...getallen,
    BLANK,
    subheading('Conclusie'),
    ...zinnen(stuk, geheel, gebied, landelijk).map(([over, zin]) => triptychLine(over, text(''), zin)),
    BLANK,
    ...koppelingenlijst(overview),
    ...overWaarden(stuk.levend, getallen),
    ...nietOpgenomen(overview),
    ...bronregels(stuk),
  ];
  return asSheet({
    name: bladnaam(`Stand van zaken ${gebied}`),
    kind: 'verslag:stand-van-zaken',
    lines: regels,
    widths: TRIPTYCH,
    orientation: 'portrait',
    footer: voettekst(titel),
  });
}

function standenVan({ overview: { rows, table } }: Stuk): readonly Gemeentestand[] {
  return rows.map((row) => {
    const { taakstelling, koppelingen } = row.row;
    return {
      naam: row.naam,
      opgave: row.opgave,
      gehuisvest: row.gehuisvest,
      ...(taakstelling === undefined || table.taakstellingIsOpgave ? {} : { taakstelling }),
      ...known({ koppelingen }),
    };
  });
}

/**
 * Koppelingen are held against what is nog te huisvesten on 1 April or 1 October; the remainder of another day judges
 * nothing.
 */
const oordeelOp = (peildatum: Datum, { oordeel }: Geheel): Koppelingenoordeel | undefined =>
  momentVan(peildatum) === 'tussenstand' ? oordeel : undefined;

function zonderOordeel({ overview: { rows, peildatum } }: Stuk, { koppelingen }: Geheel): string {
  if (koppelingen !== undefined)
    return (
      'voldoende of niet wordt beoordeeld naar de stand op ' +
      formatDatumVoluit(tussenstandVan(beoordeeldePeriode(peildatum)))
    );
  const geteld = rows.filter(({ row }) => typeof row.koppelingen === 'number').length;
  return geteld === 0
    ? 'het blad geeft geen aantal'
    : `het blad geeft een aantal voor ${geteld} van de ${rows.length} gemeenten`;
}

function cijfers(stuk: Stuk, geheel: Geheel): readonly Line[] {
  const {
    levend,
    overview: { rows },
  } = stuk;
  const opgave = som(stuk, rows, 'opgave', (row) => row.opgave);
  const gehuisvest = som(stuk, rows, 'gehuisvest', (row) => row.gehuisvest);
  const formule = (tekstVan: string, waarde: Content): Content => (levend ? tekstVan : waarde);
  const netto =
    geheel.taakstelling === undefined || geheel.saldo === undefined
      ? []
      : [
          triptychLine(
            'Taakstelling',
            count(som(stuk, rows, 'taakstelling', ({ row }) => row.taakstelling ?? personen(0))),
            '',
          ),
          triptychLine(
            'Achterstand (+) of voorsprong (-)',
            count(formule(`=B${KOPREGELS + 4}-B${KOPREGELS + 2}`, geheel.saldo)),
            saldoInWoorden(geheel.saldo),
          ),
        ];
  const o = `B${KOPREGELS + 2 + netto.length}`;
  const g = `B${KOPREGELS + 4 + netto.length}`;
  return [
    ...netto,
    triptychLine('Te huisvesten (opgave)', count(opgave), 'som van de opgaven'),
    triptychLine(
      'Minimaal te huisvesten',
      count(formule(`=ROUNDUP(${o}/2,0)`, geheel.minimaal)),
      'de helft van de som, naar boven afgerond',
    ),
    triptychLine('Gehuisvest', count(gehuisvest), ''),
    triptychLine('Gerealiseerd', share(formule(shareFormula(g, o), geheel.gerealiseerd ?? '')), 'van de opgave'),
    triptychLine('Nog te huisvesten', count(formule(`=${o}-${g}`, geheel.nogTeHuisvesten)), 'opgave min gehuisvest'),
    triptychLine(
      'Koppelingen',
      geheel.koppelingen === undefined
        ? text('niet bekend', { align: 'right' })
        : count(som(stuk, rows, 'koppelingen', koppelingenGeteld)),
      oordeelOp(stuk.overview.peildatum, geheel) ?? zonderOordeel(stuk, geheel),
    ),
  ];
}

function koppelingenGeteld({ row: { koppelingen } }: AssessedRow): Personen {
  return typeof koppelingen === 'number' ? koppelingen : personen(0);
}

/** What it is about, and the sentence. */
type Zin = readonly [string, string];

function zinnen(
  { overview: { peildatum } }: Stuk,
  geheel: Geheel,
  gebied: string,
  landelijk: number | undefined,
): readonly Zin[] {
  const { opgave, gehuisvest, minimaal, nogTeHuisvesten, koppelingen } = geheel;
  const oordeel = oordeelOp(peildatum, geheel);
  const deelVanOpgave = procent(gehuisvest, opgave);
  const eind = formatDatumVoluit(einde(beoordeeldePeriode(peildatum)));
  const dag = formatDatumVoluit(peildatum);
  const werkwoord = gehuisvest === 1 ? 'is' : 'zijn';
  if (opgave <= 0)
    return [
      [
        'Realisatie',
        `In ${gebied} is er in dit halfjaar geen opgave; op ${dag} ${werkwoord} er ` +
          `${hoeveel(gehuisvest, 'vergunninghouder', 'vergunninghouders')} gehuisvest (voorsprong ` +
          `${formatGetal(Math.abs(nogTeHuisvesten))}).`,
      ],
    ];
  const stand =
    `Op ${dag} ${werkwoord} in ${gebied} ${formatGetal(gehuisvest)} van de ` +
    `${hoeveel(opgave, 'vergunninghouder', 'vergunninghouders')} ` +
    `gehuisvest${deelVanOpgave === undefined ? '' : ` (${deelVanOpgave}% van de opgave)`}; de helft van de ` +
    `opgave is ${formatGetal(minimaal)}. ` +
    (nogTeHuisvesten > 0
      ? `Nog te huisvesten: ${formatGetal(nogTeHuisvesten)}.`
      : `De opgave is al gehaald (voorsprong ${formatGetal(Math.abs(nogTeHuisvesten))}).`);
  const haalbaar: readonly Zin[] =
    koppelingen === undefined || oordeel === undefined || nogTeHuisvesten <= 0
      ? []
      : [
          [
            'Haalbaarheid',
            oordeel === 'voldoende'
              ? `Met ${hoeveel(koppelingen, 'koppeling', 'koppelingen')} is de opgave vóór ${eind} haalbaar.`
              : `Met ${hoeveel(koppelingen, 'koppeling', 'koppelingen')} voor ${formatGetal(nogTeHuisvesten)} ` +
                `nog te huisvesten ${nogTeHuisvesten === 1 ? 'vergunninghouder' : 'vergunninghouders'} ` +
                `is de opgave vóór ${eind} niet haalbaar.`,
          ],
        ];
  return [['Realisatie', stand], ...haalbaar, ...vergelijking(geheel, gebied, landelijk)];
}

function vergelijking(geheel: Geheel, gebied: string, landelijk: number | undefined): readonly Zin[] {
  const punten = landelijk === undefined ? undefined : puntenBoven(geheel, landelijk);
  if (landelijk === undefined || punten === undefined) return [];
  const plaats =
    punten === 0 ? 'gelijk aan' : `${formatGetal(Math.abs(punten))} procentpunt ${punten > 0 ? 'boven' : 'onder'}`;
  return [
    [
      'Landelijk',
      `Het percentage van ${gebied} is ${plaats} het landelijke percentage van ${formatGetal(landelijk)}%.`,
    ],
  ];
}
