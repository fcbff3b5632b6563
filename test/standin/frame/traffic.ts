import type { RichRequest } from '../wire/rich-api';
import { REFUSAL } from '../wire/errors';
import { ActionType, PathType } from '../wire/rich-api';

const INTERNAL = ['Microsoft.ExcelServices.', 'Microsoft.InternalService.'];

/** Counts the add-in's own requests, and refuses the next one when a test asks for it. */
export class Traffic {
  private requests = 0;
  private bytes = 0;
  private largest = 0;
  private refusal: number | undefined;

  /** Notes a request; answers the host's error code when it must be refused. office.js's own housekeeping never counts. */
  count(request: RichRequest, length: number, editing: boolean): number | undefined {
    if (isHousekeeping(request)) return undefined;
    this.requests += 1;
    this.bytes += length;
    this.largest = Math.max(this.largest, length);
    const code = this.refusal ?? (editing ? REFUSAL.InvalidOperationInCellEditMode : undefined);
    this.refusal = undefined;
    return code;
  }

  refuseNext(code: number): void {
    this.refusal = code;
  }

  reset(): void {
    this.takeRequests();
    this.takeBytes();
    this.refusal = undefined;
  }

  /** Requests since the last call. */
  takeRequests(): number {
    const { requests } = this;
    this.requests = 0;
    return requests;
  }

  /** Sum and largest size of the request bodies since the last call, in characters. */
  takeBytes(): { readonly total: number; readonly largest: number } {
    const sizes = { total: this.bytes, largest: this.largest };
    [this.bytes, this.largest] = [0, 0];
    return sizes;
  }
}

function isHousekeeping({ Actions, ObjectPaths }: RichRequest): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.newObject && INTERNAL.some((start) => path.Name.startsWith(start)))) return true;
  return Actions.every((action) => action.ActionType === ActionType.trace || action.ActionType === ActionType.instantiate || action.Name.startsWith('_'));
}
