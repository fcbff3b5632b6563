import type { ChartPlan } from '../../change/sheet-plan';
import { rangeOf } from '../area';
import { chartText } from './limits';

const CHARTS = { columns: 'ColumnClustered', bars: 'BarClustered', lines: 'LineMarkers' } as const;

export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { position, data } = plan;
  const chart = plan.type === 'lines' ? overTime(sheet, plan) : chartOf(sheet, plan, data);
  chart.name = chartText(plan.name);
  chart.title.text = chartText(plan.title);
  if (plan.xTitle !== undefined) chart.axes.categoryAxis.title.text = chartText(plan.xTitle);
  if (plan.yTitle !== undefined) chart.axes.valueAxis.title.text = chartText(plan.yTitle);
  if (data.columns === 2) chart.legend.visible = false;
  chart.setPosition(
    sheet.getCell(position.row, position.column),
    sheet.getCell(position.row + position.rows - 1, position.column + position.columns - 1),
  );
}

const chartOf = (sheet: Excel.Worksheet, { type }: ChartPlan, data: ChartPlan['data']): Excel.Chart =>
  sheet.charts.add(CHARTS[type], rangeOf(sheet, data), Excel.ChartSeriesBy.columns);

/**
 * Dates below a heading would be taken for one more series: the series are drawn without them, and get them as their
 * axis. There a day is as wide as a day, a blank cell is a gap, and the first series are lines without points.
 */
function overTime(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const { row, column, rows, columns } = plan.data;
  const series = columns - 1;
  const chart = chartOf(sheet, plan, { row, column: column + 1, rows, columns: series });
  const dates = rangeOf(sheet, { row: row + 1, column, rows: rows - 1, columns: 1 });
  for (let i = 0; i < series; i++) chart.series.getItemAt(i).setXAxisValues(dates);
  for (let i = 0; i < (plan.withoutPoints ?? 1); i++) chart.series.getItemAt(i).markerStyle = 'None';
  chart.displayBlanksAs = 'NotPlotted';
  chart.axes.categoryAxis.categoryType = 'DateAxis';
  chart.axes.categoryAxis.baseTimeUnit = 'Days';
  chart.axes.categoryAxis.numberFormat = 'd mmm';
  return chart;
}
