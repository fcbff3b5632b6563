export interface Step {
  readonly tool: string;
  readonly args: readonly string[];
}

export type Plan =
  | {
      readonly ok: true;
      readonly before: readonly Step[];
      readonly serves: boolean;
      /** What takes it out of Excel again; only where it serves. */
      readonly stop?: string;
      readonly after: readonly Step[];
    }
  | { readonly ok: false; readonly sentence: string };

export function planOf(
  command: string | undefined,
  platform: string,
  given?: readonly string[],
  isThere?: (file: string) => boolean,
): Plan;
