/**
 * Has read-excel-file read a sheet, as a script of a colleague does: `node lees.mjs file.xlsx sheet` prints its rows.
 */
import { readSheet } from 'read-excel-file/node';

const [file, sheet] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readSheet(file, sheet)));
