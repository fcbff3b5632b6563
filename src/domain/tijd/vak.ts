import { type Datum, datumVan } from './datum';

/**
 * The days that this trade speaks of, both included. What lies outside is a slip of the keyboard or a stranger's text,
 * and no peildatum: the first taakstelling is of 1995.
 */
export const EERSTE_DAG: Datum = datumVan('1995-01-01');
export const LAATSTE_DAG: Datum = datumVan('2099-12-31');

export const EERSTE_JAAR = 1995;
export const LAATSTE_JAAR = 2099;
