/**
 * The whole finite space of questions on every kind of date, against the framework written down as the conditions under
 * which a step rises, falls or stays, instead of as a tree.
 */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { TREDEN, type Trede } from '../../../src/domain/ladder/trede';
import { dagenLater } from '../../../src/domain/tijd/datum';
import { op, p } from '../stand';

interface Geval {
  readonly dag: string;
  readonly trede: Trede | undefined;
  readonly gehuisvest: number;
  readonly huur: number;
  readonly taakstelling: number | undefined;
  readonly koppelingen: 'voldoende' | 'onvoldoende' | undefined;
  readonly omkoppelingen: boolean;
  readonly stapelgemeente: boolean;
  readonly verschoonbaar: boolean;
  /** Held until the day after. */
  readonly verlengd: boolean;
  /** The achterstand built up in the half-year before is given, and is all of it. */
  readonly opgebouwd: boolean;
}

/** Of an opgave of 100: the minimum is 50; with a taakstelling of 80 the norm of 1-1-2022 is 85. */
const OPGAVE = 100;
const GEHUISVEST = [0, 34, 35, 49, 50, 69, 70, 84, 85, 99, 100, 101];
const DAGEN = [
  '1-1-2020',
  '1-7-2020',
  '1-10-2020',
  '1-1-2021',
  '1-4-2021',
  '30-6-2021',
  '1-7-2021',
  '1-10-2021',
  '1-1-2022',
  '21-3-2022',
  '1-4-2022',
  '1-7-2022',
  '1-1-2024',
  '1-4-2024',
  '1-7-2024',
  '1-10-2026',
];
const EIND = /^1-[17]-/;
const TUSSEN = /^1-(?:4|10)-/;
const VOOR_JULI_2021 = ['1-1-2020', '1-7-2020', '1-10-2020', '1-1-2021', '1-4-2021', '30-6-2021'];
const BUITEN_HET_KADER = ['1-1-2020', '1-7-2024', '1-10-2026'];
const OUD = ['0', '1', '2', '3', '4', '5', '6'];
const NIEUW = ['0', '1', '2', '3a', '3b', '4', '5', '6'];

/** The step on the ladder of that day, so many steps up. */
function hoger(trede: Trede, dag: string, stappen: number): string {
  const oud = VOOR_JULI_2021.includes(dag);
  const [ladder, eigen] = oud ? [OUD, trede.slice(0, 1)] : [NIEUW, trede === '3' ? '3a' : trede];
  return ladder[Math.min(ladder.indexOf(eigen) + stappen, ladder.length - 1)] ?? '?';
}

/**
 * Whether so many persons are enough for the coulance of a day; undefined when the taakstelling that it is built on is
 * not given.
 */
function coulanceGehaald(dag: string, geteld: number, taakstelling: number | undefined): boolean | undefined {
  if (dag === '1-1-2021' || dag === '1-7-2021') return geteld >= 70;
  if (dag !== '1-1-2022') return false;
  return taakstelling === undefined ? undefined : geteld >= taakstelling + Math.max(0, OPGAVE - taakstelling) / 4;
}

function verwacht({
  dag,
  trede,
  gehuisvest,
  huur,
  taakstelling,
  koppelingen,
  omkoppelingen,
  stapelgemeente,
  verschoonbaar,
  verlengd,
  opgebouwd,
}: Geval): string {
  const kader = BUITEN_HET_KADER.includes(dag);
  const wordt = (stappen: number, aangenomen: boolean): string => {
    const merk = kader || aangenomen ? ' (aangenomen)' : '';
    return trede === undefined ? `ontbreekt: trede${merk}` : `${hoger(trede, dag, stappen)}${merk}`;
  };
  if (TUSSEN.test(dag)) {
    const genoeg = dag === '1-10-2020' || dag === '1-4-2021' ? 35 : 50;
    return wordt(!verlengd && gehuisvest < genoeg && (trede === '0' || trede === '1') ? 1 : 0, false);
  }
  if (!EIND.test(dag)) return wordt(0, false);
  if (gehuisvest + huur >= OPGAVE) return `0${kader ? ' (aangenomen)' : ''}`;
  const ontbreekt = (wat: string, aangenomen = false): string =>
    `ontbreekt: ${trede === undefined ? `trede,${wat}` : wat}${kader || aangenomen ? ' (aangenomen)' : ''}`;
  const coulance = coulanceGehaald(dag, gehuisvest + huur, taakstelling);
  if (coulance === undefined) return ontbreekt('taakstelling');
  const hangtAf = dag === '1-1-2022' && !opgebouwd && taakstelling === 80 && gehuisvest + huur >= taakstelling;
  if (coulance) return wordt(0, hangtAf || coulanceGehaald(dag, gehuisvest, taakstelling) === false);
  if (verlengd || verschoonbaar) return wordt(0, hangtAf);
  if (koppelingen === undefined) return ontbreekt('koppelingen', hangtAf);
  if (koppelingen === 'voldoende') return wordt(1, hangtAf);
  const tellen = omkoppelingen && dag !== '1-1-2022';
  return tellen || stapelgemeente ? wordt(1, true) : wordt(0, hangtAf);
}

