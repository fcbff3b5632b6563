import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import type { ChartExtra } from '../workbook/extras';
import { itemNotFound } from '../wire/errors';
import { axesRef, seriesCollectionRef } from './chart-parts';
import { type ChartTarget, addressOf } from './chart-target';
import { type RangeTarget, type SheetTarget, sheetOf } from './context';
import { withinLimit } from '../wire/limits';

const list = (t: SheetTarget) => t.book.extra(sheetOf(t)).charts;

function kept<K extends keyof ChartExtra>(name: K) {
  return {
    get: (t: ChartTarget) => t.chart[name],
    set: (t: ChartTarget, value: ChartExtra[K]) => void (t.chart[name] = value),
  };
}

function limited(name: 'title' | 'name') {
  const { get } = kept(name);
  return { get, set: (t: ChartTarget, value: string) => void (t.chart[name] = withinLimit(value)) };
}

/** Places the chart over cells, in points from the sheet's corner. */
function setPosition(t: ChartTarget, from: Ref | string, to?: Ref | string): void {
  const sheet = sheetOf(t);
  const areaOf = (place: Ref | string) =>
    typeof place === 'string' ? t.book.locate(place).area : (place.target as RangeTarget).area;
  const first = areaOf(from);
  const last = to === undefined || to === null ? undefined : areaOf(to);
  const points = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, i) => size(i) * 0.75).reduce((a, b) => a + b, 0);
  t.chart.left = points(first.column, (i) => sheet.getColumnWidth(i));
  t.chart.top = points(first.row, (i) => sheet.getRowHeight(i));
  if (!last) return;
  t.chart.width = points(last.column + last.columns, (i) => sheet.getColumnWidth(i)) - t.chart.left;
  t.chart.height = points(last.row + last.rows, (i) => sheet.getRowHeight(i)) - t.chart.top;
}

const titleRef = objectType<ChartTarget>({
  name: 'ChartTitle',
  properties: { text: limited('title'), visible: kept('titleVisible') },
});
const legendRef = objectType<ChartTarget>({
  name: 'ChartLegend',
  properties: { visible: kept('legendVisible'), position: kept('legendPosition') },
});

const chartRef = objectType<ChartTarget>({
  name: 'Chart',
  identity: (t) => ({ Id: t.chart.id }),
  properties: {
    id: kept('id'),
    name: limited('name'),
    chartType: kept('type'),
    left: kept('left'),
    top: kept('top'),
    width: kept('width'),
    height: kept('height'),
    displayBlanksAs: kept('blanks'),
  },
  objects: { title: titleRef, legend: legendRef, axes: axesRef, series: seriesCollectionRef },
  methods: {
    delete: (t) => void list(t).splice(list(t).indexOf(t.chart), 1),
    activate: ({ book }) => void (book.host.inFront = 'chart'),
    setPosition,
    setData: (t, source: Ref, seriesBy?: string) => {
      t.chart.source = addressOf(source);
      t.chart.seriesBy = seriesBy ?? 'Auto';
    },
  },
});

function add(t: SheetTarget, type: string, source: Ref, seriesBy?: string): Ref {
  const chart: ChartExtra = {
    id: t.book.extras.freshId(),
    name: `Grafiek ${list(t).length + 1}`,
    type,
    source: addressOf(source),
    seriesBy: seriesBy ?? 'Auto',
    title: '',
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Bottom',
    altTitle: '',
    altDescription: '',
    axes: {},
    series: [],
    blanks: 'NotPlotted',
    left: 0,
    top: 0,
    width: 360,
    height: 216,
  };
  list(t).push(chart);
  return chartRef({ ...t, chart });
}

const find = (t: SheetTarget, key: string) => list(t).find((chart) => chart.name === key || chart.id === key);

export const chartsRef = objectType<SheetTarget>({
  name: 'ChartCollection',
  properties: { count: { get: (t) => list(t).length } },
  methods: {
    add,
    getCount: (t) => list(t).length,
    getItem: (t, key: string) => {
      const chart = find(t, key);
      if (!chart) throw itemNotFound();
      return chartRef({ ...t, chart });
    },
    getItemOrNullObject: (t, key: string) => {
      const chart = find(t, key);
      return chart ? chartRef({ ...t, chart }) : NULL_REF;
    },
    getItemAt: (t, index: number) => {
      const chart = list(t)[index];
      if (!chart) throw itemNotFound();
      return chartRef({ ...t, chart });
    },
  },
  items: (t) => list(t).map((chart) => chartRef({ ...t, chart })),
});
