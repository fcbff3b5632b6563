import type { QueryInfo } from '../wire/rich-api';
import { notImplemented } from '../wire/errors';
import type { Ref } from './object-type';

export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
export const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A load's names as a tree: `format/fill/color` → format → fill → color. An empty tree asks for all scalars. */
type Wanted = Map<string, Wanted>;

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let node = root;
    for (const step of path.split('/')) {
      const name = camel(step);
      const next: Wanted = node.get(name) ?? new Map();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

function readItems(ref: Ref, items: readonly Ref[], wanted: Wanted, query: QueryInfo | undefined) {
  const own = new Map(wanted);
  const ofItems = own.get('items') ?? new Map();
  own.delete('items');
  const result: Record<string, unknown> = {};
  for (const [name, below] of own) {
    if (name === '$all') continue;
    if (ref.has('properties', name)) result[pascal(name)] = ref.get(name);
    else ofItems.set(name, below);
  }
  const from = query?.Skip ?? 0;
  const chosen = items.slice(from, query?.Top === undefined ? undefined : from + query.Top);
  return {
    ...result,
    _Items: chosen.map((item) => ({ ...item.identity(), ...(read(item, ofItems) as Record<string, unknown>) })),
  };
}

function read(ref: Ref, wanted: Wanted, query?: QueryInfo): unknown {
  if (ref.isNull) return null;
  const items = ref.items();
  if (items) return readItems(ref, items, wanted, query);
  const names =
    wanted.size === 0 || wanted.has('$all')
      ? new Map(ref.scalars().map((name): [string, Wanted] => [name, new Map()]))
      : wanted;
  const result: Record<string, unknown> = {};
  for (const [name, below] of names) {
    if (ref.has('properties', name)) result[pascal(name)] = ref.get(name);
    else if (ref.has('objects', name)) result[pascal(name)] = read(ref.navigate(name), below);
    else throw notImplemented(`${ref.typeName}.${name}`);
  }
  return result;
}

/** Answers a `load()`: the asked members under their PascalCase names, nested as the object path is. */
export function answerQuery(ref: Ref, query: QueryInfo | undefined): unknown {
  return read(ref, wantedTree([...(query?.Select ?? []), ...(query?.Expand ?? [])]), query);
}