function gekregen({
  dag,
  trede,
  gehuisvest,
  huur,
  taakstelling,
  koppelingen,
  omkoppelingen,
  stapelgemeente,
  verschoonbaar,
  verlengd,
  opgebouwd,
}: Geval): string {
  const b = beoordeel(
    {
      peildatum: op(dag),
      opgave: p(OPGAVE),
      gehuisvest: p(gehuisvest),
      huurcontracten: p(huur),
      omkoppelingen,
      stapelgemeente,
      ...(trede === undefined ? {} : { trede }),
      ...(taakstelling === undefined ? {} : { taakstelling: p(taakstelling) }),
      ...(koppelingen === undefined ? {} : { koppelingen }),
      ...(verschoonbaar ? { verschoonbaar: { reden: 'dossiers zonder BSN' } } : {}),
      ...(verlengd ? { verlengd: { tot: dagenLater(op(dag), 1), bron: 'besluit GS' } } : {}),
      ...(opgebouwd && taakstelling !== undefined
        ? { opgebouwdeAchterstand: p(Math.max(0, OPGAVE - taakstelling)) }
        : {}),
    },
    STANDAARDBELEID,
  );
  return `${b.kind === 'trede' ? b.trede : `ontbreekt: ${b.wat.join()}`}${b.aangenomen ? ' (aangenomen)' : ''}`;
}

const JA_NEE = [false, true];

function* gevallen(dag: string): Generator<Geval> {
  for (const trede of [...TREDEN, undefined])
    for (const gehuisvest of GEHUISVEST)
      for (const huur of [0, 1, 31])
        for (const taakstelling of [80, 120, undefined])
          for (const koppelingen of ['voldoende', 'onvoldoende', undefined] as const)
            for (const omkoppelingen of JA_NEE)
              for (const stapelgemeente of JA_NEE)
                for (const verschoonbaar of JA_NEE)
                  for (const verlengd of JA_NEE)
                    for (const opgebouwd of dag === '1-1-2022' ? JA_NEE : [false])
                      yield {
                        dag,
                        trede,
                        gehuisvest,
                        huur,
                        taakstelling,
                        koppelingen,
                        omkoppelingen,
                        stapelgemeente,
                        verschoonbaar,
                        verlengd,
                        opgebouwd,
                      };
}

test.each(DAGEN)('on %s, every combination of answers, from every step', (dag) => {
  const anders: unknown[] = [];
  let aantal = 0;
  for (const geval of gevallen(dag)) {
    aantal++;
    if (gekregen(geval) !== verwacht(geval)) anders.push([geval, gekregen(geval), verwacht(geval)]);
  }
  expect(anders.slice(0, 3)).toEqual([]);
  expect(aantal).toBe(10 * 12 * 3 * 3 * 3 * 16 * (dag === '1-1-2022' ? 2 : 1));
});

test('the space holds every outcome that there is', () => {
  const uitkomsten = new Set(
    ['1-1-2021', '1-7-2022', '1-1-2022', '1-7-2024'].flatMap((dag) => [...gevallen(dag)].map(verwacht)),
  );
  for (const uitkomst of [
    ...OUD,
    ...NIEUW,
    '3b (aangenomen)',
    '0 (aangenomen)',
    'ontbreekt: trede',
    'ontbreekt: trede,koppelingen',
    'ontbreekt: taakstelling',
    'ontbreekt: trede,taakstelling',
    'ontbreekt: koppelingen (aangenomen)',
  ]) {
    expect(uitkomsten).toContain(uitkomst);
  }
});
