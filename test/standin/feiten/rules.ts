import { type Fact, everywhere } from './fact';

const OTHER_WORKBOOK = 'Daar is een mens voor nodig die een andere werkmap naar voren haalt.';

/** Rules of the stand-in that no list of facts names: with a source, or inferred with the reason. */
export const RULES: readonly Fact[] = [
  {
    id: 'A01',
    does: 'Een kenmerk van de opmaak is null over een bereik waar de cellen verschillen.',
    source: '@types/office-js (RangeFont, RangeFill: "Returns null if … are not uniform")',
    strength: 'gedocumenteerd',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          sheet.getRange('A1').format.font.bold = true;
          const both = sheet.getRange('A1:B1').load('format/font/bold');
          await context.sync();
          return both.format.font.bold ?? null;
        }),
      answers: everywhere(null),
    },
  },
  {
    id: 'A02',
    does: 'Een tabel op een gekopieerd blad krijgt een andere naam.',
    source: 'Namen van tabellen zijn uniek in een werkmap (@types/office-js, Table.name)',
    strength: 'afgeleid',
    check: {
      api: '1.7',
      script: ({ run }) =>
        run(async (sheet, context) => {
          sheet.getRange('A1:B2').values = [
            ['Gemeente', 'Opgave'],
            ['Delft', 76],
          ];
          sheet.tables.add('A1:B2', true).name = 'Proeftabel';
          await context.sync();
          const tables = sheet.copy().tables.load('items/name');
          await context.sync();
          return [tables.items.length, tables.items[0]?.name === 'Proeftabel'];
        }),
      answers: everywhere([1, false]),
    },
  },
  {
    id: 'A03',
    does:
      'Een kolom die rechts aan een tabel wordt toegevoegd, krijgt de cellen ernaast; de nagebouwde Excel ' +
      'schuift wat daar staat niet op.',
    source: 'Het product voegt geen kolommen toe: het vergroot een tabel over cellen die al leeg zijn bevonden.',
    strength: 'afgeleid',
    check: { none: 'Het product vraagt het nergens.' },
  },
  {
    id: 'A04',
    does: 'Een antwoord kan verloren gaan nadat een deel van het verzoek is uitgevoerd.',
    source: 'Elke verbinding kan wegvallen; wie schrijft moet daartegen kunnen.',
    strength: 'afgeleid',
    check: { none: 'Een weggevallen verbinding is niet op bevel te krijgen.' },
  },
  {
    id: 'A05',
    does: 'Een verzoek dat als geheel wordt geweigerd (cel in bewerking, te groot) heeft niets gedaan.',
    source: 'learn.microsoft.com, Resource limits and performance optimization: the request is rejected before it runs',
    strength: 'afgeleid',
    check: { none: 'Te groot voor een proef, en een cel in bewerking vraagt een mens.' },
  },
  {
    id: 'A06',
    does: 'Aan het toetsenbord leest Excel getallen, percentages, datums en WAAR/ONWAAR in de eigen taal.',
    source: 'support.microsoft.com, Getallen, datums en tijden invoeren',
    strength: 'gedocumenteerd',
    check: { none: 'Daar is een mens met een toetsenbord voor nodig.' },
  },
  {
    id: 'A07',
    does: 'Een naam waarvan de cel is verwijderd noemt haar blad nog (Blad!#REF!); is het blad weg, dan niet meer.',
    source: '263; J. Walkenbach, Excel 2007 Formulas, How Excel Maintains Cell and Range Names',
    strength: 'gemeld',
    check: {
      script: async ({ run }) => {
        const cell = await run(async (sheet, context) => {
          context.workbook.names.add('Proefnaam', sheet.getRange('A1'));
          sheet.getRange('1:1').delete('Up');
          await context.sync();
          const name = context.workbook.names.getItem('Proefnaam').load('formula');
          await context.sync();
          return String(name.formula);
        });
        const sheet = await run(async (_, context) => {
          const { worksheets, names } = context.workbook;
          names.add('Weg', worksheets.add('Ander blad').getRange('A1'));
          await context.sync();
          worksheets.getItem('Ander blad').delete();
          await context.sync();
          const name = names.getItem('Weg').load('formula');
          await context.sync();
          return String(name.formula);
        });
        return [cell, sheet];
      },
      answers: everywhere(['=Proefblad!#REF!', '=#REF!$A$1']),
    },
  },
  {
    id: 'A08',
    does:
      'Staat een andere werkmap voor, dan geeft vragen naar de namen die aan een blad gebonden zijn ' +
      'InvalidSelection; die van de werkmap komen wel.',
    source: '6365',
    strength: 'gemeld',
    check: { none: OTHER_WORKBOOK },
  },
  {
    id: 'A09',
    does:
      'Staat een andere werkmap voor, dan geeft een naam toevoegen in Excel van voor eind 2021 (LTSC 2021) ' +
      'ItemNotFound, of Excel sluit; een naam verwijderen kan Excel tot 2024 sluiten.',
    source: '2078, 2983',
    strength: 'gemeld',
    check: { none: OTHER_WORKBOOK },
  },
];
