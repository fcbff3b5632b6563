import { cellKey } from '../../table/cells/address';
import { geenLeegArgument } from './arguments';
import { additioneelGelijk } from './additional';
import { eindsaldoKlopt, minimaalKlopt, opgaveIsSom, restantKlopt } from './arithmetic';
import { geenFormulefouten, geenVandaag, getallenZijnGetallen, namenZijnHeel } from './cells';
import { datumPastBijPeriode, eenPeriode, vraagPastBijPeriode } from './dates';
import { huurcontractenInPersonen, koppelingenKloppen } from './koppelingen';
import { maandenTellenOp } from './sums/months';
import { nameRepair } from './name-repair';
import { nootNoemtDatum } from './notes';
import { percentageKlopt, percentageNoemtBasis } from './percentages';
import { regioIsVolledig } from './region';
import { saldoVolgtPerGemeente } from './saldi-per-gemeente';
import { saldiOpElkaar, saldoInReeks, saldoIsEenzijdig, saldoVolgtVorige } from './saldi';
import { aandelenTellenOp, bereikenTellenOp } from './shares';
import type { Check, Sheet } from './sheet';
import { conclusieKlopt, tredeGelijkMetAnder, tredeSpringtNiet, tredeVolgtEerder } from './steps';
import { opmerkingenTellenMee } from './remarks';
import { oncePerRow } from './per-row';
import { totaalpercentageKlopt } from './sums/total-percentages';
import { totalenKloppen } from './sums/totals';
import type { Finding } from '../finding';
import type { Severity } from '../../table/finding';

/** What a letter says of the next halfjaar: that it begins where this one ends, and its opgave and minimum. */
const volgendHalfjaarKlopt: Check = ({ table, grid }) => {
  const { next } = table;
  if (!next) return [];
  const [volgend, dit] = [{ table: next, grid }, [{ table, grid }]];
  return [opgaveIsSom, minimaalKlopt, saldoVolgtVorige].flatMap((look) => look(volgend, dit));
};

/** Every contradiction that the check looks for. */
export const CHECKS: readonly Check[] = [
  opgaveIsSom,
  restantKlopt,
  eindsaldoKlopt,
  minimaalKlopt,
  percentageKlopt,
  percentageNoemtBasis,
  additioneelGelijk,
  maandenTellenOp,
  totalenKloppen,
  totaalpercentageKlopt,
  saldoIsEenzijdig,
  saldiOpElkaar,
  saldoVolgtVorige,
  saldoInReeks,
  saldoVolgtPerGemeente,
  volgendHalfjaarKlopt,
  tredeSpringtNiet,
  tredeVolgtEerder,
  tredeGelijkMetAnder,
  conclusieKlopt,
  koppelingenKloppen,
  huurcontractenInPersonen,
  datumPastBijPeriode,
  eenPeriode,
  vraagPastBijPeriode,
  nootNoemtDatum,
  opmerkingenTellenMee,
  aandelenTellenOp,
  bereikenTellenOp,
  getallenZijnGetallen,
  namenZijnHeel,
  geenVandaag,
  geenLeegArgument,
  geenFormulefouten,
  regioIsVolledig,
];

const ORDER: readonly Severity[] = ['fout', 'let op', 'ter info'];

/**
 * All findings on a sheet, the reader's own included: the worst first, then from top to bottom, and one for one kind in
 * one row.
 */
export function check(sheet: Sheet, others: readonly Sheet[] = []): readonly Finding[] {
  const found = CHECKS.flatMap((look) => look(sheet, others));
  const read = sheet.table.findings.flatMap((finding): readonly Finding[] => {
    if (isToldBetter(finding, found)) return [];
    const repair = nameRepair(finding, sheet.grid);
    return [repair ? { ...finding, repair } : finding];
  });
  return oncePerRow(inOrder([...read, ...found]));
}

/** The check says why a column of contracts is asked about. */
const isToldBetter = ({ code, area }: Finding, found: readonly Finding[]): boolean =>
  code === 'kolomOnzeker' &&
  found.some((other) => other.code === 'huurcontractenAantal' && other.area?.column === area?.column);

/** The worst first, then from top to bottom. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || place(a) - place(b));

const place = ({ area }: Finding): number => (area ? cellKey(area.row, area.column) : -1);
