import { formatDatumVoluit } from '../../domain/datum';
import { ladderOp, opLadder, tredenaam, vergelijkTreden } from '../../domain/ladder';
import type { Trede } from '../../domain/ladder';
import { spreiding, telSaldi } from '../../domain/provincie';
import type { AssessedRow } from '../../table/overview';
import type { ChartPlan, SheetPlan } from '../sheet-plan';
import { gekozen, nietOpgenomen, regiosIn } from './keuze';
import { alsBlad, aantal, metOpmaak, regel, tekst, WIT } from './opbouw';
import type { Cel, Regel } from './opbouw';
import { LOPEND, TABEL, TABELKOP, TOTAAL, TUSSENKOP } from './stijl';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst } from './stuk';
import type { Stuk } from './stuk';

const GRAFIEKRIJEN = 16;

interface Groep { readonly naam: string; readonly rows: readonly AssessedRow[] }

/** The spread over the ladder for the whole and per veiligheidsregio, who is behind or ahead, a chart, and who rose, stayed or went back. */
export function ladderblad(stuk: Stuk, gebied: string): SheetPlan {
  const { overview } = stuk;
  const groepen: readonly Groep[] = [
    { naam: gebied, rows: overview.rows },
    ...regiosIn(overview, 'veiligheidsregio').map((naam) => ({ naam, rows: gekozen(overview, { soort: 'veiligheidsregio', naam }) })),
  ];
  const tabel = spreidingsregels(stuk, groepen);
  const grafiekrij = KOPREGELS + tabel.length + 1;
  const titel = `Interventieladder ${gebied} op ${formatDatumVoluit(overview.peildatum)}`;
  const breed = groepen.length + 1;
  const regels = [
    ...koptekst(titel, periodeEnPeildatum(overview.peildatum)),
    ...tabel,
    ...Array.from({ length: GRAFIEKRIJEN + 3 }, () => WIT),
    ...verloop(overview.rows, breed),
    ...nietOpgenomen(overview),
    ...bronregels(stuk),
  ];
  return alsBlad({
    naam: bladnaam(`Ladder ${gebied}`), soort: 'verslag:ladder', regels, breedtes: [44, ...groepen.map(() => 15)], richting: 'landscape',
    grafieken: [grafiek(stuk, groepen, grafiekrij)], voettekst: voettekst(titel),
  });
}

/** The step that the assessment gives; without one the step before it. */
export function tredeNu({ beoordeling, trede }: AssessedRow): Trede | undefined {
  return beoordeling.soort === 'trede' ? beoordeling.trede : (beoordeling.van ?? trede);
}

function spreidingsregels({ overview: { peildatum } }: Stuk, groepen: readonly Groep[]): readonly Regel[] {
  const tellingen = groepen.map(({ rows }) => spreiding(rows.flatMap((row) => tredeNu(row) ?? []), peildatum));
  const saldi = groepen.map(({ rows }) => telSaldi(rows.map((row) => row.nogTeHuisvesten)));
  const eind = groepen.some(({ rows }) => rows.some(({ beoordeling }) => beoordeling.moment === 'eindbeoordeling'));
  const zonder = groepen.map(({ rows }) => rows.filter((row) => tredeNu(row) === undefined).length);
  return [
    metOpmaak(regel(tekst('Trede'), ...groepen.map(({ naam }) => tekst(naam, { align: 'center' }))), TABELKOP),
    ...ladderOp(peildatum).treden.map((trede) => rij(`${trede} ${tredenaam(trede)}`, tellingen.map((telling) => aantal(telling.get(trede) ?? 0)))),
    ...(zonder.some((n) => n > 0) ? [rij('trede niet bekend', zonder.map((n) => aantal(n)))] : []),
    metOpmaak(regel(tekst('Totaal gemeenten'), ...groepen.map(({ rows }) => aantal(rows.length))), TOTAAL),
    rij(eind ? 'met achterstand' : 'opgave nog niet gehaald', saldi.map(({ achterstand }) => aantal(achterstand))),
    rij(eind ? 'met voorsprong (precies gehaald: voorsprong 0)' : 'opgave al gehaald', saldi.map(({ voorsprong }) => aantal(voorsprong))),
  ];
}

function grafiek({ overview: { peildatum } }: Stuk, groepen: readonly Groep[], row: number): ChartPlan {
  const [geheel] = groepen;
  const treden = ladderOp(peildatum).treden;
  const telling = spreiding((geheel?.rows ?? []).flatMap((een) => tredeNu(een) ?? []), peildatum);
  return {
    type: 'columns', name: 'Spreiding over de ladder', title: `Gemeenten per trede op ${formatDatumVoluit(peildatum)}`,
    data: { row: KOPREGELS, column: 0, rows: treden.length + 1, columns: 2 },
    xTitle: 'Trede van de interventieladder', yTitle: 'Aantal gemeenten',
    position: { row, column: 0, rows: GRAFIEKRIJEN, columns: groepen.length + 1 },
    altText: `Staafdiagram: ${treden.map((trede) => `trede ${trede}: ${telling.get(trede) ?? 0}`).join('; ')}.`,
  };
}

const VERLOOP = ['gestegen', 'gelijk gebleven', 'teruggegaan naar 0', 'nog niet te bepalen'] as const;

function verloop(rows: readonly AssessedRow[], breed: number): readonly Regel[] {
  const rest = (cel: Cel): readonly Cel[] => Array.from({ length: breed - 1 }, () => cel);
  const lijsten = VERLOOP.map((soort) => ({ soort, namen: rows.filter((row) => verloopVan(row) === soort) })).filter(({ namen }) => namen.length > 0);
  return [
    regel(tekst('Verloop', TUSSENKOP), ...rest(tekst('', TUSSENKOP))),
    ...lijsten.flatMap(({ soort, namen }) => [
      metOpmaak(regel(tekst(`${soort}: ${namen.length}`), tekst('van'), tekst('naar')), TABELKOP),
      ...namen.map((row) => metOpmaak(regel(tekst(row.naam), trede(row.beoordeling.van), trede(row.beoordeling.soort === 'trede' ? row.beoordeling.trede : undefined)), LOPEND)),
    ]),
  ];
}

function verloopVan({ beoordeling }: AssessedRow): (typeof VERLOOP)[number] {
  if (beoordeling.soort !== 'trede' || beoordeling.van === undefined) return 'nog niet te bepalen';
  const { van, trede: na, regel: { peildatum } } = beoordeling;
  const stap = vergelijkTreden(opLadder(na, peildatum), opLadder(van, peildatum));
  return stap > 0 ? 'gestegen' : stap < 0 ? 'teruggegaan naar 0' : 'gelijk gebleven';
}

const rij = (label: string, cellen: readonly Cel[]): Regel => metOpmaak(regel(tekst(label), ...cellen), TABEL);

const trede = (een: Trede | undefined): Cel => tekst(een ?? '?', { align: 'center' });
