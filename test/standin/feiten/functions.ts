import { type Fact, type Json, desktop, everywhere, web } from './fact';

export const FUNCTION_FACTS: readonly Fact[] = [
  {
    id: 'F08',
    does:
      'Met een foutwaarde in een bereik wordt een eigen functie niet aangeroepen, tenzij haar metadata ' +
      'allowErrorForDataTypeAny zegt en het argument "any" is.',
    source: 'learn.microsoft.com, Handle and return errors from your custom function',
    strength: 'gedocumenteerd',
    check: {
      script: async ({ run, shows }) => {
        await run((sheet) => void (sheet.getRange('A1:A3').formulas = [[1], ['=NA()'], [3]]));
        return [await shows('=FEITGETALLEN(A1:A3)'), await shows('=FEITTELLEN(A1:A3)')];
      },
      answers: everywhere(['#N/A', 3]),
    },
  },
  {
    id: 'F09',
    does: 'Een lege cel als argument is 0 op de desktop en null op het web; een lege cel in een bereik is 0 of "".',
    source: '4702, 1951, 5262',
    strength: 'gemeld',
    check: {
      script: ({ shows }) => shows('=FEITECHO(A9)'),
      answers: { ...desktop('0'), ...web('null') },
    },
  },
  {
    id: 'F10',
    does: 'null in een teruggegeven tabel wordt 0 in de cel.',
    source: '1503',
    strength: 'gemeld',
    check: { script: ({ shows }) => shows('=FEITLEEG()'), answers: everywhere(0) },
  },
  {
    id: 'F11',
    does:
      'Een formule die is ingevoerd voordat de invoegtoepassing was geladen toont #NAME? en blijft dat tonen; in ' +
      'het bestand staat zij als _xldudf_NAAM.',
    source: '6611, 6935, 5611, 5865',
    strength: 'gemeld',
    check: { script: ({ shows }) => shows('=_xldudf_FEITECHO(1)'), answers: everywhere('#NAME?') },
  },
  {
    id: 'F12',
    does: 'De cel van een eigen functie toont even #BUSY!.',
    source: '6662, 6930, ECF 437',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          sheet.getRange('A1').formulas = [['=FEITTRAAG(1)']];
          await context.sync();
          const cell = sheet.getRange('A1').load('values,valueTypes');
          await context.sync();
          return [(cell.values as Json[][])[0]?.[0] ?? null, cell.valueTypes[0]?.[0] ?? ''];
        }),
      answers: everywhere(['#BUSY!', 'Error']),
    },
  },
];

/** Of functions that look in the workbook where their arguments stand. */
export const LOOKING_FACTS: readonly Fact[] = [
  {
    id: 'A10',
    does:
      'Een eigen functie die een tabel teruggeeft en requiresParameterAddresses vraagt, hoort waar haar argumenten ' +
      'staan: Blad!A1:B2, met apostrofs om een bladnaam met spaties of leestekens.',
    source: 'learn.microsoft.com, Options for Excel custom functions: Detect the address of a parameter',
    strength: 'gedocumenteerd',
    check: {
      script: async ({ run, shows }) => {
        await run((_, context) => void context.workbook.worksheets.add("Bob's blad"));
        return [await shows('=FEITADRES(A1:B2)'), await shows("=FEITADRES('Bob''s blad'!C3)")];
      },
      answers: everywhere(['"Proefblad!A1:B2"', `"'Bob''s blad'!C3"`]),
    },
  },
  {
    id: 'A11',
    does: 'Van een argument dat is uitgerekend, hoort een eigen functie geen adres.',
    source: 'Een uitkomst staat nergens; Microsoft zegt niet wat de functie dan krijgt.',
    strength: 'afgeleid',
    check: { script: ({ shows }) => shows('=FEITADRES(A1:A2&"")'), answers: everywhere('null', '""') },
  },
  {
    id: 'A12',
    does: 'Een eigen functie kan de werkmap lezen terwijl Excel op haar antwoord wacht, ook welke cellen leeg zijn.',
    source: 'learn.microsoft.com, Call Excel JavaScript APIs from a custom function; 4702',
    strength: 'gedocumenteerd',
    check: {
      script: async ({ run, shows }) => {
        await run((sheet) => void (sheet.getRange('A1:C1').formulas = [[0, '', '=""']]));
        return shows('=FEITSOORTEN(A1:C1)');
      },
      answers: everywhere('Double,Empty,String'),
    },
  },
];
