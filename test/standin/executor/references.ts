import { HostError } from '../wire/errors';
import type { Ref } from './object-type';

/** Ranges outlive a request by reference id: office.js keeps them with `_KeepReference` inside `Excel.run`. */
export class References {
  private readonly kept = new Map<string, Ref>();
  private readonly offered = new Map<string, Ref>();
  private readonly ids = new WeakMap<Ref, string>();
  private next = 1;

  identity(ref: Ref): { readonly _ReferenceId?: string } {
    if (!('_ReferenceId' in ref.identity())) return {};
    const id = this.ids.get(ref) ?? `ref${this.next++}`;
    this.ids.set(ref, id);
    this.offered.set(id, ref);
    return { _ReferenceId: id };
  }

  get(id: string): Ref {
    const ref = this.kept.get(id);
    if (!ref) throw new HostError('InvalidObjectPath', `The reference ${id} is no longer kept.`);
    return ref;
  }

  /**
   * The methods by which office.js keeps and drops references and registers for events; tells whether this was one of
   * them.
   */
  housekeeping(ref: Ref, method: string): boolean {
    if (!method.startsWith('_')) return false;
    const id = this.ids.get(ref);
    const offer = id === undefined ? undefined : this.offered.get(id);
    if (id !== undefined && offer && method === '_KeepReference') this.kept.set(id, offer);
    if (id !== undefined && method === '_RemoveReference') this.kept.delete(id);
    return !ref.has('methods', method);
  }

  /** Offers that were not kept die with their request. */
  requestEnded(): void {
    this.offered.clear();
  }

  clear(): void {
    this.kept.clear();
    this.offered.clear();
  }
}
