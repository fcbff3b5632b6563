import { readFileSync } from 'node:fs';

/** Whether the rooms of this script know the made-up gemeenten instead of those of the country; set by who bundles. */
declare const VEEL: boolean;

/**
 * The known gemeenten, kept by the process that builds; among the made-up ones, which are all of one province, without
 * those that name theirs ("Hengelo (O.)").
 */
const namen = JSON.parse(readFileSync('build/bench/namen.json', 'utf8')) as readonly string[];
export const BEKEND = VEEL ? namen.filter((naam) => !naam.includes('(')) : namen;
