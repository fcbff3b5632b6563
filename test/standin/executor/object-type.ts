import { notImplemented } from '../wire/errors';

/** One readable (and perhaps writable) scalar of an Excel object. `heavy` ones are left out of a load without names. */
export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: never) => void;
}

/** An Excel class as tables of members. Names are camelCase, as in the public API. */
export interface ObjectTable<T> {
  readonly name: string;
  /** What office.js needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => Ref>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: never[]) => unknown>>;
  readonly items?: (target: T) => readonly Ref[];
}

/** An object on the host's side of the wire, its Excel class forgotten: the executor only knows members by name. */
export interface Ref {
  readonly typeName: string;
  readonly isNull: boolean;
  readonly target: unknown;
  identity(): Readonly<Record<string, unknown>>;
  scalars(): readonly string[];
  has(kind: 'properties' | 'objects' | 'methods', member: string): boolean;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  navigate(member: string): Ref;
  call(member: string, args: readonly unknown[]): unknown;
  items(): readonly Ref[] | undefined;
}

export const NULL_REF: Ref = {
  typeName: 'null object',
  isNull: true,
  target: null,
  identity: () => ({}),
  scalars: () => [],
  has: () => false,
  get: () => null,
  set: () => undefined,
  navigate: () => NULL_REF,
  call: () => NULL_REF,
  items: () => undefined,
};

const own = <V>(table: Readonly<Record<string, V>> | undefined, member: string): V | undefined =>
  table && Object.hasOwn(table, member) ? table[member] : undefined;

/** Makes a class of Excel objects: the result wraps a target of the workbook model. */
export function objectType<T>(table: ObjectTable<T>): (target: T) => Ref {
  const missing = (member: string) => notImplemented(`${table.name}.${member}`);
  return (target) => ({
    typeName: table.name,
    isNull: false,
    target,
    identity: () => table.identity?.(target) ?? {},
    scalars: () => Object.keys(table.properties ?? {}),
    has: (kind, member) => own<unknown>(table[kind], member) !== undefined,
    get(member) {
      const property = own(table.properties, member);
      if (!property) throw missing(member);
      return property.get(target);
    },
    set(member, value) {
      const property = own(table.properties, member);
      if (!property?.set) throw missing(`${member} =`);
      property.set(target, value as never);
    },
    navigate(member) {
      const object = own(table.objects, member);
      if (!object) throw missing(member);
      return object(target);
    },
    call(member, args) {
      const method = own(table.methods, member);
      if (!method) throw missing(`${member}()`);
      return method(target, ...(args as never[]));
    },
    items: () => table.items?.(target),
  });
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'navigate' in value;
}
