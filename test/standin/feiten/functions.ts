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
