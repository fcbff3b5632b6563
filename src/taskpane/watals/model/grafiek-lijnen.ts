import { formatGetal } from '../../../domain/sentences/numbers';
import type { Datum } from '../../../domain/tijd/datum';
import type { LinePoint } from '../../../review/scenario/line';
import { dagMaand, dagMaandKort } from '../../lib/format';

export const BREED = 300;
export const HOOG = 150;
const RAND = { links: 34, rechts: 8, boven: 8, onder: 20 } as const;

export type Lijnnaam = 'schema' | 'gehuisvest' | 'voor' | 'na';

/** Lines as SVG points, with the marks of the axes. */
export interface Lijnen {
  readonly punten: Readonly<Record<Lijnnaam, string>>;
  readonly onder: readonly { readonly x: number; readonly tekst: string }[];
  readonly links: readonly { readonly y: number; readonly tekst: string }[];
}

export function lijnenVan(points: readonly LinePoint[]): Lijnen {
  const [first, last] = [points[0]?.datum ?? 0, points.at(-1)?.datum ?? 1];
  const most = Math.max(
    1,
    ...points.flatMap((point) => [point.schema, point.gehuisvest ?? 0, point.voor ?? 0, point.na ?? 0]),
  );
  const x = (d: Datum): number =>
    RAND.links + ((d - first) / Math.max(1, last - first)) * (BREED - RAND.links - RAND.rechts);
  const y = (n: number): number => HOOG - RAND.onder - (Math.max(0, n) / most) * (HOOG - RAND.boven - RAND.onder);
  const punten = (naam: Lijnnaam): string =>
    points
      .flatMap((point) => (point[naam] === undefined ? [] : [`${rond(x(point.datum))},${rond(y(point[naam]))}`]))
      .join(' ');
  const maanden = points.filter(
    ({ datum }, i) => i === 0 || i === points.length - 1 || dagMaand(datum).startsWith('1\u00a0'),
  );
  return {
    punten: { schema: punten('schema'), gehuisvest: punten('gehuisvest'), voor: punten('voor'), na: punten('na') },
    onder: maanden
      .filter((_, i) => i % 2 === 0)
      .map(({ datum }) => ({ x: rond(x(datum)), tekst: dagMaandKort(datum) })),
    links: [0, most / 2, most].map((n) => ({ y: rond(y(n)), tekst: formatGetal(Math.round(n)) })),
  };
}

/** What the chart shows, for who does not see it. */
export function lijnenInWoorden(titel: string, points: readonly LinePoint[]): string {
  const eind = points.at(-1);
  const nu = points.findLast((point) => point.gehuisvest !== undefined);
  if (!eind || !nu) return titel;
  const verwacht =
    `Verwacht op ${dagMaand(eind.datum)}: ${formatGetal(eind.voor ?? 0)} in het tempo tot nu toe, ` +
    `${formatGetal(eind.na ?? 0)} in het scenario; de opgave is ${formatGetal(eind.schema)}.`;
  return (
    `${titel}: op ${dagMaand(nu.datum)} ${formatGetal(nu.gehuisvest ?? 0)} gehuisvest, volgens schema ` +
    `${formatGetal(nu.schema, 1)}. ${verwacht}`
  );
}

const rond = (n: number): number => Math.round(n * 10) / 10;
