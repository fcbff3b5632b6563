import type { Fact, Json, Platform, Stage } from './fact';

/** How a fact came out here. */
export interface Outcome {
  readonly id: string;
  readonly verdict: 'zo' | 'anders' | 'vraag' | 'niet te proeven';
  readonly expected: readonly Json[];
  /** The answer of this Excel; undefined when there was none. */
  readonly answer?: Json;
  /** Why it could not be tried. */
  readonly reason?: string;
}

/** The Excel in which facts are tried. */
export interface Here {
  readonly platform: Platform;
  /** The announced ExcelApi, such as "1.17". */
  readonly api: string;
}

const minor = (api: string): number => Number(api.split('.')[1]);

/** Why a fact is not tried in this Excel; undefined when it is. */
export function untried({ check }: Fact, { platform, api }: Here): string | undefined {
  if ('none' in check) return check.none;
  if ('answers' in check && check.answers[platform] === undefined) return `Het feit gaat niet over ${platform}.`;
  return check.api !== undefined && minor(check.api) > minor(api)
    ? `Daarvoor is ExcelApi ${check.api} nodig.`
    : undefined;
}

/** Tries one fact on a stage of its own. A script that fails has no answer. */
export async function runFact(fact: Fact, here: Here, stage: Stage): Promise<Outcome> {
  const { id, check } = fact;
  const reason = untried(fact, here);
  if (reason !== undefined || 'none' in check)
    return { id, verdict: 'niet te proeven', expected: [], ...(reason && { reason }) };
  const expected = 'answers' in check ? (check.answers[here.platform] ?? []) : [];
  try {
    const answer = await ('script' in check ? check.script : check.question)(stage);
    if ('question' in check) return { id, verdict: 'vraag', expected, answer };
    return { id, verdict: expected.some((one) => same(one, answer)) ? 'zo' : 'anders', expected, answer };
  } catch (error) {
    return { id, verdict: 'niet te proeven', expected, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Objects are the same whatever the order of their members. */
export function same(a: Json, b: Json): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inOrder(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}
