import { procent } from '../../../../domain/getal/afronding';
import { type Personen, personen } from '../../../../domain/getal/getal';
import { tredenaam } from '../../../../domain/ladder/ladder';
import type { Trede } from '../../../../domain/ladder/trede';
import { minimaal, opgave as opgaveVan } from '../../../../domain/opgave/opgave';
import { formatGetal } from '../../../../domain/sentences/numbers';
import { type Datum, formatDatumVoluit } from '../../../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../../../domain/tijd/moment';
import { begin, einde, formatPeriode, formatPeriodeVoluit, volgende } from '../../../../domain/tijd/periode';
import { conclusionInWords, nextActionAfter } from '../../../../review/assess/conclusion';
import type { AssessedRow } from '../../../../review/assess/overview';
import { redenVan } from '../../tekst/reden';
import { tekstblok } from '../../tekst/tekstblok';
import { aangevuld } from '../aangevuld';
import { koppelingenVan } from '../koppelingen-van';
import { beginsaldo } from '../bijlage/vooruit';
import { saldosprong, signalenOver } from '../signalen';
import { regelsOp, type Stuk } from '../stuk';
import type { VolgendHalfjaar } from '../volgend-halfjaar';
import { afwijking } from './besluitenlijst';

/**
 * A number, a day or a part as Excel keeps it, beside the words for a letter; or words alone. '' where it is not known.
 */
export type Veldwaarde =
  | { readonly kind: 'woorden'; readonly woorden: string }
  | { readonly kind: 'aantal' | 'dag' | 'deel'; readonly waarde: number | ''; readonly woorden: string };

/** A field by the name under which Word's mail merge finds it: a letter first, no spaces, at most 40 characters. */
export type Veld = readonly [naam: string, waarde: Veldwaarde];

const w = (naam: string, woorden: string): Veld => [naam, { kind: 'woorden', woorden }];
const n = (naam: string, waarde: Personen | undefined): Veld => [
  naam,
  { kind: 'aantal', waarde: waarde ?? '', woorden: waarde === undefined ? '' : formatGetal(waarde) },
];
const d = (naam: string, dag: Datum | undefined): Veld => [
  naam,
  { kind: 'dag', waarde: dag ?? '', woorden: dag === undefined ? '' : formatDatumVoluit(dag) },
];
const p = (naam: string, van: Personen, geheel: Personen): Veld => {
  const heel = procent(van, geheel);
  return [
    naam,
    heel === undefined
      ? { kind: 'deel', waarde: '', woorden: '' }
      : { kind: 'deel', waarde: van / geheel, woorden: `${heel}%` },
  ];
};

