import { NEDERLAND } from '../../../../domain/gemeente/gemeenten';
import { gemeentenOp, ontbrekendIn } from '../../../../domain/gemeente/indeling';
import { EIGEN_PROVINCIE, type Provincie, PROVINCIES } from '../../../../domain/gemeente/provincies';
import { hoeveel } from '../../../../domain/sentences/numbers';
import { beoordeeldePeriode } from '../../../../domain/tijd/moment';
import { begin, laatsteDag } from '../../../../domain/tijd/periode';
import type { Overview } from '../../../../review/assess/overview';
import type { Keuze } from './keuze';

/** What the gemeenten of a paper are together, by code. */
interface Gebied {
  readonly naam: string;
  readonly codes: ReadonlySet<string>;
}

/**
 * What a paper about these gemeenten is called: the province or a region only when exactly all its gemeenten are in it,
 * one gemeente by its name, and else how many there are. `keuze` names the region that was asked for.
 */
export function gebiedsnaam(overview: Pick<Overview, 'rows' | 'peildatum'>, keuze: Keuze): string {
  const { rows } = overview;
  const gebied = gebieden(overview).find(({ codes }) => isPrecies(overview, codes));
  if (gebied) return gebied.naam;
  const elders = heleProvincies(overview);
  if (elders !== undefined) return elders;
  const [een] = rows;
  if (een && rows.length === 1) return een.naam;
  const aantal = hoeveel(rows.length, 'gemeente', 'gemeenten');
  return keuze.kind === 'veiligheidsregio' || keuze.kind === 'woonregio' ? `${aantal} van ${keuze.naam}` : aantal;
}

/** One name for papers from several sheets; sheets with other gemeenten are not one area. */
export function gezamenlijkeNaam(overzichten: readonly Overview[], keuze: Keuze): string {
  const [naam = 'geen gemeenten', ...andere] = new Set(overzichten.map((een) => gebiedsnaam(een, keuze)));
  return andere.length === 0 ? naam : 'wisselende gemeenten';
}

/** The province and its regions, as they were at the peildatum and at the begin of the half-year that is assessed. */
function gebieden({ peildatum }: Pick<Overview, 'peildatum'>): readonly Gebied[] {
  return [peildatum, begin(beoordeeldePeriode(peildatum))].flatMap((dag) => {
    const alle = gemeentenOp(dag);
    const namen = new Set(alle.flatMap(({ veiligheidsregio, woonregio }) => [veiligheidsregio, woonregio]));
    const codesVan = (deel: typeof alle): ReadonlySet<string> => new Set(deel.map(({ code }) => code));
    const regios = [...namen].flatMap((naam) => [
      { naam, codes: codesVan(alle.filter(({ veiligheidsregio }) => veiligheidsregio === naam)) },
      { naam, codes: codesVan(alle.filter(({ woonregio }) => woonregio === naam)) },
    ]);
    return [{ naam: EIGEN_PROVINCIE, codes: codesVan(alle) }, ...regios];
  });
}

/**
 * Another province of which all gemeenten of that half-year are in it and nobody else, or Nederland with all twelve;
 * undefined where that is not so, or our list of gemeenten begins later.
 */
function heleProvincies({ rows, peildatum }: Pick<Overview, 'rows' | 'peildatum'>): string | undefined {
  const gemeenten = rows.flatMap(({ row: { gemeente } }) => gemeente ?? []);
  const codes = new Set(gemeenten.map(({ code }) => code));
  if (codes.size < rows.length) return undefined;
  const hier = PROVINCIES.filter((provincie) => gemeenten.some((een) => een.provincie === provincie));
  const dag = laatsteDag(beoordeeldePeriode(peildatum));
  if (hier.some((provincie) => ontbrekendIn(provincie, codes, dag)?.length !== 0)) return undefined;
  if (hier.length === PROVINCIES.length) return 'Nederland';
  const [een] = hier;
  return een === undefined || hier.length > 1 ? undefined : voluit(een);
}

/** Utrecht and Groningen are the names of a gemeente too. */
const voluit = (provincie: Provincie): string =>
  NEDERLAND.some(({ naam }) => naam === provincie) ? `provincie ${provincie}` : provincie;

function isPrecies({ rows }: Pick<Overview, 'rows'>, codes: ReadonlySet<string>): boolean {
  const hier = new Set(rows.flatMap(({ row: { gemeente } }) => (gemeente ? [gemeente.code] : [])));
  return rows.length === codes.size && hier.size === codes.size && [...hier].every((code) => codes.has(code));
}
