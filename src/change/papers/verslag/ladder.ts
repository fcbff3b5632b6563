import { opsomming } from '../../../domain/sentences/numbers';
import { formatDatumVoluit } from '../../../domain/tijd/datum';
import { ladderOp, opLadder, tredenaam } from '../../../domain/ladder/ladder';
import { TREDEN, type Trede } from '../../../domain/ladder/trede';
import { momentVan } from '../../../domain/tijd/moment';
import { spreiding, telSaldi } from '../../../domain/opgave/provincie';
import { cellName } from '../../../table/cells/address';
import type { AssessedRow } from '../../../review/assess/overview';
import { columnFor } from '../../../table/table';
import type { Content } from '../../write/content';
import type { ChartPlan, SheetPlan } from '../../sheet-plan';
import { gebiedsnaam } from './keuze/gebied';
import { gekozen, nietOpgenomen, regiosIn } from './keuze/keuze';
import { VERLOOP, verloopblad, verloopVan } from './ladder-verloop';
import { asSheet, count, styled, line, gap, text, BLANK } from '../../layout/lines';
import type { Cell, Line } from '../../layout/line';
import { aantalMetTekort, overWaarden, telling } from './sommen';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from './stuk';

const GRAFIEKRIJEN = 20;

interface Groep {
  readonly naam: string;
  readonly rows: readonly AssessedRow[];
}

/** The spread over the ladder, and on a decision date who moved. */
export function ladderbladen(stuk: Stuk, gebied: string): readonly SheetPlan[] {
  const verloop = verloopblad(stuk, gebied);
  return [ladderblad(stuk, gebied), ...(verloop ? [verloop] : [])];
}

/**
 * The spread over the ladder for the whole and per veiligheidsregio, who is behind or ahead, who moved, and a chart of
 * all of them.
 */
export function ladderblad(stuk: Stuk, gebied: string): SheetPlan {
  const { overview } = stuk;
  const { peildatum } = overview;
  const groepen: readonly Groep[] = [{ naam: gebied, rows: overview.rows }, ...delen(stuk)];
  const tabel = spreidingsregels(stuk, groepen);
  const grafiekrij = KOPREGELS + tabel.length + 1;
  const titel = `Interventieladder ${gebied} op ${formatDatumVoluit(peildatum)}`;
  const regels = [
    ...koptekst(titel, periodeEnPeildatum(peildatum)),
    ...tabel,
    ...gap(GRAFIEKRIJEN + 2),
    ...groepen.map((groep) => line(text(inWoorden(stuk, groep), FOOTNOTE))),
    BLANK,
    ...overWaarden(stuk.levend, tabel),
    ...nietOpgenomen(overview),
    ...bronregels(stuk),
  ];
  return asSheet({
    name: bladnaam(`Ladder ${gebied}`),
    kind: 'verslag:ladder',
    lines: regels,
    widths: [44, ...groepen.map(() => 12)],
    orientation: 'portrait',
    charts: [grafiek(stuk, groepen.length, grafiekrij)],
    footer: voettekst(titel),
  });
}

/** The step that the assessment gives; without one the step before it. */
export function tredeNu({ beoordeling, trede }: AssessedRow): Trede | undefined {
  return beoordeling.kind === 'trede' ? beoordeling.trede : (beoordeling.van ?? trede);
}

/** The veiligheidsregio's, unless one is all there is. */
function delen({ overview }: Stuk): readonly Groep[] {
  const namen = regiosIn(overview, 'veiligheidsregio');
  const groepen = namen.map((regio) => {
    const keuze = { kind: 'veiligheidsregio', naam: regio } as const;
    const rows = gekozen(overview, keuze);
    return { naam: gebiedsnaam({ ...overview, rows }, keuze), rows };
  });
  return groepen.filter(({ rows }) => rows.length < overview.rows.length);
}

