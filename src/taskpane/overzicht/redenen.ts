import type { Column } from '../../table/column';
import type { ColumnQuestion, FoundWords } from '../../table/column-reason';

const REASONS: Readonly<Record<ColumnQuestion, string>> = {
  achterstandIsRestant: 'gelijk aan opgave min gehuisvest: achterstand of nog te huisvesten?',
  achterstandOpSchema: 'gelijk aan het minimum min gehuisvest: achterstand of achter op schema?',
  saldoIsEinde: 'gelijk aan het saldo aan het einde: van het begin of van het einde?',
  saldoNaGehuisvest: 'van het begin of van het einde van het halfjaar?',
  saldoTweemaal: 'naast een ander saldo met andere getallen: welk is van het begin?',
  correctieErnaast: 'verandert de opgave misschien, of is al meegeteld',
  opgaveZonderSaldo: 'de getallen ernaast zijn die met het saldo: opgave of taakstelling?',
  taakstellingBevatSaldo: 'het saldo ernaast zit er al in: opgave of taakstelling?',
  saldoAndereDag: 'van een andere dag dan de eerste van het halfjaar',
  tredeOuder: 'van voor de laatste beslisdatum',
  gehuisvestAnderHalfjaar: 'van een ander halfjaar dan de tabel',
  gehuisvestOuder: 'van voor de laatste maand die ernaast staat',
  gehuisvestDeel: 'telt niet alles van het halfjaar, of is nog niet ingevuld',
};

const COUNTS = ['', 'een datum', 'twee data', 'drie data'];

/** Why a column is taken for what it is, or is not read before the user has said so, in words. */
export function kolomreden({ reason, ...when }: Pick<Column, 'reason' | 'dates' | 'periode' | 'maand'>): string {
  if (reason.kind === 'question') return REASONS[reason.question];
  if (reason.kind === 'words') return reason.words;
  const { heading, more } = reason;
  const others = heading.unexplained ? `, maar ook ${quoted(heading.unexplained)}` : '';
  return `${foundIn(heading, when)}${others}${more}`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

function foundIn(
  { words, nearly }: FoundWords,
  { dates, periode, maand }: Pick<Column, 'dates' | 'periode' | 'maand'>,
): string {
  if (words.length === 0) return 'de kop bevat geen woord dat wij kennen';
  const parts = [
    quoted(words),
    COUNTS[dates.length] ?? `${dates.length} data`,
    periode ? 'een halfjaar' : '',
    maand ? 'een maand' : '',
  ].filter((part) => part !== '');
  const listed = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
  return `${nearly ? 'kop lijkt te bevatten: ' : 'kop bevat '}${listed}`;
}
