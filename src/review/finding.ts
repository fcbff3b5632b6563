import type { Koppelingenoordeel } from '../domain/beoordeling/beoordeling';
import type { Fractie, Personen } from '../domain/getal/getal';
import type { Trede } from '../domain/ladder/trede';
import type { Datum } from '../domain/tijd/datum';
import type { Periode } from '../domain/tijd/periode';
import type { CellValue } from '../table/cells/grid';
import type { Expects, FindingOf, Finds, Says } from '../table/finding';
import type { ReadingFindings } from '../table/reading-finding';

interface Name {
  readonly naam: string;
}
interface Heading {
  readonly kop: string;
}
/** A formula that adds up, as Excel keeps it (en-US). */
interface Formula {
  readonly formule: string;
}
/** What a share is of, in persons. */
interface Share {
  readonly gehuisvest: Personen;
  readonly opgave: Personen;
}

/** What a percentage can be of. */
export type Basis = 'opgave' | 'minimum' | 'taakstelling';
interface OfBasis extends Name {
  readonly gehuisvest: Personen;
  readonly basis: Basis;
  readonly noemer: Personen;
}

/** What the figures of a row contradict. */
export interface FigureFindings {
  opgaveGeenSom: Expects<Personen, Name & { readonly taakstelling: Personen; readonly saldo: Personen }>;
  restantOnjuist: Expects<Personen, Name & Share>;
  /** > 0 achterstand, < 0 voorsprong. */
  eindsaldoOnjuist: Expects<Personen, Name & Share>;
  helftAlsRestant: Expects<Personen, Name & Share>;
  minimaalOnjuist: Expects<Personen, Name & { readonly opgave: Personen }>;
  percentageOnjuist: Expects<Fractie, OfBasis>;
  percentageAndereBasis: Expects<Fractie, OfBasis & Heading & { readonly andere: Basis }>;
  /** `blad`: the other sheet on which the figures stand. */
  koppelingenOordeel: Expects<
    Koppelingenoordeel,
    Name & { readonly koppelingen: Personen; readonly nog: Personen; readonly blad?: string }
  >;
  percentageZonderBasis: Says<Heading>;
  /** What is left of several gemeenten together, without the voorsprong of some. */
  restantZonderVoorsprong: Expects<Personen, Name & Share>;
  additioneelWijktAf: Expects<Personen, Name & { readonly blad: string; readonly periode: Periode }>;
  huurcontractenAantal: Says<Heading>;
}

/** What totals and parts contradict. */
export interface TotalFindings {
  totaalGeenSom: Expects<Personen, Heading>;
  /** Expected is the sum of the months, or the last month where they run on (`doorlopend`). */
  maandenGeenTotaal: Expects<Personen, Name & Heading & { readonly doorlopend: boolean }>;
  /** So many rows, with the first as "Delft (47 en 48)": the months and the total. */
  maandenGeenTotalen: Says<Heading & { readonly aantal: number; readonly namen: readonly string[] }>;
  /** `voorsprong`: of those who are done, which the total leaves out. */
  totaalZonderVoorsprong: Expects<Personen, Heading & { readonly voorsprong: Personen }>;
  somOverDeel: Expects<Personen, Heading & Formula>;
  /** Sheet rows that are left out, as Excel counts them; found and expected are formulas. */
  somSlaatOver: Expects<string, Heading & Formula & { readonly rijen: readonly number[] }>;
  totaalPercentageOnjuist: Expects<Fractie, Share>;
  percentageGemiddeld: Expects<Fractie, Share>;
  aandelenTellenNietOp: Expects<Fractie, Heading>;
  /** Ranges as "760-837". */
  bereikenTellenNietOp: Expects<string, Heading>;
}

/** What saldi contradict: > 0 achterstand, < 0 voorsprong. */
export interface SaldoFindings {
  saldoDubbel: Expects<Personen, Name & { readonly achterstand: Personen }>;
  saldoSpringt: Expects<Personen, Name & { readonly einde: Datum; readonly begin: Datum }>;
  saldoWijktAf: Expects<Personen, Name & { readonly blad: string }>;
  saldoInReeks: Expects<Personen, Name & { readonly vorige: string }>;
}

