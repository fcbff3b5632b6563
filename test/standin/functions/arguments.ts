import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { invalidArgument } from '../wire/errors';
import type { FunctionMetadata, FunctionParameter } from './metadata';

/** A single value as Excel on the web hands it over: an empty cell is null. */
function scalar(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.getValue();
}

/** A matrix: empty cells come as 0, which Excel on the desktop does (the harder case for a function). */
function matrix(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[scalar(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => scalar(array.get(row, column)) ?? 0),
  );
}

function single(value: BaseValueObject): unknown {
  if (!value.isArray()) return scalar(value);
  const array = value as ArrayValueObject;
  if (array.getRowCount() > 1 || array.getColumnCount() > 1) throw invalidArgument();
  return scalar(array.get(0, 0));
}

const convert = (value: BaseValueObject, parameter: FunctionParameter) =>
  parameter.dimensionality === 'matrix' ? matrix(value) : single(value);

/**
 * The arguments at the full declared length: omitted ones are null, a repeating last parameter is an array.
 * Throws InvalidArgument when there are too few, too many, or a range where a single value belongs.
 */
export function argumentsFor({ parameters }: FunctionMetadata, given: readonly BaseValueObject[]): unknown[] {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const required = fixed.filter((parameter) => !parameter.optional).length;
  if (given.length < required || (!repeating && given.length > fixed.length)) throw invalidArgument();
  const values = fixed.map((parameter, index) => {
    const value = given[index];
    return value === undefined ? null : convert(value, parameter);
  });
  return repeating ? [...values, given.slice(fixed.length).map((value) => convert(value, repeating))] : values;
}
