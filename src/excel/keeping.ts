/** What the workbook keeps for us; fetched after the first reading, which needs none of it. */
export { journal } from './read/journal';
export { setSetting, setting } from './settings';
