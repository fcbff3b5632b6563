import { type Fact, type Json, desktop, everywhere, web } from './fact';

export const SHEET_FACTS: readonly Fact[] = [
  {
    id: 'F13',
    does: 'Titels blokkeren op een blad dat niet vooraan staat, maakt dat blad voor de API het actieve.',
    source: '3148',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (_, context) => {
          const { worksheets } = context.workbook;
          worksheets.add('Ander blad');
          await context.sync();
          worksheets.getItem('Ander blad').freezePanes.freezeRows(1);
          await context.sync();
          const active = worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return active.name;
        }),
      answers: desktop('Ander blad'),
    },
  },
  {
    id: 'F14',
    does:
      'Een blad toevoegen en activeren in één verzoek hoeft het niet vooraan te zetten; een blad hernoemen kan ' +
      'een venster "Invalid sheet" tonen.',
    source: '3218, 930',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (_, context) => {
          const { worksheets } = context.workbook;
          worksheets.add('Ander blad').activate();
          await context.sync();
          const active = worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return active.name;
        }),
      answers: web('Proefblad', 'Ander blad'),
    },
  },
  {
    id: 'F21',
    does:
      'Een gekopieerd blad draagt bladgebonden dubbelen van de namen erop; een werkmapnaam zo noemen mislukt ' +
      'zolang de kopie vooraan staat. Bladgebonden namen staan niet tussen die van de werkmap.',
    source: '2875, 1011',
    strength: 'gemeld',
    check: {
      api: '1.7',
      script: async ({ run, codeOf }) => {
        const twins = await run(async (sheet, context) => {
          const { workbook } = context;
          workbook.names.add('Proefnaam', sheet.getRange('A1'));
          await context.sync();
          const copy = sheet.copy();
          copy.name = 'Kopie';
          workbook.names.getItem('Proefnaam').delete();
          await context.sync();
          copy.activate();
          copy.names.load('items/name');
          workbook.names.load('items/name');
          await context.sync();
          return [copy.names.items.map(({ name }) => name), workbook.names.items.map(({ name }) => name)];
        });
        const code = await codeOf((sheet, { workbook }) => void workbook.names.add('Proefnaam', sheet.getRange('A1')));
        return [...twins, code === 'gelukt'];
      },
      answers: everywhere([['Proefnaam'], [], false]),
    },
  },
  {
    id: 'F22',
    does: 'Een naam verbergen werkt alleen kort nadat zij is gemaakt, na een eigen sync.',
    source: '3878, 3949',
    strength: 'gemeld',
    check: {
      script: ({ run }) =>
        run(async (sheet, context) => {
          const { names } = context.workbook;
          const seen: Json[] = [];
          names.add('Ineens', sheet.getRange('A1')).visible = false;
          await context.sync();
          const apart = names.add('Apart', sheet.getRange('A1'));
          await context.sync();
          apart.visible = false;
          await context.sync();
          for (const name of ['Ineens', 'Apart']) {
            const item = names.getItem(name).load('visible');
            await context.sync();
            seen.push(item.visible);
          }
          return seen;
        }),
      answers: everywhere([true, false]),
    },
  },
  {
    id: 'F36',
    does:
      'Een kop- of voettekst van meer dan 255 tekens wordt geweigerd, en een naam van een blad van meer dan 31. ' +
      'Een titel of naam van een grafiek van meer dan 255 nemen wij ook zo.',
    source: 'support.microsoft.com: Excel specifications and limits (header or footer, sheet name)',
    strength: 'gedocumenteerd',
    check: {
      script: async ({ codeOf }) => [
        await codeOf((sheet) => {
          sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'x'.repeat(256);
        }),
        await codeOf((_, context) => void context.workbook.worksheets.add('x'.repeat(32))),
      ],
      answers: everywhere(['InvalidArgument', 'InvalidArgument']),
    },
  },
];
