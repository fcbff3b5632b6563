import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import { formatDatum } from '../../domain/tijd/datum';
import type { Gap, LeftOut } from './course';
import type { Incomplete } from './missing';
import type { CourseRemark } from './remarks';

/** What stands out, in the few words of a cell: "gedaald van 34 naar 31 op 1-5-2023". */
export function remarkSentence(remark: CourseRemark): string {
  if (remark.code === 'samengevoegd') return `tot de samenvoeging ${opsomming(remark.uit)} samen`;
  const { van, naar, op } = remark;
  const wat = { gedaald: 'gedaald', sprong: 'sprong', opgave: 'opgave' }[remark.code];
  return `${wat} van ${formatGetal(van)} naar ${formatGetal(naar)} op ${formatDatum(op)}`;
}

/** Why a sheet is not in the course, and what to do. */
export function leftOutSentence(out: LeftOut): string {
  switch (out.code) {
    case 'andereGemeenten':
      return `Blad ${out.sheet} gaat over andere gemeenten en telt niet mee.`;
    case 'geenCijfers':
      return `Blad ${out.sheet} heeft nog geen cijfers en telt niet mee.`;
    case 'kaleTaakstelling':
      return `Blad ${out.sheet} geeft de taakstelling zonder saldo en dus geen opgave; het telt niet mee. Zet er een kolom met achterstand of voorsprong bij.`;
    case 'geenDag':
      return `Blad ${out.sheet} zegt niet van welke dag de cijfers zijn en telt niet mee. Zet de datum in de kop.`;
    case 'meerTabellen':
      return `Op blad ${out.sheet} staan meer tabellen; het telt niet mee. Zet de tabel op een blad voor zichzelf.`;
    case 'onvolledig':
      return `Blad ${out.sheet} heeft geen opgave of geen plaatsingen en telt niet mee.`;
    case 'zelfdeDag':
      return (
        `Blad ${out.sheet} is ook van ${formatDatum(out.datum)}; blad ${out.gebruikt} is gebruikt` +
        (out.anders.length === 0 ? '.' : `. Ze zeggen iets anders over ${opsomming(out.anders)}.`)
      );
  }
}

export const gapSentence = ({ van, tot }: Gap): string =>
  `Tussen ${formatDatum(van)} en ${formatDatum(tot)} is er geen blad: daar is niets ingevuld.`;

export const incompleteSentence = ({ datum, zonder }: Incomplete): string =>
  `Totaal van ${formatDatum(datum)} zonder ${opsomming(zonder)}.`;
