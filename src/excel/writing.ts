/** All that changes the workbook, in one piece: the pane fetches it at the first write, not before the overview shows. */
export { addSheets } from './add-sheets';
export { removeAllOurs } from './clean';
export { undoWrite } from './undo';
export { writePlan } from './write';
