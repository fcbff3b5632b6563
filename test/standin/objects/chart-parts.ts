import { type Ref, objectType } from '../executor/object-type';
import type { ChartExtra } from '../workbook/extras';
import { colour } from '../workbook/style';
import { itemNotFound } from '../wire/errors';
import { type ChartTarget, addressOf } from './chart-target';
import { withinLimit } from '../wire/limits';

interface AxisTarget {
  readonly chart: ChartExtra;
  readonly axis: string;
}

type Axis = ChartExtra['axes'][string];

const axisOf = ({ chart, axis }: AxisTarget): Axis => (chart.axes[axis] ??= { title: '', visible: true });

/** How the axis counts and writes; 'Automatic' until somebody says so. */
function ofTime(name: 'categoryType' | 'baseTimeUnit' | 'numberFormat') {
  return {
    get: (t: AxisTarget) => axisOf(t)[name] ?? 'Automatic',
    set: (t: AxisTarget, value: string) => void (axisOf(t)[name] = value),
  };
}

function optional(name: 'minimum' | 'maximum') {
  return {
    get: (t: AxisTarget) => axisOf(t)[name] ?? '',
    set: (t: AxisTarget, value: number) => void (axisOf(t)[name] = value),
  };
}

const axisTitleRef = objectType<AxisTarget>({
  name: 'ChartAxisTitle',
  properties: {
    text: { get: (t) => axisOf(t).title, set: (t, value: string) => void (axisOf(t).title = withinLimit(value)) },
    visible: { get: (t) => axisOf(t).title !== '', set: () => undefined },
  },
});

const axisRef = objectType<AxisTarget>({
  name: 'ChartAxis',
  properties: {
    visible: { get: (t) => axisOf(t).visible, set: (t, value: boolean) => void (axisOf(t).visible = value) },
    minimum: optional('minimum'),
    maximum: optional('maximum'),
    categoryType: ofTime('categoryType'),
    baseTimeUnit: ofTime('baseTimeUnit'),
    numberFormat: ofTime('numberFormat'),
  },
  objects: { title: axisTitleRef },
});

export const axesRef = objectType<ChartTarget>({
  name: 'ChartAxes',
  objects: {
    categoryAxis: ({ chart }) => axisRef({ chart, axis: 'category' }),
    valueAxis: ({ chart }) => axisRef({ chart, axis: 'value' }),
  },
});

interface SeriesTarget {
  readonly chart: ChartExtra;
  readonly series: ChartExtra['series'][number];
}

const fillRef = objectType<SeriesTarget>({
  name: 'ChartFill',
  methods: { setSolidColor: (t, value: string) => void (t.series.color = colour(value)) },
});
const lineRef = objectType<SeriesTarget>({
  name: 'ChartLineFormat',
  properties: {
    color: { get: (t) => t.series.color ?? '', set: (t, value: string) => void (t.series.color = colour(value)) },
  },
});
const seriesFormatRef = objectType<SeriesTarget>({
  name: 'ChartSeriesFormat',
  objects: { fill: fillRef, line: lineRef },
});

const seriesRef = objectType<SeriesTarget>({
  name: 'ChartSeries',
  identity: ({ chart, series }) => ({ _Id: String(chart.series.indexOf(series)) }),
  properties: {
    name: { get: (t) => t.series.name, set: (t, value: string) => void (t.series.name = value) },
    markerStyle: {
      get: (t) => t.series.marker ?? 'Automatic',
      set: (t, value: string) => void (t.series.marker = value),
    },
    chartType: { get: (t) => t.series.type ?? t.chart.type, set: (t, value: string) => void (t.series.type = value) },
  },
  objects: { format: seriesFormatRef },
  methods: {
    setValues: (t, range: Ref | string) => void (t.series.values = addressOf(range)),
    setXAxisValues: (t, range: Ref | string) => void (t.series.xValues = addressOf(range)),
    delete: (t) => void t.chart.series.splice(t.chart.series.indexOf(t.series), 1),
  },
});

/** The series that a chart would draw from its source, at least as many as were asked for. */
function atIndex(chart: ChartExtra, index: number): Ref {
  while (chart.series.length <= index) chart.series.push({ name: `Reeks${chart.series.length + 1}` });
  const series = chart.series[index];
  if (!series) throw itemNotFound();
  return seriesRef({ chart, series });
}

export const seriesCollectionRef = objectType<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { count: { get: (t) => t.chart.series.length } },
  methods: {
    add: ({ chart }, name?: string) => {
      const series = { name: name ?? '' };
      chart.series.push(series);
      return seriesRef({ chart, series });
    },
    getCount: (t) => t.chart.series.length,
    getItemAt: ({ chart }, index: number) => atIndex(chart, index),
  },
  items: ({ chart }) => chart.series.map((series) => seriesRef({ chart, series })),
});
