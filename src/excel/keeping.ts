/** What the workbook keeps for us; fetched after the first reading, which needs none of it. */
export { recalled } from './read/recalled';
export { setSetting, setting } from './settings';
