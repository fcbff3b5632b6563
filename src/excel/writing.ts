/** All that changes the workbook, in one piece: the pane fetches it at the first write, not before the overview shows. */
export { addSheets } from './write/add-sheets';
export { removeAllOurs } from './clean';
export { undoWrite } from './write/undo';
export { writePlan } from './write/write';
export { writeCopy } from './write/write-copy';
