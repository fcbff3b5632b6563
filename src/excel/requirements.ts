/**
 * What we use of Excel's API and since which requirement set it exists; the manifest asks for the highest of them
 * (`LEAST`). Source: the "Api set" remarks in @types/office-js.
 */
export const USED_API = {
  'Worksheet.tables, Table.getRange, Range.valueTypes, Range.clear, Chart': '1.1',
  'Worksheet.protection, RangeFormat.columnWidth, Range.columnHidden': '1.2',
  'getUsedRangeOrNullObject, Workbook.settings, NamedItem.comment, getItemOrNullObject, Worksheet.names, NamedItemCollection.add':
    '1.4',
  'getRangeByIndexes, WorksheetCollection.onActivated, Worksheet.freezePanes, NamedItem.formula, Chart.axes': '1.7',
  'Worksheet.showGridlines': '1.8',
  'getRowProperties, getColumnProperties, copyFrom, autoFilter.isDataFiltered, WorksheetCollection.onChanged, pageLayout, horizontalPageBreaks':
    '1.9',
  'getMergedAreasOrNullObject, Table.resize': '1.13',
} as const;

export const LEAST = '1.13';

/**
 * Used when there, done without otherwise: `triggerSource` of a change tells our own writes from others', a group is
 * one step of undo.
 */
export const OPTIONAL_API = {
  'WorksheetChangedEventArgs.triggerSource': '1.14',
  'RunOptions.mergeUndoGroup': '1.20',
} as const;
