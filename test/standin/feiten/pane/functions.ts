/** The functions of the check: each shows how Excel hands over its arguments or takes an answer. */
const seen = (value: unknown): string => JSON.stringify(value ?? null);

CustomFunctions.associate('FEITECHO', seen);
CustomFunctions.associate('FEITTELLEN', (cells: unknown[][]) => cells.flat().length);
CustomFunctions.associate('FEITGETALLEN', (cells: unknown[][]) => cells.flat().length);
CustomFunctions.associate('FEITLEEG', () => [[null, '']]);
CustomFunctions.associate(
  'FEITTRAAG',
  (value: unknown) => new Promise((answered) => setTimeout(() => answered(value), 700)),
);

const addressIn = ({ parameterAddresses }: CustomFunctions.Invocation): string | undefined => parameterAddresses?.[0];
CustomFunctions.associate('FEITADRES', (_: unknown[][], call: CustomFunctions.Invocation) => [[seen(addressIn(call))]]);
CustomFunctions.associate('FEITSOORTEN', async (_: unknown[][], call: CustomFunctions.Invocation) => {
  const context = new Excel.RequestContext();
  const [sheet = '', cells = ''] = addressIn(call)?.split('!') ?? [];
  const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load('valueTypes');
  await context.sync();
  return [[range.valueTypes.flat().join()]];
});
