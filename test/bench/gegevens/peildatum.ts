import type { Datum } from '../../../src/domain/tijd/datum';

/** 1 July 2022 as Excel's serial number: the eindbeoordeling of 2022-I, without coulance. */
export const PEILDATUM = 44_743 as Datum;
