/**
 * What we use of Excel's API, by the requirement set since which it exists; the manifest asks for the highest of them
 * (`LEAST`). Source: the "Api set" remarks in @types/office-js.
 */
export const USED_API: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['Worksheet.tables', 'Table.getRange', 'Range.valueTypes', 'Range.clear', 'Chart'],
  '1.2': ['Worksheet.protection', 'RangeFormat.columnWidth', 'Range.columnHidden'],
  '1.4': [
    'getUsedRangeOrNullObject',
    'Workbook.settings',
    'NamedItem.comment',
    'getItemOrNullObject',
    'Worksheet.names',
    'NamedItemCollection.add',
    'WorksheetCollection.getCount',
    'TableCollection.getCount',
    'ChartCollection.getCount',
  ],
  '1.7': [
    'getRangeByIndexes',
    'Worksheet.copy',
    'WorksheetCollection.onActivated',
    'Worksheet.freezePanes',
    'NamedItem.formula',
    'Chart.axes',
    'ChartSeries.setXAxisValues',
    'ChartSeries.markerStyle',
    'ChartAxis.categoryType',
    'ChartAxis.baseTimeUnit',
  ],
  '1.8': [
    'WorksheetCollection.onCalculated',
    'Worksheet.showGridlines',
    'Chart.displayBlanksAs',
    'ChartAxis.numberFormat',
  ],
  '1.9': [
    'getRowProperties',
    'getColumnProperties',
    'copyFrom',
    'autoFilter.isDataFiltered',
    'WorksheetCollection.onChanged',
    'pageLayout',
    'ShapeCollection.getCount',
    'horizontalPageBreaks',
  ],
  '1.10': ['WorksheetCollection.onRowSorted', 'WorksheetCollection.onColumnSorted', 'CommentCollection.getCount'],
  '1.13': ['getMergedAreasOrNullObject', 'Table.resize'],
};

export const LEAST = '1.13';

/**
 * Used when there, done without otherwise: `triggerSource` of a change tells our own writes from others', a group is
 * one step of undo.
 */
export const OPTIONAL_API: Readonly<Record<string, readonly string[]>> = {
  '1.14': ['WorksheetChangedEventArgs.triggerSource'],
  '1.20': ['RunOptions.mergeUndoGroup'],
};
