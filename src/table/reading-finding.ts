import type { Personen } from '../domain/getal/getal';
import type { Datum } from '../domain/tijd/datum';
import type { Periode } from '../domain/tijd/periode';
import type { Area, CellValue } from './cells/grid';
import type { Expects, FindingOf, Finds, Says } from './finding';
import type { Role } from './roles';

/** A column by the heading above it. */
interface Heading {
  readonly kop: string;
}

/** What is asked or told about the sheet and its columns. */
export interface ColumnFindings {
  leegBlad: Says;
  geenTabel: Says;
  /** The gemeenten to which they are written. */
  meerBrieven: Says<{ readonly namen: readonly string[] }>;
  taakstellingIsOpgave: Says<Heading>;
  achterstandIsRestant: Says<Heading>;
  achterstandOpSchema: Says<Heading>;
  /** The halfjaar on whose first day the saldo should be. */
  saldoAndereDag: Says<Heading & { readonly periode?: Periode }>;
  saldoIsEinde: Says<Heading>;
  saldoNaGehuisvest: Says<Heading>;
  saldoTweemaal: Says<Heading>;
  correctieErnaast: Says<Heading>;
  opgaveZonderSaldo: Says<Heading>;
  taakstellingBevatSaldo: Says<Heading>;
  tredeOuder: Says<Heading>;
  kolomOnzeker: Says<Heading & { readonly rol: Role }>;
  tekenOnbekend: Says<Heading>;
  /** Columns as "D (Realisatie)". */
  dubbeleKolom: Says<{ readonly rol: Role; readonly gelezen: string; readonly anders: readonly string[] }>;
  kolomKiezen: Says<{ readonly rol: Role; readonly anders: readonly string[] }>;
  samengevoegdOnbekend: Says;
  verborgenKolommen: Says<{ readonly namen: readonly string[] }>;
  /** The halfjaar or the dates that the user gave on the other sheet. */
  tijdVanAnderBlad: Says<
    Heading & { readonly periode?: Periode; readonly dates: readonly Datum[]; readonly blad: string }
  >;
  /** The dates of the title between which the user chooses. */
  peildatumKiezen: Says<{ readonly peildata: readonly Datum[] }>;
  /** The date of the title, and the halfjaar of the headings in which it does not lie. */
  peildatumElders: Says<{ readonly datum: Datum; readonly periode: Periode }>;
  huurcontractenKiezen: Finds<
    Personen,
    Heading & { readonly aantal: number; readonly naam: string; readonly gehuisvest: Personen }
  >;
  huurcontractenAnders: Finds<
    Personen,
    Heading & { readonly naam: string; readonly gehuisvest: Personen; readonly extra: Personen }
  >;
  huurcontractenMinder: Finds<Personen, Heading & { readonly naam: string; readonly gehuisvest: Personen }>;
  peildataVerschillen: Says<Heading & { readonly datum: Datum; readonly ander: Datum }>;
}

/** What is asked or told about figures that may be of other rows, another halfjaar or another subject. */
export interface ChoiceFindings {
  gehuisvestAnderHalfjaar: Says<Heading & { readonly periode: Periode }>;
  gehuisvestDeel: Says<Heading & { readonly periode: Periode }>;
  gehuisvestOuder: Says<Heading & { readonly periode: Periode }>;
  /** The values of the column by which the rows of a gemeente differ. */
  rijenKiezen: Says<Heading & { readonly waarden: readonly string[] }>;
  rijenGekozen: Says<Heading & { readonly waarden: readonly string[]; readonly gekozen: string }>;
  rijOntbreekt: Says<Heading & { readonly gekozen: string; readonly namen: readonly string[] }>;
  /** The word of the title that names another subject. */
  anderOnderwerp: Says<{ readonly woord: string }>;
}

/** Who says how months become the number housed: the user, a column Totaal, or what is nog te huisvesten. */
export type MonthsBy = 'gebruiker' | 'totaal' | 'restant';

/** What is asked or told about figures a month. */
export interface MonthFindings {
  maandenZonderTotaal: Says<Heading>;
  /** `maanden` as "januari t/m mei 2022". */
  maandenOpgeteld: Says<{ readonly maanden: string; readonly aantal: number; readonly door: MonthsBy }>;
  maandenDoorlopend: Says<Heading & { readonly maanden: string; readonly door: MonthsBy }>;
  maandOntbreekt: Says<{ readonly namen: readonly string[] }>;
  /** Blank cells as "Delft (februari)". */
  maandLeeg: Says<{ readonly namen: readonly string[] }>;
}

