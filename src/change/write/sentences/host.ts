import type { HostError } from '../../workbook';
import { UNSURE } from './unsure';

/** What a refusal by Excel means, and what the user can do. */
export interface HostMessage {
  readonly cause: string;
  readonly remedy: string;
  /** True where doing the same again may well succeed. */
  readonly retry: boolean;
}

const again = (cause: string, remedy: string): HostMessage => ({ cause, remedy, retry: true });
const not = (cause: string, remedy: string): HostMessage => ({ cause, remedy, retry: false });

const TOO_OLD = not('Deze versie van Excel kan dit niet.', 'Werk Excel bij, of vraag het de beheerder.');
const ABORTED = again('Excel brak de opdracht af.', 'Probeer het opnieuw.');
const TOO_MANY = not('Het zijn te veel cellen voor één opdracht.', 'Laat kolommen weg die u niet nodig hebt.');
const NOT_IN_FRONT = again(
  'Er staat niet één werkblad met cellen voor: een grafiek, een andere werkmap, of meer bladen of gebieden tegelijk.',
  'Klik in deze werkmap op één cel en probeer het opnieuw.',
);
const SOMEONE = again('Iemand anders veranderde dezelfde cellen.', 'Lees opnieuw en probeer het nog eens.');

/**
 * By the `code` of an OfficeExtension.Error (source: Excel.ErrorCodes and "Error codes" of Excel's JavaScript API),
 * and our own.
 */
