import { HostError, itemNotFound, notImplemented } from '../wire/errors';
import {
  type Action,
  type ArgumentInfo,
  type RichRequest,
  type RichResponse,
  ActionType,
  PathType,
} from '../wire/rich-api';
import { type Ref, isRef, NULL_REF } from './object-type';
import { answerQuery, camel } from './query';
import type { References } from './references';

export interface Surroundings {
  readonly root: Ref;
  readonly services: ReadonlyMap<string, Ref>;
  readonly references: References;
  /** Resolves when the grid's own formulas are calculated: values are read as Excel shows them. */
  readonly calculated: () => Promise<void>;
}

/** Runs one request in the order of its actions. On an error the earlier actions stay done [V05]. */
export async function execute(request: RichRequest, around: Surroundings): Promise<RichResponse> {
  const run = new Run(request, around);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let where = '';
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      where = run.location(action);
      await around.calculated();
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: where, ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Run {
  private readonly resolved = new Map<number, Ref>();

  constructor(
    private readonly request: RichRequest,
    private readonly around: Surroundings,
  ) {}

  /** What an action is about, such as "NamedItemCollection.add". */
  location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const known = this.resolved.get(action.ObjectPathId) ?? this.resolved.get(path?.ParentObjectPathId ?? -1);
    return [known?.typeName ?? '', camel(action.Name || (path?.Name ?? ''))].filter(Boolean).join('.');
  }

  async perform(action: Action): Promise<unknown> {
    const ref = await this.path(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return ref.isNull ? null : { ...ref.identity(), ...this.around.references.identity(ref) };
      case ActionType.query:
        return answerQuery(ref, action.QueryInfo);
      case ActionType.method:
        return this.method(ref, action);
      case ActionType.setProperty:
        return this.set(ref, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      case ActionType.update:
        return Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => this.set(ref, name, value));
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private set(ref: Ref, name: string, value: unknown): void {
    ref.set(camel(name), value);
  }

  private async method(ref: Ref, action: Action): Promise<unknown> {
    if (this.around.references.housekeeping(ref, action.Name)) return null;
    const result = await ref.call(camel(action.Name), await this.args(action.ArgumentInfo));
    return isRef(result) ? result.identity() : (result ?? null);
  }

  private async path(id: number): Promise<Ref> {
    const known = this.resolved.get(id);
    if (known) return known;
    const ref = await this.resolve(id);
    this.resolved.set(id, ref);
    return ref;
  }

  private async resolve(id: number): Promise<Ref> {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw notImplemented(`object path ${id}`);
    if (path.ObjectPathType === PathType.global) return this.around.root;
    if (path.ObjectPathType === PathType.nullObject) return NULL_REF;
    if (path.ObjectPathType === PathType.reference) return this.around.references.get(path.Name);
    if (path.ObjectPathType === PathType.newObject) {
      const service = this.around.services.get(path.Name);
      if (!service) throw notImplemented(path.Name);
      return service;
    }
    const parent = await this.path(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return NULL_REF;
    if (path.ObjectPathType === PathType.property) return parent.navigate(camel(path.Name));
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : camel(path.Name);
    const result = await parent.call(name, await this.args(path.ArgumentInfo));
    if (!isRef(result)) throw itemNotFound();
    return result;
  }

  private args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index])),
    );
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === 'number' && pathId > 0) return this.path(pathId);
    if (Array.isArray(pathId) && Array.isArray(value))
      return Promise.all(value.map((item, index) => this.argument(item, pathId[index])));
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value)
      return this.path(Number(value._ObjectPathId));
    return value;
  }
}