function spreidingsregels(stuk: Stuk, groepen: readonly Groep[]): readonly Line[] {
  const { levend, overview } = stuk;
  const { peildatum } = overview;
  const { treden } = ladderOp(peildatum);
  const eind = momentVan(peildatum) === 'eindbeoordeling';
  const [eerste, laatste] = [KOPREGELS + 1, KOPREGELS + treden.length];
  const zonder = groepen.map(({ rows }) => rows.filter((row) => tredeNu(row) === undefined).length);
  const onbekend = levend || zonder.some((n) => n > 0);
  const totaalrij = laatste + (onbekend ? 2 : 1);
  const opLaddertreden = (column: number): string => `SUM(${cellName(eerste, column)}:${cellName(laatste, column)})`;
  const tekort = groepen.map(({ rows }) =>
    aantalMetTekort(stuk, rows, telSaldi(rows.map((row) => row.nogTeHuisvesten)).achterstand),
  );
  return [
    styled(line(text('Trede'), ...groepen.map(({ naam }) => text(naam, { align: 'center' }))), TABLE_HEADING),
    ...treden.map((trede) =>
      rij(
        `${trede} ${tredenaam(trede)}`,
        groepen.map(({ rows }) => opTrede(stuk, rows, trede)),
      ),
    ),
    ...(onbekend
      ? [
          rij(
            'trede niet bekend',
            groepen.map(({ rows }, i) => (levend ? `=${rows.length}-${opLaddertreden(i + 1)}` : (zonder[i] ?? 0))),
          ),
        ]
      : []),
    styled(
      line(
        text('Totaal gemeenten'),
        ...groepen.map(({ rows }, i) =>
          count(levend ? `=SUM(${cellName(eerste, i + 1)}:${cellName(totaalrij - 1, i + 1)})` : rows.length),
        ),
      ),
      TOTAL,
    ),
    rij(eind ? 'met achterstand' : 'opgave nog niet gehaald', tekort),
    rij(
      eind ? 'met voorsprong (precies gehaald: voorsprong 0)' : 'opgave al gehaald',
      groepen.map(({ rows }, i) => {
        const { [i]: achter = 0 } = tekort;
        return typeof achter === 'number'
          ? rows.length - achter
          : `=${cellName(totaalrij, i + 1)}-${cellName(totaalrij + 1, i + 1)}`;
      }),
    ),
    ...(momentVan(peildatum) === 'geen'
      ? []
      : VERLOOP.filter((soort) => overview.rows.some((row) => verloopVan(row) === soort)).map((soort) =>
          rij(
            soort,
            groepen.map(({ rows }) => rows.filter((row) => verloopVan(row) === soort).length),
          ),
        )),
  ];
}

/**
 * On a decision date the step is an outcome; on another it is what the source says, in any spelling that it uses; or
 * what another sheet says where the source is blank.
 */
function opTrede(stuk: Stuk, rows: readonly AssessedRow[], trede: Trede): Content {
  const {
    overview: { peildatum, table },
  } = stuk;
  const geteld = rows.filter((row) => isOp(tredeNu(row), trede, peildatum)).length;
  const kolom = columnFor(table, 'trede');
  if (kolom === undefined || momentVan(peildatum) !== 'geen') return geteld;
  const vanElders = rows.some(({ row }) => row.trede !== undefined && (row.cells.get(kolom.column) ?? '') === '');
  if (vanElders) return geteld;
  const geschreven = rows.flatMap(({ row }) =>
    isOp(row.trede, trede, peildatum) ? [String(row.cells.get(kolom.column) ?? '').toLowerCase()] : [],
  );
  const woorden = new Set([...TREDEN.filter((een) => opLadder(een, peildatum) === trede), ...geschreven]);
  return telling(stuk, rows, { column: kolom.column, teksten: [...woorden] }, geteld);
}

function isOp(een: Trede | undefined, trede: Trede, peildatum: Stuk['overview']['peildatum']): boolean {
  return een !== undefined && opLadder(een, peildatum) === trede;
}

function grafiek({ overview: { peildatum } }: Stuk, groepen: number, row: number): ChartPlan {
  return {
    type: 'columns',
    name: 'Spreiding over de ladder',
    title: `Gemeenten per trede op ${formatDatumVoluit(peildatum)}`,
    data: { row: KOPREGELS, column: 0, rows: ladderOp(peildatum).treden.length + 1, columns: groepen + 1 },
    xTitle: 'Trede van de interventieladder',
    yTitle: 'Aantal gemeenten',
    position: { row, column: 0, rows: GRAFIEKRIJEN, columns: groepen + 1 },
  };
}

/** The chart for who cannot see it. */
function inWoorden({ overview: { peildatum } }: Stuk, { naam, rows }: Groep): string {
  const geteld = [
    ...spreiding(
      rows.flatMap((row) => tredeNu(row) ?? []),
      peildatum,
    ),
  ].filter(([, n]) => n > 0);
  return (
    `Staafdiagram, ${naam}: ` +
    `${geteld.length === 0 ? 'geen trede bekend' : opsomming(geteld.map(([trede, n]) => `${n} op trede ${trede}`))}.`
  );
}

const rij = (label: string, waarden: readonly Content[]): Line =>
  styled(line(text(label), ...waarden.map((een): Cell => count(een))), TABLE);
