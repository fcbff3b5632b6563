import { readSettings, type SettingsRead } from '../../../../src/change/papers/instellingen/lezen';
import {
  type Meegenomen,
  SETTINGS_HEADINGS,
  SETTINGS_SHEET,
} from '../../../../src/change/papers/instellingen/meegenomen';
import { type CellValue, plainGrid } from '../../../../src/table/cells/grid';

export const NOTHING: Meegenomen = { corrections: new Map(), fillers: new Map(), regels: [], papers: new Map() };

export const sheet = (...lines: readonly (readonly CellValue[])[]): SettingsRead =>
  readSettings(
    plainGrid(
      SETTINGS_SHEET,
      [SETTINGS_HEADINGS, ...lines].map((line) => SETTINGS_HEADINGS.map((_, i) => line[i] ?? '')),
    ),
  );