/** Everything that the letter and its annex say of one gemeente, the same fields for each. */
export function veldenVan(stuk: Stuk, row: AssessedRow, later: VolgendHalfjaar | undefined): readonly Veld[] {
  const { table, peildatum } = stuk.overview;
  const periode = beoordeeldePeriode(peildatum);
  const { gemeente, taakstelling, huurcontracten, omkoppelingen, stapelgemeente, verschoonbaar, verlengd } = row.row;
  const netto = table.taakstellingIsOpgave ? undefined : taakstelling;
  const { aantal, oordeel } = koppelingenVan(table, row, peildatum);
  const { beoordeling } = row;
  const na = beoordeling.kind === 'trede' ? beoordeling.trede : undefined;
  return [
    w('Gemeente', row.naam),
    w('GM_code', gemeente?.code ?? ''),
    w('Geadresseerde', `Burgemeester en wethouders van ${row.naam}`),
    d('Peildatum', peildatum),
    w('Halfjaar', formatPeriode(periode)),
    w('Halfjaar_voluit', formatPeriodeVoluit(periode)),
    d('Tussenstand', tussenstandVan(periode)),
    d('Einde_halfjaar', einde(periode)),
    n('Taakstelling', netto),
    ...balans('Saldo_begin', netto === undefined ? row.row.saldo : beginsaldo(row, netto)),
    n('Opgave', row.opgave),
    n('Minimum', row.minimaal),
    n('Gehuisvest', row.gehuisvest),
    p('Deel_van_opgave', row.gehuisvest, row.opgave),
    p('Deel_van_minimum', row.gehuisvest, row.minimaal),
    n('Nog_te_huisvesten', row.nogTeHuisvesten),
    ...eindbalansen(row),
    w('Op_schema', row.opSchema ? 'op schema' : 'niet op schema'),
    n('Koppelingen', aantal),
    w('Koppelingen_oordeel', oordeel ?? ''),
    w('Omkoppelingen', jaNee(omkoppelingen)),
    w('Stapelgemeente', jaNee(stapelgemeente)),
    n('Huurcontracten', huurcontracten),
    w('Trede_voor', beoordeling.van ?? ''),
    w('Trede_voor_naam', naamVan(beoordeling.van)),
    w('Trede_na', na ?? ''),
    w('Trede_na_naam', naamVan(na)),
    w('Conclusie', conclusionInWords(row)),
    w('Vervolgstap', nextActionAfter(beoordeling)),
    w('Afwijking', afwijking(row)),
    w('Verschoonbaar', verschoonbaar ? redenVan(verschoonbaar) : ''),
    d('Verlengd_tot', verlengd?.tot),
    w('Besluit_verlenging', verlengd?.bron ?? ''),
    w('Tekst', tekstblok(stuk, row)),
    ...hierna(periode, later),
    w('Let_op', letOp(stuk, row, later)),
    w('Bron', [`blad ${table.sheet}`, ...aangevuld(table, [row])].join('. ')),
    w('Regels', regelsOp(peildatum, beoordeling.regel)),
    w('Aangenomen', beoordeling.aangenomen ? 'ja' : 'nee'),
  ];
}

/** The opgave of the next half-year, with the balance of COA on its first day; empty where its sheet was not chosen. */
function hierna(periode: ReturnType<typeof beoordeeldePeriode>, later: VolgendHalfjaar | undefined): readonly Veld[] {
  const erna = volgende(periode);
  const opgave = later?.saldo === undefined ? undefined : opgaveVan(later.taakstelling, later.saldo);
  return [
    w('Volgend_halfjaar', formatPeriode(erna)),
    d('Begin_volgend_halfjaar', begin(erna)),
    d('Volgende_tussenstand', tussenstandVan(erna)),
    n('Volgende_taakstelling', later?.taakstelling),
    ...balans('Volgend_saldo', later?.saldo),
    n('Volgende_opgave', opgave),
    n('Volgend_minimum', opgave === undefined ? undefined : minimaal(opgave)),
  ];
}

/** A balance with its sign, and in the words of the letters. */
const balans = (naam: string, saldo: Personen | undefined): readonly Veld[] => [
  n(naam, saldo),
  w(
    `${naam}_woorden`,
    saldo === undefined ? '' : `${saldo > 0 ? 'achterstand' : 'voorsprong'} ${formatGetal(Math.abs(saldo))}`,
  ),
];

/** The two balances of the end of a halfjaar: that of COA, and with the contracts that it does not count yet. */
function eindbalansen({ row: { huurcontracten }, nogTeHuisvesten, beoordeling }: AssessedRow): readonly Veld[] {
  const eind = beoordeling.moment === 'eindbeoordeling' ? nogTeHuisvesten : undefined;
  const met = eind === undefined || huurcontracten === undefined ? undefined : personen(eind - huurcontracten);
  return [...balans('Saldo_einde', eind), ...balans('Saldo_met_contracten', met)];
}

/** What the sheets contradict about this gemeente: not to be copied in silence. */
function letOp(stuk: Stuk, row: AssessedRow, later: VolgendHalfjaar | undefined): string {
  const { moment } = row.beoordeling;
  const { peildatum } = stuk.overview;
  const begint = moment === 'eindbeoordeling' ? later?.saldo : undefined;
  const sprong = begint === undefined ? [] : saldosprong(row.nogTeHuisvesten, begint, peildatum);
  return [...signalenOver(stuk, row), ...sprong].join(' ');
}

function jaNee(antwoord: boolean | undefined): string {
  if (antwoord === undefined) return '';
  return antwoord ? 'ja' : 'nee';
}
const naamVan = (trede: Trede | undefined): string => (trede === undefined ? '' : tredenaam(trede));
