import { isSerial, type Datum } from '../domain/tijd/datum';
import type { Periode } from '../domain/tijd/periode';
import { EERSTE_DAG, EERSTE_JAAR, LAATSTE_DAG, LAATSTE_JAAR } from '../domain/tijd/vak';
import type { Personen } from '../domain/getal/getal';

/**
 * Reads a part of what the workbook keeps for us, where any person or program may have changed it. Undefined when it is
 * not what we keep there, or outside what the pane itself takes: `keptWhole(0, 10)('7')` and `keptWhole(0, 10)(11)`.
 */
export type Reader<T> = (kept: unknown) => T | undefined;

/** What a text of ours holds; undefined when it is damaged, or longer than we write. */
export function keptJson(kept: unknown, longest: number): unknown {
  if (typeof kept !== 'string' || kept.length > longest) return undefined;
  try {
    return JSON.parse(kept) as unknown;
  } catch {
    return undefined;
  }
}

/** @param longest in characters */
export const keptText =
  (longest: number): Reader<string> =>
  (kept) =>
    typeof kept === 'string' && kept.length <= longest ? kept : undefined;

export const keptTruth: Reader<boolean> = (kept) => (typeof kept === 'boolean' ? kept : undefined);

export const keptNumber =
  (least: number, most: number): Reader<number> =>
  (kept) =>
    typeof kept === 'number' && kept >= least && kept <= most ? kept : undefined;

export const keptWhole =
  (least: number, most: number): Reader<number> =>
  (kept) =>
    Number.isInteger(kept) ? keptNumber(least, most)(kept) : undefined;

export const keptPersons = (least: number, most: number): Reader<Personen> =>
  keptWhole(least, most) as Reader<Personen>;

/** A day that the trade speaks of. */
export const keptDay: Reader<Datum> = (kept) => {
  const day = keptWhole(EERSTE_DAG, LAATSTE_DAG)(kept);
  return day !== undefined && isSerial(day) ? day : undefined;
};

export const keptOneOf =
  <const T>(all: readonly T[]): Reader<T> =>
  (kept) =>
    all.find((one) => one === kept);

/** The first of these that can read it. */
export const keptEither =
  <T, U>(one: Reader<T>, other: Reader<U>): Reader<T | U> =>
  (kept) =>
    one(kept) ?? other(kept);

const items = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);

/** A list of which every item must be right. */
export const keptList =
  <T>(read: Reader<T>, most: number): Reader<readonly T[]> =>
  (kept) => {
    if (!Array.isArray(kept) || kept.length > most) return undefined;
    const found = keptEach(read, most)(kept);
    return found.length === kept.length ? found : undefined;
  };

/** The items of a list that are right: one that is not costs itself only. None when it is no list. */
export const keptEach =
  <T>(read: Reader<T>, most: number) =>
  (kept: unknown): readonly T[] =>
    items(kept)
      .slice(0, most)
      .flatMap((item) => {
        const found = read(item);
        return found === undefined ? [] : [found];
      });

export const keptPair =
  <K, V>(readKey: Reader<K>, readValue: Reader<V>): Reader<readonly [K, V]> =>
  (kept) => {
    const [key, value] = items(kept);
    const [k, v] = [readKey(key), readValue(value)];
    return k === undefined || v === undefined ? undefined : [k, v];
  };

/** The pairs of a kept map that are right. */
export const keptMap =
  <K, V>(readKey: Reader<K>, readValue: Reader<V>, most: number) =>
  (kept: unknown): ReadonlyMap<K, V> =>
    new Map(keptEach(keptPair(readKey, readValue), most)(kept));

type Readers<T> = { readonly [Name in keyof T]-?: Reader<Exclude<T[Name], undefined>> };

/** By name, as own properties only: a text may hold "__proto__" too. */
function fieldsOf(kept: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? new Map(Object.entries(kept)) : undefined;
}

/** An object whose fields must each be right; `optional` ones may be absent. Other fields are left out. */
export const keptRecord =
  <T extends object>(readers: Readers<T>, optional: readonly (keyof T & string)[] = []): Reader<T> =>
  (kept) => {
    const given = fieldsOf(kept);
    if (given === undefined) return undefined;
    const found: [string, unknown][] = [];
    for (const [name, read] of Object.entries<Reader<unknown>>(readers)) {
      const value = given.has(name) ? read(given.get(name)) : undefined;
      if (value !== undefined) found.push([name, value]);
      else if (given.has(name) || !optional.some((one) => one === name)) return undefined;
    }
    return Object.fromEntries(found) as T;
  };

/** The fields of an object that are right: one that is not costs itself only. Undefined when it is no object. */
export const keptFields =
  <T extends object>(readers: Readers<T>): Reader<Partial<T>> =>
  (kept) => {
    const given = fieldsOf(kept);
    if (given === undefined) return undefined;
    const found = Object.entries<Reader<unknown>>(readers).flatMap(([name, read]) => {
      const value = read(given.get(name));
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(found) as Partial<T>;
  };

export const keptPeriode: Reader<Periode> = keptRecord<Periode>({
  jaar: keptWhole(EERSTE_JAAR, LAATSTE_JAAR),
  helft: keptOneOf([1, 2]),
});
