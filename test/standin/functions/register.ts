import {
  type BaseReferenceObject,
  type BaseValueObject,
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { HostError } from '../wire/errors';
import type { Book } from '../workbook/book';
import { addressOf } from './addresses';
import { argumentsFor, firstError } from './arguments';
import { type Invocations, type Looking, type Outcome, callerName } from './invocations';
import { type FunctionMetadata, type Metadata, wantsAddresses } from './metadata';

const BUSY = '#BUSY!';

function toValue(value: unknown): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  // [F10]
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return StringValueObject.create(String(value));
}

function toResult(outcome: Outcome | undefined): BaseValueObject {
  // [F12]
  if (!outcome) return ErrorValueObject.create(BUSY as ErrorType);
  if (!outcome.ok) return ErrorValueObject.create(outcome.error as ErrorType);
  if (!Array.isArray(outcome.value)) return toValue(outcome.value);
  const rows = outcome.value as unknown[][];
  const [only] = rows.length === 1 ? (rows[0] ?? []) : [];
  if (rows.length === 1 && rows[0]?.length === 1) return toValue(only);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A function that asks where its arguments stand is given the cells, any other the values in them. */
type Handed = BaseReferenceObject | BaseValueObject;

const isReference = (one: Handed): one is BaseReferenceObject => one.isReferenceObject();

/**
 * One function of the add-in, as the grid's formula engine sees it. A name that is not registered shows #NAME?. [F11]
 */
class AddinFunction extends BaseFunction {
  constructor(
    private readonly book: Book,
    private readonly invocations: Invocations,
    private readonly metadata: FunctionMetadata,
    private readonly takesErrors: boolean,
  ) {
    super(metadata.name.toUpperCase());
    this.needsReferenceObject = wantsAddresses(metadata);
  }

  /** A quoted text is a text, as in Excel: of "1-4-2022" the engine would make the number of 4 January. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...handed: Handed[]): BaseValueObject {
    const given = handed.map((one) => (isReference(one) ? one.toArrayValueObject() : one));
    const failed = firstError(given, this.metadata, this.takesErrors);
    if (failed) return failed;
    try {
      const args = argumentsFor(this.metadata, given, this.book.host.desktop);
      return toResult(this.invocations.ask(this.metadata.id, args, this.caller(), this.looking(handed, given)));
    } catch (error) {
      if (error instanceof HostError) return ErrorValueObject.create(ErrorType.VALUE);
      throw error;
    }
  }

  private looking(handed: readonly Handed[], given: readonly BaseValueObject[]): Looking | undefined {
    if (!wantsAddresses(this.metadata)) return undefined;
    const addresses = handed.map((one) => (isReference(one) ? addressOf(one, this.book) : null));
    // What a desktop hands over does not tell which cells are empty. [F09]
    return { addresses, seen: argumentsFor(this.metadata, given, false) };
  }

  private caller(): string {
    const sheet = this.book.findSheet(this.subUnitId ?? '');
    return callerName(sheet?.getName() ?? '', this.row, this.column);
  }
}

/** Makes the add-in's functions known to the engine and to the grid's formula help. */
export function registerFunctions(
  book: Book,
  invocations: Invocations,
  { functions, allowErrorForDataTypeAny = false }: Metadata,
): void {
  book.grid
    .get(IFunctionService)
    .registerExecutors(
      ...functions.map((metadata) => new AddinFunction(book, invocations, metadata, allowErrorForDataTypeAny)),
    );
  book.grid.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description = '', parameters }) => ({
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
