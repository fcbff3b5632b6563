import { formatDatum } from '../../../domain/tijd/datum';
import { begin } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { isTold } from '../of-whom';
import { keyAndValue, type Row } from '../rows';
import { DAY } from './sentence';

/** The saldo that a halfjaar begins with, in one sentence with its taakstelling. */
const TASK_AND_SALDO = new RegExp(
  '^(.*\\btaakstelling van [\\d.]+(?: \\w+houders| personen)?) en een (achterstand|voorsprong) van (\\d+)' +
    '(?: \\w+houders| personen)?' +
    '(?:,? (?:en )?(?:dus|samen|ofwel|oftewel|in totaal)\\b[^\\d]*\\bopgave van (\\d+)[^\\d]*)?\\.?$',
  'i',
);

export function taskWithSaldo(text: string, read: (text: string) => Row): readonly Row[] {
  const [, task = '', saldo = '', count, whole] = TASK_AND_SALDO.exec(text) ?? [];
  const { periode } = timeIn(task);
  if (!periode || !isTold(read(task))) return [];
  const opgave = whole === undefined ? [] : [keyAndValue('opgave', Number(whole))];
  return [read(task), keyAndValue(`${saldo} per ${formatDatum(begin(periode))}`, Number(count)), ...opgave];
}

/** "Vermeerderd met de achterstand van 31 moet u 203 huisvesten", "met de taakstelling van 49 was uw opgave 52" */
const CARRIED = new RegExp(
  '^(?:vermeerderd |verminderd |samen )?met (?:de|een|uw) (achterstand|voorsprong|taakstelling) van (\\d+)' +
    `( (?:per|op) (?:${DAY}))?,? (.+)$`,
  'i',
);

export function wholeWithSaldo(text: string, read: (text: string) => Row): readonly Row[] {
  const [, what = '', count, since, rest = ''] = CARRIED.exec(text) ?? [];
  const day = since ?? (/^taak/i.test(what) ? '' : ' begin halfjaar');
  return rest !== '' && isTold(read(rest)) ? [read(rest), keyAndValue(`${what}${day}`, Number(count))] : [];
}