/** Why a cell cannot be read, or what is doubtful about a cell that can. */
export interface CellFindings {
  formuleFout: Finds<CellValue, Heading>;
  tekstWaarGetal: Finds<CellValue, Heading>;
  tekenOnduidelijk: Finds<CellValue, Heading>;
  saldoOnbekend: Finds<CellValue, Heading>;
  halvePersonen: Finds<CellValue, Heading>;
  negatiefAantal: Finds<CellValue, Heading>;
  teGrootGetal: Finds<CellValue, Heading>;
  dubbelzinnigGetal: Finds<CellValue, Heading & { readonly gelezen: Personen }>;
  onbekendeTrede: Finds<CellValue, Heading>;
  geenDag: Finds<CellValue, Heading>;
  onduidelijkJaNee: Finds<CellValue, Heading>;
  onduidelijkeKoppelingen: Finds<CellValue, Heading>;
  /** Texts with their cell: "'81 (2)' in C4". */
  voetnoten: Says<{ readonly namen: readonly string[] }>;
}

/** What is wrong with the name in a row. */
export interface NameFindings {
  naamIsFout: Finds<string>;
  /** The province that the sheet gives, when it is another than ours. */
  gemeenteOnbekend: MayExpect<{ readonly naam: string; readonly provincie?: string }>;
  /** So many names, with the first of them. */
  gemeentenOnbekend: Says<{ readonly aantal: number; readonly namen: readonly string[] }>;
  /** Read as the gemeente that it should be. */
  naamBijna: Expects<string, { readonly naam: string }>;
  /** The province that the sheet gives, and the one where it lies. */
  andereProvincie: Finds<string, { readonly naam: string; readonly provincie: string; readonly ligtIn: string }>;
  /** Several that are no more, as "Strijen (nu Hoeksche Waard)"; of our own province or of the others. */
  gemeentenNietGeldig: Says<{ readonly namen: readonly string[]; readonly eigen: boolean }>;
  /** So many gemeenten, on that day. */
  geldigheidOnbekend: Says<{ readonly aantal: number; readonly dag: Datum }>;
  gemeenteNietGeldig: MayExpect<{ readonly gemeente: string; readonly opvolgers: readonly string[] }>;
  /** A group or a part behind the name of a gemeente. */
  gemeenteDeel: Finds<string, { readonly naam: string; readonly gemeente: string }>;
  gemeentenVermengd: Finds<string, { readonly naam: string; readonly een: string; readonly ander: string }>;
  gemeenteMeerduidig: Finds<string, { readonly naam: string; readonly mogelijk: readonly string[] }>;
  dubbeleGemeente: Finds<string, { readonly naam: string; readonly eerder: Area }>;
  /** So many rows of gemeenten that stand in the table before, with the first of these. */
  dubbeleGemeenten: Says<{ readonly aantal: number; readonly namen: readonly string[] }>;
  /** Sheet row as Excel counts them, from 1. */
  rijZonderNaam: Says<{ readonly rij: number }>;
}

/** A name, with the gemeente that is meant where that is known. */
interface MayExpect<Data> {
  readonly data: Data;
  readonly found: string;
  readonly expected?: string;
}

/** What is told about rows. */
export interface RowFindings {
  /** A day in a heading, or until which a step is held, that lies years from the halfjaar of the figures. */
  dagElders: Says<Heading & { readonly datum: Datum; readonly periode: Periode }>;
  /** A remark or a note says that there is a saldo, which no column holds. */
  saldoInTekst: Says<{ readonly naam: string }>;
  /** A remark says of a step or a figure what no column does. */
  opmerkingTeltNiet: Says<{ readonly naam: string; readonly rol: Role }>;
  rijenOnderTabel: Says;
  opgaveNul: Finds<0, { readonly naam: string }>;
  verborgenRijen: Says<{ readonly namen: readonly string[] }>;
}

/** Why something of another sheet is not taken over. */
export type ExtraDoubt =
  | 'anderHalfjaar'
  | 'latereTrede'
  | 'eerdereTrede'
  | 'saldoVanEinde'
  | 'saldoAndereDag'
  | 'saldoIsRestant'
  | 'meerRijen';

/** What data from other sheets give to say. */
export interface ExtraFindings {
  aanvullingWijktAf: Expects<string | number, { readonly naam: string; readonly rol: Role; readonly blad: string }>;
  bronnenSprekenTegen: Expects<
    string | number,
    { readonly naam: string; readonly rol: Role; readonly blad: string; readonly ander: string }
  >;
  /** What was not taken, as it is of another halfjaar than that of the table. */
  aanvullingAnderHalfjaar: Says<{
    readonly blad: string;
    readonly halfjaar?: Periode;
    readonly periode: Periode;
    readonly rollen: readonly Role[];
  }>;
  aanvullingNietGebruikt: Says<
    Heading & { readonly blad: string; readonly rol: Role; readonly waarom: Exclude<ExtraDoubt, 'anderHalfjaar'> }
  >;
}

/** Everything that reading a table can give to say, by code. */
export type ReadingFindings = ColumnFindings &
  ChoiceFindings &
  MonthFindings &
  CellFindings &
  NameFindings &
  RowFindings &
  ExtraFindings;
export type ReadingCode = keyof ReadingFindings;
export type ReadingFinding = FindingOf<ReadingFindings>;
