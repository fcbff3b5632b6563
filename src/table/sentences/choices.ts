import { formatGetal } from '../../domain/sentences/numbers';
import { formatPeriode } from '../../domain/tijd/periode';
import type { ChoiceFindings } from '../reading-finding';
import { type Sentences, someOf } from './parts';

const quoted = (values: readonly string[]): string => someOf(values.map((value) => `'${value}'`));

/** What is asked or told about figures that may be of other rows, another halfjaar or another subject. */
export const CHOICE_SENTENCES: Sentences<ChoiceFindings> = {
  gehuisvestAnderHalfjaar: ({ data: { kop, periode } }, where) =>
    `De kolom '${kop}' (${where}) telt tot een dag buiten halfjaar ${formatPeriode(periode)}, waar de opgave van is. Geef bij de kolommen het halfjaar of de datum aan die klopt; tot dan wordt de kolom niet gebruikt.`,
  gehuisvestDeel: ({ data: { kop, periode } }, where) =>
    `De kolom '${kop}' (${where}) telt niet alles vanaf het begin van halfjaar ${formatPeriode(periode)}, of is nog niet ingevuld. Wijs de kolom aan die vanaf het begin telt, of bevestig deze; tot dan wordt zij niet gebruikt.`,
  gehuisvestOuder: ({ data: { kop, periode } }, where) =>
    `De kolom '${kop}' (${where}) noemt een dag van voor de laatste maand van halfjaar ${formatPeriode(periode)} die ernaast staat. Geef bij de kolommen aan welk aantal geldt, of dat deze kolom iets anders is; tot dan wordt zij niet gebruikt.`,
  rijenKiezen: ({ data: { kop, waarden } }, where) =>
    `Gemeenten hebben meer rijen, die verschillen in de kolom '${kop}' (${where}): ${quoted(waarden)}. Wijs aan welke rij van elke gemeente geldt; tot dan wordt geen gemeente beoordeeld.`,
  rijenGekozen: ({ data: { kop, waarden, gekozen } }, where) =>
    `Gemeenten hebben meer rijen, die verschillen in de kolom '${kop}' (${where}): ${quoted(waarden)}. Gelezen zijn de rijen met '${gekozen}'; wijs andere aan als die niet kloppen.`,
  rijOntbreekt: ({ data: { kop, gekozen, namen } }, where) =>
    `${namen.length === 1 ? 'Eén gemeente heeft' : `${formatGetal(namen.length)} gemeenten hebben`} geen rij met '${gekozen}' in de kolom '${kop}' (${where}) en ${namen.length === 1 ? 'is' : 'zijn'} niet gelezen: ${someOf(namen)}. Voeg de rij toe als zij hier hoort.`,
  anderOnderwerp: ({ data: { woord } }, where) =>
    `Bij deze tabel (vanaf ${where}) staat '${woord}': misschien gaat zij niet over de huisvesting van alle vergunninghouders in één halfjaar, in personen. Kies een ander blad, of bevestig bij de kolommen wat er staat; tot dan worden de cijfers niet gebruikt.`,
};
