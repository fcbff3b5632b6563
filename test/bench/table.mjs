const number = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 });
const line = (unit, { wat, wij, grens, tegenover }) => {
  const [limit, against, ratio] = [
    grens && `${grens} ${unit}`,
    tegenover && `${tegenover.wat}: ${number(tegenover.n)} ${unit}`,
    tegenover && `${number(tegenover.n / wij)} ×`,
  ];
  return `| ${[wat, `${number(wij)} ${unit}`, limit ?? '', against ?? '', ratio ?? ''].join(' | ')} |`;
};

/** A measured time as a line of the table. */
export const timeLine = ({ tegenover, ...meting }) =>
  line('ms', { ...meting, ...(tegenover && { tegenover: { wat: tegenover.wat, n: tegenover.ms } }) });

/** The sizes of our scripts (1 kB = 1000 bytes) beside what they may be, and those of a bare pane. */
export const sizeLines = (ours, budgets, bare) => [
  line('kB', {
    wat: 'JavaScript tot het overzicht staat, met de functies, gzip',
    wij: ours.first,
    grens: budgets.first,
    tegenover: { wat: 'kaal venster van React en Fabric', n: bare.first },
  }),
  line('kB', { wat: 'alle JavaScript, gzip', wij: ours.all, grens: budgets.all }),
];