const MESSAGES: ReadonlyMap<string, HostMessage> = new Map([
  [
    'InvalidOperationInCellEditMode',
    again('U bent nog bezig in een cel.', 'Druk op Enter of Esc in Excel en probeer het opnieuw.'),
  ],
  [
    'AccessDenied',
    not(
      'Excel staat dit niet toe: het werkblad of de werkmap is beveiligd of alleen-lezen.',
      'Hef de beveiliging op of sla de werkmap op onder een andere naam, of schrijf op een nieuw blad.',
    ),
  ],
  [
    'ActivityLimitReached',
    again('Excel heeft het te druk met andere opdrachten.', 'Wacht een paar tellen en probeer het opnieuw.'),
  ],
  [
    'RequestPayloadSizeLimitExceeded',
    not('De tabel is te groot om in één keer te schrijven.', 'Laat kolommen weg die u niet nodig hebt.'),
  ],
  [
    'ResponsePayloadSizeLimitExceeded',
    not('Het werkblad is te groot om in één keer te lezen.', 'Zet de tabel op een eigen werkblad.'),
  ],
  [
    'InvalidOrTimedOutSession',
    not('De verbinding met deze werkmap is verlopen.', 'Vernieuw de pagina, of sluit de werkmap en open hem opnieuw.'),
  ],
  [
    'ItemNotFound',
    again('Het werkblad of de tabel is er niet meer, of heeft een andere naam gekregen.', 'Lees opnieuw.'),
  ],
  ['InvalidReference', again('De plaats waar iets moest komen bestaat niet meer.', 'Lees opnieuw.')],
  ['InvalidBinding', again('De plaats waar iets moest komen bestaat niet meer.', 'Lees opnieuw.')],
  ['InvalidSelection', NOT_IN_FRONT],
  ['NoSheetInFront', NOT_IN_FRONT],
  [
    'InvalidArgument',
    not('Excel begreep een van de waarden niet.', 'Kopieer de details en meld dit aan de beheerder.'),
  ],
  ['ItemAlreadyExists', not('Er is al een werkblad met deze naam.', 'Geef het bestaande werkblad een andere naam.')],
  ['ConflictingOperation', SOMEONE],
  ['Conflict', SOMEONE],
  ['ServiceNotAvailable', again('Excel is even niet bereikbaar.', 'Wacht een paar tellen en probeer het opnieuw.')],
  [
    'HostRestartNeeded',
    not('Excel moet opnieuw worden gestart.', 'Sla de werkmap op, sluit Excel en open het opnieuw.'),
  ],
  ['InactiveWorkbook', NOT_IN_FRONT],
  ['ApiNotFound', TOO_OLD],
  ['NotImplemented', TOO_OLD],
  ['NotSupported', TOO_OLD],
  ['UnsupportedFeature', TOO_OLD],
  ['UnsupportedOperation', TOO_OLD],
  [
    'UnsupportedSheet',
    not('Op dit soort werkblad kan niet worden geschreven.', 'Kies een gewoon werkblad met cellen.'),
  ],
  [
    'NotAllowed',
    not(
      'Excel staat dit nu niet toe.',
      'Kijk of de werkmap alleen-lezen is of beveiligd, en schrijf anders op een nieuw blad.',
    ),
  ],
  [
    'InvalidOperation',
    again('Dit kan nu niet in Excel.', 'Sluit een open venster van Excel, klik in een cel en probeer het opnieuw.'),
  ],
  [
    'SearchDialogIsOpen',
    again('Het venster Zoeken en vervangen staat open.', 'Sluit dat venster en probeer het opnieuw.'),
  ],
  ['RequestAborted', ABORTED],
  ['OperationAborted', ABORTED],
  ['OperationCellsExceedLimit', TOO_MANY],
  ['RangeExceedsLimit', TOO_MANY],
  [
    'MemoryLimitReached',
    not('Excel heeft geen geheugen meer over.', 'Sla de werkmap op, sluit andere werkmappen en probeer het opnieuw.'),
  ],
  [
    'FilteredRangeConflict',
    again('Een filter staat in de weg.', 'Wis het filter (Gegevens > Wissen) en probeer het opnieuw.'),
  ],
  [
    'MergedRangeConflict',
    again(
      'Samengevoegde cellen staan in de weg.',
      'Splits ze (Start > Samenvoegen en centreren) en probeer het opnieuw.',
    ),
  ],
  [
    'PivotTableRangeConflict',
    not('Een draaitabel staat in de weg.', 'Verplaats de draaitabel, of schrijf op een nieuw blad.'),
  ],
  [
    'NonBlankCellOffSheet',
    not('Er is geen plaats meer: gevulde cellen zouden van het werkblad schuiven.', 'Schrijf op een nieuw blad.'),
  ],
  ['FormulaLengthExceedsLimit', not('Een formule werd te lang voor Excel.', 'Kies bij Schrijf als voor waarden.')],
  [
    'Unauthenticated',
    not(
      'U bent niet meer aangemeld bij Microsoft 365.',
      'Meld u opnieuw aan, of sluit de werkmap en open hem opnieuw.',
    ),
  ],
  [
    'GeneralException',
    again(
      'Excel gaf een onbekende fout.',
      'Klik in deze werkmap op één cel en probeer het opnieuw; lukt het niet, kopieer dan de details en meld dit aan de beheerder.',
    ),
  ],
  ['UndoNotSupported', again('Excel kon dit niet als één stap schrijven.', 'Probeer het opnieuw.')],
  [
    'JournalUnreadable',
    not(
      'Wat de werkmap van deze schrijfactie bewaart klopt niet met de lijst, is beschadigd of komt uit een andere versie; er is niets teruggezet.',
      'Haal haar van de lijst, en gebruik Ongedaan maken van Excel zelf of een eerdere versie van het bestand.',
    ),
  ],
  [
    'NotRemembered',
    not(
      'Deze schrijfactie staat niet meer in het logboek van de werkmap.',
      'Gebruik Ongedaan maken van Excel zelf, of een eerdere versie van het bestand.',
    ),
  ],
]);

const UNKNOWN = not(
  'Excel weigerde de opdracht om een reden die we niet kennen.',
  'Probeer het opnieuw; lukt het niet, kopieer dan de details en meld dit aan de beheerder.',
);

export function hostMessage(code: string): HostMessage {
  return MESSAGES.get(code) ?? UNKNOWN;
}

/** Two sentences with cause and remedy, and one more when it is not sure what was done; an unknown code is named. */
export function hostSentence({ code, unsure, work }: HostError): string {
  const { cause, remedy } = hostMessage(code);
  const known = MESSAGES.has(code) ? `${cause} ${remedy}` : `${cause} (code ${code}). ${remedy}`;
  return unsure ? `${known} ${UNSURE[work]}` : known;
}
