import type { Norm } from '../../domain/beleid/beleidsregel';
import { formatNorm, parseNorm } from '../../domain/beleid/norm-tekst';
import { KOPPELINGENOORDELEN } from '../../domain/opgave/koppelingen';
import type { Ruil } from '../../domain/opgave/ruil';
import type { Tempofase } from '../../domain/prognose/tempo-lijn';
import {
  keptDay,
  keptEach,
  keptEither,
  keptFields,
  keptJson,
  keptMap,
  keptNumber,
  keptOneOf,
  keptPersons,
  keptRecord,
  keptText,
  keptTruth,
  type Reader,
} from '../../table/kept';
import { BOUNDS, LONGEST_WORDS } from './bounds';
import type { Together } from './together';
import { type Change, type Scenario, emptyScenario, MOST_SCENARIOS } from './scenario';

const VERSION = 1;

/** The scenarios as one short text for the workbook's settings. */
export function encodeScenarios(scenarios: readonly Scenario[]): string {
  return JSON.stringify({
    v: VERSION,
    scenarios: scenarios.map(({ id, naam, changes, ruilen, samen, normen }) => ({
      id,
      naam,
      ruilen,
      ...(samen.length > 0 && { samen }),
      changes: [...changes],
      normen: [...normen].map(([peildatum, norm]) => [peildatum, formatNorm(norm)]),
    })),
  });
}

/**
 * What `encodeScenarios` wrote. A workbook may hold anything: a field that the pane would not take is left out, and the
 * rest of the scenario stays.
 */
export function decodeScenarios(text: unknown): readonly Scenario[] {
  const kept = keptRecord<Kept>({ v: keptOneOf([VERSION]), scenarios: (list) => list })(keptJson(text, LONGEST_TEXT));
  const all = keptEach(asScenario, MOST_ITEMS)(kept?.scenarios);
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i).slice(0, MOST_SCENARIOS);
}

/**
 * Whether a kept text says more than was read of it: then something was refused, or another version kept more. It goes
 * with the next change of a scenario, so a person must hear of it.
 */
export const saysMore = (text: unknown, read: readonly Scenario[]): boolean =>
  text !== undefined && inOrder(keptJson(text, LONGEST_TEXT)) !== inOrder(JSON.parse(encodeScenarios(read)));

/** As one text, whatever the order of its fields. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

interface Kept {
  readonly v: number;
  readonly scenarios: unknown;
}

/** Characters: ten scenarios about every gemeente of the country take less. */
const LONGEST_TEXT = 2_000_000;
/** Gemeenten, exchanges, norms or phases of one scenario: more than a person makes. */
const MOST_ITEMS = 500;

const words = keptText(LONGEST_WORDS);
/** The code of a gemeente: "GM0503", with room. */
const code = keptText(20);
const persons = keptPersons(BOUNDS.persons.min, BOUNDS.persons.max);

const asFase = keptRecord<Tempofase>({
  vanaf: keptDay,
  perWeek: keptNumber(BOUNDS.perWeek.min, BOUNDS.perWeek.max),
});

const asRuil = keptRecord<Ruil>({ van: code, naar: code, aantal: keptPersons(BOUNDS.ruil.min, BOUNDS.ruil.max) });

/** The name of a region, or '' for all gemeenten. */
const asTogether = keptRecord<Together>({
  gebied: words,
  perWeek: keptPersons(BOUNDS.perWeek.min, BOUNDS.perWeek.max),
  vanaf: keptDay,
});

/** A decision without a day that can be read asks for it again: it counts with a day and a source only. */
const asHeld: Reader<Exclude<Change['verlengd'], false | undefined>> = (kept) => {
  const { bron, ...rest } =
    keptFields<{ readonly tot: Tempofase['vanaf']; readonly bron: string }>({
      tot: keptDay,
      bron: words,
    })(kept) ?? {};
  return bron === undefined ? undefined : { ...rest, bron };
};

const asNorm: Reader<Norm> = (kept) => parseNorm(words(kept) ?? '');

const asChange = keptFields<Change>({
  extra: keptPersons(BOUNDS.extra.min, BOUNDS.extra.max),
  tempo: (kept) => (Array.isArray(kept) ? keptEach(asFase, MOST_ITEMS)(kept) : undefined),
  koppelingen: keptEither(keptOneOf(KOPPELINGENOORDELEN), persons),
  omkoppelingen: keptTruth,
  stapelgemeente: keptTruth,
  huurcontracten: persons,
  verschoonbaar: keptEither(keptOneOf([false]), keptRecord<{ readonly reden: string }>({ reden: words })),
  verlengd: keptEither(keptOneOf([false]), asHeld),
  taakstelling: persons,
  additioneel: persons,
  volgendeTaakstelling: persons,
});

const asScenario: Reader<Scenario> = (kept) => {
  const named = keptRecord<Pick<Scenario, 'id' | 'naam'>>({ id: words, naam: words })(kept);
  if (named === undefined) return undefined;
  const { changes, ruilen, samen, normen } = kept as Readonly<Record<string, unknown>>;
  const tried = keptMap(code, asChange, MOST_ITEMS)(changes);
  return {
    ...emptyScenario(named.id, named.naam),
    changes: new Map([...tried].filter(([, change]) => Object.keys(change).length > 0)),
    ruilen: keptEach(asRuil, MOST_ITEMS)(ruilen),
    samen: keptEach(asTogether, MOST_ITEMS)(samen),
    normen: keptMap(keptDay, asNorm, MOST_ITEMS)(normen),
  };
};
