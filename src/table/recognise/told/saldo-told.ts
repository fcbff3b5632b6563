import { fold } from '../../cells/text';

const SALDO = '(?:achterstand|voorsprong|saldo)';
/** "Taakstelling is inclusief achterstand", "* incl. voorsprong", "de achterstand is in de taakstelling verwerkt". */
const WITH = new RegExp(
  `(?:^\\W*|taakstelling.*)\\b(?:incl|met |plus ).*${SALDO}|${SALDO}.*\\b(?:verwerkt|verrekend|meegeteld|inbegrepen)`,
);
/** "Taakstelling exclusief achterstand", "netto taakstelling", "de achterstand is niet meegeteld". */
const WITHOUT = new RegExp(
  `\\bnetto\\b|\\b(?:excl|zonder ).*${SALDO}|` +
    `${SALDO}.*\\b(?:niet|geen) (?:\\w+ ){0,4}(?:verwerkt|verrekend|meege|inbe)`,
);

/** Does a title or a note say that the taakstelling holds the saldo already? */
export const saysWithSaldo = (texts: readonly string[]): boolean =>
  texts.map(fold).some((text) => WITH.test(text) && !WITHOUT.test(text));

/** Does a title, a note or a heading say that the saldo is not in the taakstelling? */
export const saysWithoutSaldo = (texts: readonly string[]): boolean => texts.some((text) => WITHOUT.test(fold(text)));
