import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { invalidArgument } from '../wire/errors';
import type { FunctionMetadata, FunctionParameter } from './metadata';

type Cell = Nullable<BaseValueObject>;

/** A value as Excel hands it over: an error as the object of a cell's value, an empty cell as what `empty` says. */
function scalar(value: Cell, empty: unknown): unknown {
  if (!value || value.isNull()) return empty;
  if (value.isError()) return { type: 'Error', basicType: 'Error', basicValue: String(value.getValue()) };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
}

const cellsOf = (value: BaseValueObject): Cell[][] => {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_unused, column) => array.get(row, column)),
  );
};

/** An empty cell in a range is 0 on the desktop and "" on the web; alone it is 0 there and null here. [F09] */
function convert(value: BaseValueObject, parameter: FunctionParameter, desktop: boolean): unknown {
  const cells = cellsOf(value);
  if (parameter.dimensionality === 'matrix')
    return cells.map((line) => line.map((cell) => scalar(cell, desktop ? 0 : '')));
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) throw invalidArgument();
  return scalar(cells[0]?.[0], desktop ? 0 : null);
}

const parameterAt = ({ parameters }: FunctionMetadata, at: number): FunctionParameter | undefined =>
  parameters[at] ?? parameters.at(-1);

/** The first error among the arguments that the function does not take: with one it is not called at all. [F08] */
export function firstError(
  given: readonly BaseValueObject[],
  metadata: FunctionMetadata,
  takesErrors: boolean,
): BaseValueObject | undefined {
  return given
    .filter((_, at) => !takesErrors || (parameterAt(metadata, at)?.type ?? 'any') !== 'any')
    .flatMap((value) => cellsOf(value).flat())
    .find((cell) => cell?.isError()) as BaseValueObject | undefined;
}

/**
 * The arguments at the full declared length: omitted ones are null, a repeating last parameter is an array.
 * Throws InvalidArgument when there are too few, too many, or a range where a single value belongs.
 */
export function argumentsFor(
  { parameters }: FunctionMetadata,
  given: readonly BaseValueObject[],
  desktop: boolean,
): unknown[] {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const required = fixed.filter((parameter) => !parameter.optional).length;
  if (given.length < required || (!repeating && given.length > fixed.length)) throw invalidArgument();
  const values = fixed.map((parameter, index) => {
    const value = given[index];
    return value === undefined ? null : convert(value, parameter, desktop);
  });
  return repeating ? [...values, given.slice(fixed.length).map((value) => convert(value, repeating, desktop))] : values;
}
