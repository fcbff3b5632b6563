import { type Fact, type Json, desktop, everywhere, mac, web } from './fact';

/** Excel's serial of 4 January 2022. */
const JANUARY_4 = 44_565;

export const CELL_FACTS: readonly Fact[] = [
  {
    id: 'F07',
    does:
      'Naar samengevoegde cellen vragen mislukt boven 512 gebieden; een gebied waarvan de eerste cel buiten het ' +
      'gevraagde bereik ligt, komt niet mee.',
    source: '@types/office-js (Range.getMergedAreasOrNullObject); 3611',
    strength: 'gedocumenteerd',
    check: {
      script: async ({ run, codeOf }) => {
        const found = await run(async (sheet, context) => {
          sheet.getRange('A1:B1').merge();
          const outside = sheet.getRange('B1:D4').getMergedAreasOrNullObject().load('areaCount');
          await context.sync();
          return outside.isNullObject ? 0 : outside.areaCount;
        });
        await run((sheet) => {
          for (let row = 2; row <= 514; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
        });
        const code = await codeOf(
          (sheet) => void sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('areaCount'),
        );
        return [found, code === 'gelukt'];
      },
      answers: everywhere([0, false]),
    },
  },
  {
    id: 'F16',
    does:
      'Staat er meer dan één gebied of een grafiek geselecteerd, dan geeft het vragen naar de selectie ' +
      'InvalidSelection.',
    source: '2268, 2444, 2266; @types/office-js (Workbook.getSelectedRange)',
    strength: 'gedocumenteerd',
    check: {
      api: '1.9',
      script: async ({ run, codeOf }) => {
        await run((sheet) => sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:B2')).activate());
        return codeOf((_, { workbook }) => void workbook.getSelectedRange().load('address'));
      },
      answers: everywhere('InvalidSelection'),
    },
  },
  {
    id: 'F18',
    does: 'De notatie hh:mm komt op een Mac terug als h:mm.',
    source: '4310, 229',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          const cell = sheet.getRange('A1');
          cell.numberFormat = [['hh:mm']];
          cell.load('numberFormat');
          await context.sync();
          return cell.numberFormat as Json;
        }),
      answers: mac([['h:mm']]),
    },
  },
  {
    id: 'F19',
    does: 'Tekst die de API schrijft, leest Excel als Engels: "1-4-2022" wordt 4 januari, "19-8-2025" blijft tekst.',
    source: '1559; @types/office-js (Range.values)',
    strength: 'gedocumenteerd',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          const cells = sheet.getRange('A1:B1');
          cells.values = [['1-4-2022', '19-8-2025']];
          cells.load('values');
          await context.sync();
          return cells.values as Json;
        }),
      answers: everywhere([[JANUARY_4, '19-8-2025']]),
    },
  },
  {
    id: 'F24',
    does: 'Wat naar een andere cel dan de eerste van een samengevoegd gebied wordt geschreven, valt weg zonder fout.',
    source: 'gemeld via een andere toegang tot dezelfde rekenmachine',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          sheet.getRange('A1:B1').merge();
          sheet.getRange('B1').values = [['weg']];
          await context.sync();
          const cells = sheet.getRange('A1:B1').load('values');
          await context.sync();
          return cells.values as Json;
        }),
      answers: everywhere([['', '']]),
    },
  },
  {
    id: 'F26',
    does: 'De tekst van een cel is nooit ####, en foutwaarden komen in het Engels.',
    source: '@types/office-js (Range.text, Range.values); 1559',
    strength: 'gedocumenteerd',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          sheet.getRange('A1:C1').formulas = [[123_456_789, '=1/0', '=NA()']];
          sheet.getRange('A:A').format.columnWidth = 10;
          await context.sync();
          const cells = sheet.getRange('A1:C1').load('text,values');
          await context.sync();
          const [first, ...errors] = (cells.values as Json[][])[0] ?? [];
          return [first ?? null, cells.text[0]?.[0] ?? '', ...errors];
        }),
      answers: everywhere([123_456_789, '123456789', '#DIV/0!', '#N/A']),
    },
  },
  {
    id: 'F25',
    does: 'Het thema van Office is in Excel op het web niet bekend.',
    source: '6134',
    strength: 'gemeld',
    check: {
      script: () => Promise.resolve((Office.context.officeTheme as unknown) === undefined),
      answers: { ...desktop(false), ...web(true) },
    },
  },
];

export const CELL_QUESTIONS: readonly Fact[] = [
  {
    id: 'V03',
    does:
      'Gaat voorwaardelijke opmaak mee wanneer opmaak wordt gekopieerd, en gaat zij weg wanneer opmaak wordt ' +
      'gewist?',
    source: 'geen',
    strength: 'afgeleid',
    check: {
      question: ({ run }) =>
        run(async (sheet, context) => {
          const rule = sheet.getRange('A1:A3').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
          rule.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
          await context.sync();
          sheet.getRange('C1:C3').copyFrom('A1:A3', Excel.RangeCopyType.formats);
          const copied = sheet.getRange('C1:C3').conditionalFormats.getCount();
          await context.sync();
          sheet.getRange('C1:C3').clear(Excel.ClearApplyTo.formats);
          const left = sheet.getRange('C1:C3').conditionalFormats.getCount();
          await context.sync();
          return [copied.value, left.value];
        }),
    },
  },
  {
    id: 'V04',
    does: 'Wat wordt een naam waarvan de verwijzing de tekst van een functie van de invoegtoepassing is?',
    source: 'geen',
    strength: 'afgeleid',
    check: {
      question: async ({ run, shows }) => {
        const named = await run(async (_, context) => {
          const name = context.workbook.names.add('Proeffunctie', '=FEITECHO(1)').load('formula,type');
          await context.sync();
          return [String(name.formula), name.type];
        });
        return [...named, await shows('=Proeffunctie')];
      },
    },
  },
  {
    id: 'V05',
    does: 'Blijft staan wat een verzoek deed voordat een latere opdracht erin werd geweigerd?',
    source: 'geen',
    strength: 'afgeleid',
    check: {
      question: async ({ run, codeOf }) => {
        await codeOf((sheet, { workbook }) => {
          sheet.getRange('A1').values = [['eerst']];
          workbook.worksheets.getItem('Bestaat niet').activate();
        });
        return run(async (sheet, context) => {
          const cell = sheet.getRange('A1').load('values');
          await context.sync();
          return (cell.values as Json[][])[0]?.[0] ?? null;
        });
      },
    },
  },
];
