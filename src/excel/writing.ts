/**
 * All that changes the workbook, in one piece: the pane fetches it at the first write, not before the overview shows.
 */
export { addSheets } from './write/add-sheets';
export { removeAllOurs } from './clean';
export { excelDoor } from './write/door';
export { writeCopy } from './write/write-copy';
export { forgetWrite, lookBack, undoWrite } from '../change/doing/undo';
export { writePlan } from '../change/doing/write';
