import type { RealSheet } from '../real-sheet';
import { HEADINGS_APART } from './headings';
import { NOTES_APART } from './notes';
import { SUBJECTS_APART } from './subjects';

/** What is written apart from where it belongs: in two cells, below a total, nearer to the figures than the title. */
export const APART: readonly RealSheet[] = [...HEADINGS_APART, ...NOTES_APART, ...SUBJECTS_APART];