/** What steps of the ladder contradict. */
export interface StepFindings {
  /** `keren`: decisions between the two; `blad`: the sheet of the step before, when that is another. */
  tredeSpringt: Expects<Trede, Name & { readonly vorige: Trede; readonly keren: number; readonly blad?: string }>;
  tredeDaalt: Expects<Trede, Name & { readonly vorige: Trede; readonly blad?: string }>;
  tredeWijktAf: Expects<Trede, Name & { readonly blad: string; readonly datum: Datum }>;
  conclusieKloptNiet: Expects<string, Name & { readonly van: Trede; readonly naar: Trede }>;
  /** The step that the sheet gives for a decision and the one of the rule, which may rest on something assumed. */
  tredeTegenRegel: Expects<Trede, Name & { readonly datum: Datum; readonly aangenomen: boolean }>;
  /** Whether the opgave was met, as the sheet says it and as its figures do. */
  gehaaldTegenCijfers: Expects<string, Name & { readonly gehuisvest: Personen; readonly opgave: Personen }>;
  schemaTegenRegel: Expects<string, Name & { readonly gehuisvest: Personen; readonly minimaal: Personen }>;
}

/** What is wrong with a heading, a name or the way that a cell is filled. */
export interface ContentFindings {
  datumBuitenPeriode: Says<Heading & { readonly datum: Datum; readonly periode: Periode }>;
  /** Stretches of time as "1-1-2022 tot 1-7-2022". */
  vraagAnderePeriode: Expects<string, Heading & { readonly periode: Periode }>;
  /** Days as "30-6-2022"; `kop`: the heading that the note belongs to, else it is about the whole table. */
  nootAndereDatum: Expects<string, { readonly kop?: string }>;
  periodesGemengd: Says<Heading & { readonly kolomperiode: Periode; readonly periode: Periode }>;
  getalAlsTekst: Expects<string, Heading, number>;
  naamAfgekapt: Expects<string>;
  gemeenteOntbreekt: Says<{ readonly regio: string; readonly namen: readonly string[] }>;
  vandaagInFunctie: Finds<string>;
  /** A function of ours that is handed an empty cell where it needs something; found is the formula. */
  leegArgument: Finds<string, { readonly argument: string; readonly functie: string }>;
}

/**
 * Outcomes that we wrote earlier; `met` is what they were held against: "peildatum 21-3-2022, regels uit de brieven".
 */
export interface OutcomeFindings {
  uitkomstVerouderd: Expects<CellValue, Name & Heading & { readonly met: string }>;
  percentageVerouderd: Expects<CellValue, Name & Heading & { readonly met: string }>;
  andersIngesteld: Says<{ readonly aantal: number; readonly met: string }>;
}

/** Since when: the date of the earlier sheet, or its name where that is not known. */
interface Since extends Name {
  readonly sinds: Datum | string;
}
/** The gemeenten that one came out of. */
interface Parts extends Name {
  readonly delen: readonly string[];
}

/** What two sheets side by side give to say. */
export interface CompareFindings {
  realisatieGedaald: Expects<Personen, Since>;
  /** Of so large an opgave. */
  realisatieGesprongen: Expects<Personen, Since & { readonly opgave: Personen }>;
  taakstellingGewijzigd: Expects<Personen, Since>;
  opgaveGewijzigd: Expects<Personen, Since>;
  saldoGewijzigd: Expects<Personen, Since>;
  tredeGewijzigd: Expects<Trede, Since>;
  gemeenteErbij: Says<Name & { readonly blad: string }>;
  gemeenteWeg: Says<Name & { readonly eerder: string; readonly blad: string }>;
  gemeentenSamengevoegd: Says<
    Parts & {
      /** It was there before: others went into it. */
      readonly voortgezet: boolean;
      readonly blad: string;
      readonly datum: Datum;
      readonly ontbreekt: readonly string[];
    }
  >;
  realisatieOnderDelen: Expects<Personen, Parts>;
  taakstellingAndersDanDelen: Expects<Personen, Parts>;
  saldoAndersDanDelen: Expects<Personen, Parts & { readonly blad: string }>;
}

/** Everything that judging gives to say, by code. */
export type JudgingFindings = FigureFindings &
  TotalFindings &
  SaldoFindings &
  StepFindings &
  ContentFindings &
  OutcomeFindings &
  CompareFindings;

/** Every finding by code, with what it carries. */
export type Findings = ReadingFindings & JudgingFindings;
export type FindingCode = keyof Findings;
/** Anything noticed in a sheet, by the reader or by the check. */
export type Finding = FindingOf<Findings>;
