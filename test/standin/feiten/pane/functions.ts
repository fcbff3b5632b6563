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
