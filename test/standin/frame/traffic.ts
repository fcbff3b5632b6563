import { type ObjectPath, type RichRequest, ActionType, PathType } from '../wire/rich-api';
import { type Gone, REFUSAL } from '../wire/errors';

const INTERNAL = ['Microsoft.ExcelServices.', 'Microsoft.InternalService.'];

/** What a test lets happen to one request of the add-in. */
export interface Interference {
  /** How many requests pass before it (0: the next one). */
  readonly skip: number;
  /** Refused as a whole with this host code, or by one of its actions … */
  readonly refuse?: Gone | number;
  /** … but so many of its actions are done all the same: the answer got lost [A04]. */
  readonly done?: number;
  /** What happens just before the request; it waits for it. */
  readonly before?: () => unknown;
}

/** Counts the add-in's own requests, and interferes with one when a test asks for it. */
export class Traffic {
  private requests = 0;
  private bytes = 0;
  private largest = 0;
  private coming: readonly Interference[] = [];
  private carriesOutWhileEditing = false;

  /** Notes a request; answers what must happen to it. office.js's own housekeeping never counts. */
  count(request: RichRequest, length: number, editing: boolean): Interference | undefined {
    if (isHousekeeping(request)) return undefined;
    this.requests += 1;
    this.bytes += length;
    this.largest = Math.max(this.largest, length);
    const now = this.coming.find(({ skip }) => skip === 0);
    this.coming = this.coming.filter(({ skip }) => skip > 0).map((one) => ({ ...one, skip: one.skip - 1 }));
    const refused = editing && !this.carriesOutWhileEditing;
    return now ?? (refused ? { skip: 0, refuse: REFUSAL.InvalidOperationInCellEditMode } : undefined);
  }

  /** From now on a request is carried out while a person is typing in a cell, as Excel on the web may do. [F15] */
  carryOutWhileEditing(): void {
    this.carriesOutWhileEditing = true;
  }

  interfere(how: Interference): void {
    this.coming = [...this.coming, how];
  }

  /** Takes away what did not come yet. */
  calm(): void {
    this.coming = [];
  }

  reset(): void {
    this.takeRequests();
    this.takeBytes();
    this.coming = [];
    this.carriesOutWhileEditing = false;
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
  if (
    paths.some(
      (path) => path.ObjectPathType === PathType.newObject && INTERNAL.some((start) => path.Name.startsWith(start)),
    )
  )
    return true;
  return Actions.every(
    (action) =>
      action.ActionType === ActionType.trace ||
      (action.ActionType === ActionType.instantiate && !adds(ObjectPaths[action.ObjectPathId])) ||
      action.Name.startsWith('_'),
  );
}

/** Whether an object comes to be by its path, such as a setting that is added. */
const adds = (path: ObjectPath | undefined): boolean =>
  path?.ObjectPathType === PathType.method && !path.Name.startsWith('Get') && !path.Name.startsWith('_');
