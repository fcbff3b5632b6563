import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Here, type Outcome, same } from './run-fact';

/** What one run of the check saw in a real Excel. */
export interface Report {
  readonly excel: Here & { readonly version: string };
  readonly outcomes: readonly Outcome[];
}

const FOLDER = join(__dirname, 'opnamen');

/** The reports of real Excels that were kept. */
export function recordings(folder = FOLDER): readonly Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report);
}

const USUAL: readonly Here[] = [
  { platform: 'Windows', api: '1.14' },
  { platform: 'Windows', api: '1.17' },
  { platform: 'Windows', api: '1.19' },
  { platform: 'Mac', api: '1.19' },
  { platform: 'web', api: '1.19' },
];

/** Every Excel that the stand-in is tried as: the usual ones, and each other one that was recorded. */
export function playedFor(reports: readonly Report[]): readonly Here[] {
  const all = [...USUAL, ...reports.map(({ excel: { platform, api } }) => ({ platform, api }))];
  return [...new Map(all.map((one) => [`${one.platform} ${one.api}`, one])).values()];
}

/** The answers of a run that are others than a recording of the same Excel holds. */
export function departures(
  recording: Report,
  run: Report,
): readonly { readonly id: string; readonly recorded: unknown; readonly here: unknown }[] {
  if (recording.excel.platform !== run.excel.platform || recording.excel.api !== run.excel.api) return [];
  return recording.outcomes.flatMap(({ id, answer: recorded }) => {
    const here = run.outcomes.find((outcome) => outcome.id === id)?.answer;
    const differs = recorded !== undefined && here !== undefined && !same(recorded, here);
    return differs ? [{ id, recorded, here }] : [];
  });
}
