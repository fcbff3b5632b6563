import type { Ref } from '../executor/object-type';
import type { RangeTarget, SheetTarget } from './context';
import type { TablesTarget } from './table-target';

/** The objects that other objects lead back to: a sheet has ranges, and a range has its sheet and its tables. */
interface Targets {
  readonly Range: RangeTarget;
  readonly Worksheet: SheetTarget;
  readonly TableCollection: TablesTarget;
}

type Makers = { [Name in keyof Targets]?: (target: Targets[Name]) => Ref };

const makers: Makers = {};

/** Lets files that this file imports lead to its objects, so that no files import each other in a circle. */
export function ledTo<Name extends keyof Targets>(name: Name, maker: (target: Targets[Name]) => Ref): void {
  makers[name] = maker as Makers[Name];
}

export function lead<Name extends keyof Targets>(name: Name, target: Targets[Name]): Ref {
  const maker = makers[name];
  if (!maker) throw new Error(`De nagebootste ${name} is niet geladen.`);
  return maker(target);
}
