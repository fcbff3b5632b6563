import { type Datum, formatDatum } from '../../domain/tijd/datum';

const BEGIN = 'Nieuwe cijfers van ';

/** What the user calls such a write: "Nieuwe cijfers van 18-4-2022". */
export const updateLabel = (day: Datum): string => `${BEGIN}${formatDatum(day)}`;

/** Whether a write brought new figures, by its label. */
export const isUpdate = (label: string): boolean => label.startsWith(BEGIN);
