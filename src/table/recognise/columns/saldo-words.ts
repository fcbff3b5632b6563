import type { CellValue } from '../../cells/grid';
import { fold } from '../../cells/text';
import type { Role } from '../../roles';

const BEGIN = ['begin*', 'start*', 'aanvang', 'primo', 'oude', 'vorig*', 'meegenomen', 'overgedragen'];
const END = ['eind*', 'afsluiting', 'nieuwe'];
const CONTRACTS = ['huurcontract*', 'huurovereenkomst*'];
const COUNT = ['gehuisvest*', 'plaatsing*', 'realisatie*', 'gerealiseerd*', 'geplaatst*'];

const both = (words: readonly string[], others: readonly string[]): string =>
  words.flatMap((word) => others.map((other) => `${word} ${other}`)).join(' | ');

const counted = (...more: readonly string[]): readonly string[] =>
  COUNT.flatMap((word) => more.map((one) => `${word} ${one}`));

/**
 * The saldi that stand beside each other in annexes: of the first day, of the end, and by signed contracts, which never
 * makes an opgave; and COA's count with the contracts in it. Source: letters of Gedeputeerde Staten 2021-2022.
 */
export const SALDO_WORDS: readonly (readonly [Role, string])[] = [
  ['achterstand', `${both(['achterstand*'], BEGIN)} | beginachterstand`],
  ['voorsprong', `${both(['voorsprong*'], BEGIN)} | beginvoorsprong`],
  ['saldo', `${both(['saldo', 'achterstand* voorsprong*'], BEGIN)} | beginsaldo | openingssaldo`],
  ['eindachterstand', `${both(['achterstand*'], [...END, 'ultimo'])} | eindachterstand`],
  ['eindvoorsprong', `${both(['voorsprong*'], [...END, 'ultimo'])} | eindvoorsprong`],
  ['eindsaldo', `${both(['saldo', 'achterstand* voorsprong*'], ['nieuwe', 'eind*'])} | eindstand saldo | slotsaldo`],
  ['achterstand', `${both(['0.5 te weinig'], COUNT)} | ${both(['0.5 minder'], COUNT)}`],
  ['voorsprong', `${both(['0.5 te veel'], COUNT)} | ${both(['0.5 teveel', '0.5 meer'], COUNT)}`],
  ['achterstand', '0.5 tekort* | 0.5 tekort* vorig*'],
  ['voorsprong', '0.5 overschot* | 0.5 overschot* vorig*'],
  // What is carried over in other words: which way is positive, and whether it counts, is for the user to say.
  [
    'saldo',
    [
      'overloop',
      'overloop* vorig*',
      'overgekomen*',
      'overgekomen* vorig*',
      'doorgeschoven',
      'doorgeschoven vorig*',
      'meegenomen',
      'meegenomen vorig*',
      'overgedragen',
      'overgedragen vorig*',
      'overheveling*',
      'beginstand*',
      'verschil* vorig*',
      'openstaand*',
      'openstaand* vorig*',
      'onderrealisatie*',
      'overrealisatie*',
      'over onderrealisatie*',
      'inhaalopgave*',
      'correctie*',
      'bijstelling*',
      'mutatie*',
      'overdracht*',
      'verreken*',
      'aanpassing*',
      'wijziging*',
      'herverdeling*',
      'verevening*',
      'overgeheveld*',
      'ruil*',
      'geruild',
      'uitgeruild',
      'overgenomen',
      'overgenomen gemeente*',
      'nagekomen',
      'stand vorig*',
      'balans',
      'balans vorig*',
    ]
      .map((phrase) => `0.5 ${phrase}`)
      .join(' | '),
  ],
  ['saldoHuurcontracten', both(['achterstand*', 'voorsprong*', 'saldo', 'achterstand* voorsprong*'], CONTRACTS)],
  [
    'huurcontractenTotaal',
    `${both(counted('incl*', 'met', 'en', 'basis', 'obv'), CONTRACTS)} | ${both(['totaal incl*'], CONTRACTS)}`,
  ],
  ['nogTeHuisvesten', 'nog te plaatsen taakstelling* | nog te plaatsen opgave*'],
  ['gehuisvest', both(counted('excl*', 'zonder'), CONTRACTS)],
];

const SAID = /^(?:(achterstand|voorsprong):? )?(\d+)(?: (?:personen )?\(?(achterstand|voorsprong)\)?)?$/;

/** "Achterstand 6", "3 voorsprong": a cell that says which way its number goes, > 0 an achterstand. */
export function saidSaldo(cell: CellValue): number | undefined {
  const [, front, count, back] = SAID.exec(fold(String(cell))) ?? [];
  const word = front ?? back;
  if (word === undefined || (front && back)) return undefined;
  return word === 'achterstand' ? Number(count) : -Number(count);
}
