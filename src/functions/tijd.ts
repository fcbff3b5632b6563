import { formatPeriode, periodeVan } from '../domain/tijd/periode';
import { benodigdTempo, prognose as voorspel, tempoPerWeek, tempoTotNu } from '../domain/prognose/prognose';
import { uiterlijk as uiterlijkeDatum } from '../domain/tijd/termijn';
import { aantal, datum as leesDatum, getal, saldo } from './argumenten';
import { foutieveInvoer } from './fouten';

/**
 * Het halfjaar waarin een datum valt.
 * @customfunction PERIODE
 * @param datum De datum.
 * @returns Het halfjaar, bijvoorbeeld "2022-I".
 */
export function periode(datum: unknown): string {
  return formatPeriode(periodeVan(leesDatum(datum, 'datum')));
}

/**
 * Het aantal personen per week dat nodig is om alle nog te huisvesten personen op tijd te huisvesten, niet afgerond.
 * @customfunction TEMPO
 * @param nogtehuisvesten Het aantal nog te huisvesten personen.
 * @param van De eerste dag.
 * @param tot De dag waarop het gereed moet zijn, bijvoorbeeld 1-7-2022.
 * @returns Personen per week.
 */
export function tempo(nogtehuisvesten: unknown, van: unknown, tot: unknown): number {
  const perWeek = benodigdTempo(
    saldo(nogtehuisvesten, 'nogtehuisvesten'),
    leesDatum(van, 'van'),
    leesDatum(tot, 'tot'),
  );
  if (perWeek === undefined)
    throw foutieveInvoer('De datum bij tot ligt niet na de datum bij van: er is geen tijd om over te verdelen.');
  return perWeek;
}

/**
 * Het aantal personen dat naar verwachting aan het einde gehuisvest is, in het tempo tot nu toe of in een gekozen
 * tempo; naar beneden afgerond.
 * @customfunction PROGNOSE
 * @param gehuisvest De tot de peildatum gehuisveste personen.
 * @param begin De eerste dag van het halfjaar.
 * @param peildatum De datum waarop de cijfers gelden.
 * @param einde De dag waarvoor de verwachting geldt, bijvoorbeeld 1-7-2022.
 * @param [perweek] Een gekozen tempo in personen per week; leeg is het tempo tot nu toe.
 * @returns Personen.
 */
export function prognose(
  gehuisvest: unknown,
  begin: unknown,
  peildatum: unknown,
  einde: unknown,
  perweek?: unknown,
): number {
  const nu = aantal(gehuisvest, 'gehuisvest');
  const [eerste, peil, laatste] = [
    leesDatum(begin, 'begin'),
    leesDatum(peildatum, 'peildatum'),
    leesDatum(einde, 'einde'),
  ];
  const gekozen = getal(perweek, 'perweek') || undefined;
  if (laatste < peil)
    throw foutieveInvoer('De datum bij einde ligt voor de peildatum: vooruitkijken kan alleen naar een latere datum.');
  const pas = gekozen === undefined ? tempoTotNu(nu, eerste, peil) : tempoPerWeek(gekozen);
  if (pas === undefined)
    throw foutieveInvoer('De peildatum ligt niet na het begin: er is nog geen tempo. Geef een tempo per week op.');
  return voorspel(nu, peil, laatste, pas);
}

/**
 * De dag waarop een vergunninghouder uiterlijk gehuisvest moet zijn: 14 weken na de vergunning. Maak de cel op als
 * datum.
 * @customfunction UITERLIJK
 * @param datum De datum van de vergunning.
 * @returns Een datum.
 */
export function uiterlijk(datum: unknown): number {
  return uiterlijkeDatum(leesDatum(datum, 'datum'));
}
