import { personen } from '../../../domain/getal/getal';
import type { Halfjaar, Jaar } from '../../../domain/opgave/meerjaren';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { cellName } from '../../../table/cells/address';
import type { AssessedRow, Overview } from '../../../review/assess/overview';
import { type Content, isFormula } from '../../write/content';
import { som } from './sommen';
import { KOPREGELS } from './stuk';

/** One half-year with its figures as cells: numbers, or formulas to its sheet. */
export interface Bijdrage {
  readonly halfjaar: Halfjaar;
  readonly taakstelling: Content;
  readonly saldo: Content;
  /** Undefined when the sheet says nothing of it: that is not none. */
  readonly additioneel: Content | undefined;
  readonly gehuisvest: Content;
}

/** Undefined when a gemeente has no net taakstelling: an opgave in its place would count the achterstand twice. */
export function bijdrage(overview: Overview, rows: readonly AssessedRow[], levend: boolean): Bijdrage | undefined {
  const { table, peildatum } = overview;
  const netto = rows.filter(({ row }) => row.taakstelling !== undefined && !table.taakstellingIsOpgave);
  if (rows.length === 0 || netto.length < rows.length) return undefined;
  const herkomst = { overview, levend };
  const taakstellingVan = ({ row }: AssessedRow) => row.taakstelling ?? personen(0);
  const extraVan = ({ row }: AssessedRow) => row.additioneel ?? personen(0);
  const opgaveVan = (row: AssessedRow) => row.opgave;
  const gehuisvestVan = (row: AssessedRow) => row.gehuisvest;
  const metExtra = rows.filter(({ row }) => row.additioneel !== undefined);
  const samen = (van: (row: AssessedRow) => number) => personen(rows.reduce((totaal, row) => totaal + van(row), 0));
  const taakstelling = som(herkomst, rows, 'taakstelling', taakstellingVan);
  const opgave = som(herkomst, rows, 'opgave', opgaveVan);
  return {
    halfjaar: {
      periode: beoordeeldePeriode(peildatum),
      taakstelling: samen(taakstellingVan),
      saldo: personen(samen(opgaveVan) - samen(taakstellingVan)),
      additioneel: samen(extraVan),
      gehuisvest: samen(gehuisvestVan),
    },
    taakstelling,
    saldo:
      isFormula(opgave) && isFormula(taakstelling)
        ? `${opgave}-(${taakstelling.slice(1)})`
        : samen(opgaveVan) - samen(taakstellingVan),
    additioneel: metExtra.length === 0 ? undefined : som(herkomst, metExtra, 'additioneel', extraVan),
    gehuisvest: som(herkomst, rows, 'gehuisvest', gehuisvestVan),
  };
}

/**
 * The cells of one year from above; undefined where nothing is known. With living formulas the totals are worked out on
 * the sheet.
 */
export function jaarcellen(
  jaar: Jaar,
  bijdragen: readonly Bijdrage[],
  column: number,
  levend: boolean,
): readonly (Content | undefined)[] {
  const helften = ([1, 2] as const).map((helft) =>
    bijdragen.find(({ halfjaar: { periode } }) => periode.jaar === jaar.jaar && periode.helft === helft),
  );
  const [eerste, tweede] = helften;
  const plaats = (regel: number): string => cellName(KOPREGELS + regel, column);
  const uit = (wat: 'additioneel' | 'gehuisvest'): Content | undefined => {
    const delen = helften.flatMap((een) => een?.[wat] ?? []);
    return delen.length === 0 ? undefined : opgeteld(delen);
  };
  const extra = uit('additioneel');
  return [
    eerste?.taakstelling,
    tweede?.taakstelling,
    (eerste ?? tweede)?.saldo,
    extra,
    levend ? `=SUM(${plaats(1)}:${plaats(4)})` : jaar.totaal,
    uit('gehuisvest'),
    levend ? `=${plaats(5)}${extra === undefined ? '' : `-${plaats(4)}`}-${plaats(6)}` : jaar.eindsaldo,
  ];
}

function opgeteld(delen: readonly Content[]): Content {
  const getallen = delen.filter((een) => typeof een === 'number');
  const rest = getallen.reduce((totaal, een) => totaal + een, 0);
  const formules = delen.filter(isFormula).map((een) => een.slice(1));
  return formules.length === 0 ? rest : `=${[...formules, ...(rest === 0 ? [] : [String(rest)])].join('+')}`;
}
