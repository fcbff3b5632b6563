const SALDO = '(?:een |de )?(achterstand|voorsprong)';
const JOIN = '(?:\\+|-|plus|min|minus|en|met|(?:vermeerderd|verminderd) met)';
const MADE_OF = new RegExp(
  `[ ,(:]*(?:zijnde |namelijk |te weten )?(?:de |een )?(?:` +
    `taakstelling(?: van)? (\\d+),? (?:${JOIN} )?${SALDO}(?: van)? (\\d+)|` +
    `(\\d+) \\(?taakstelling\\)?,? ${JOIN} (\\d+) \\(?${SALDO})\\)?`,
  'i',
);

/** "76 (taakstelling 70 + achterstand 6)" without what it is made of, where that makes it. */
export function withoutSum(text: string): string {
  const [found, task, saldo, count, otherTask = task, otherCount = count, otherSaldo = saldo] =
    MADE_OF.exec(text) ?? [];
  if (found === undefined) return text;
  const way = otherSaldo?.toLowerCase() === 'achterstand' ? 1 : -1;
  const rest = text.replace(found, ' ').replace(/ +/g, ' ').trim();
  const sum = Number(otherTask) + way * Number(otherCount);
  return new RegExp(`(?:^|\\s)${sum}(?![\\d.,]\\d|\\d)`).test(rest) ? rest : text;
}
