import { type Fact, type Json, type Script, everywhere } from './fact';

/** A table of three rows with the columns Gemeente, Opgave, "Te realiseren" and Uit, on B2:E5. */
const tabled: (then: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Json>) => Script =
  (then) =>
  ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange('B2:E5').values = [
        ['Gemeente', 'Opgave', 'Te realiseren', 'Uit'],
        ['Delft', 76, 38, ''],
        ['Rijswijk', 56, 28, ''],
        ['Westland', 81, 41, ''],
      ];
      sheet.tables.add('B2:E5', true).name = 'Proeftabel';
      await context.sync();
      return then(sheet, context);
    });

const formulas = async (range: Excel.Range, context: Excel.RequestContext): Promise<Json> => {
  range.load('formulas');
  await context.sync();
  return range.formulas as Json;
};

export const TABLE_FACTS: readonly Fact[] = [
  {
    id: 'F02',
    does:
      'Een formule in een kolom van een Excel-tabel vult de hele kolom; van verschillende formules in één ' +
      'verzoek wint de laatste, ook in lege cellen.',
    source: '2093, 5909, 6745, 1916 ("by design")',
    strength: 'gemeld',
    check: {
      script: tabled(async (sheet, context) => {
        sheet.getRange('E3:E4').formulas = [['=C3*2'], ['=C4+1']];
        await context.sync();
        return formulas(sheet.getRange('E3:E5'), context);
      }),
      answers: everywhere([['=C3+1'], ['=C4+1'], ['=C5+1']]),
    },
  },
  {
    id: 'F03',
    does:
      'Een gestructureerde verwijzing komt terug in de spelling van Excel: binnen de eigen tabel zonder naam, ' +
      'dubbele haken alleen bij een spatie of bijzonder teken.',
    source: 'support.microsoft.com, Gestructureerde verwijzingen gebruiken met Excel-tabellen',
    strength: 'afgeleid',
    check: {
      script: tabled(async (sheet, context) => {
        sheet.getRange('E3').formulas = [['=Proeftabel[@[Opgave]]-Proeftabel[@[Te realiseren]]']];
        sheet.getRange('G3').formulas = [['=SUM(Proeftabel[[Opgave]])']];
        await context.sync();
        return [await formulas(sheet.getRange('E3'), context), await formulas(sheet.getRange('G3'), context)];
      }),
      answers: everywhere([[['=[@Opgave]-[@[Te realiseren]]']], [['=SUM(Proeftabel[Opgave])']]]),
    },
  },
];

export const TABLE_QUESTIONS: readonly Fact[] = [
  {
    id: 'V01',
    does: 'Groeit een tabel vanzelf wanneer de API er een kolom naast schrijft?',
    source: 'geen',
    strength: 'afgeleid',
    check: {
      question: tabled(async (sheet, context) => {
        sheet.getRange('F2:F3').values = [['Ernaast'], [1]];
        const range = sheet.tables.getItem('Proeftabel').getRange().load('columnCount');
        await context.sync();
        return range.columnCount;
      }),
    },
  },
  {
    id: 'V02',
    does:
      'Hoe heten de kolommen die een tabel bij het vergroten zonder kop krijgt, en worden dubbele koppen ' +
      'genummerd?',
    source: 'geen',
    strength: 'afgeleid',
    check: {
      question: tabled(async (sheet, context) => {
        sheet.getRange('G2').values = [['Opgave']];
        sheet.tables.getItem('Proeftabel').resize('B2:G5');
        const head = sheet.getRange('F2:G2').load('values');
        await context.sync();
        return head.values as Json;
      }),
    },
  },
];
