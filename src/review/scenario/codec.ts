import { isSerial, type Datum } from '../../domain/tijd/datum';
import type { Personen } from '../../domain/getal/getal';
import { formatNorm, parseNorm } from '../../domain/beleid/norm';
import type { Ruil } from '../../domain/opgave/ruil';
import type { Tempofase } from '../../domain/prognose/tempo-lijn';
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

/** What `encodeScenarios` wrote. A workbook may hold anything: what is not of that shape is left out. */
export function decodeScenarios(text: unknown): readonly Scenario[] {
  const kept = object(parse(text));
  if (kept?.v !== VERSION) return [];
  const seen = new Set<string>();
  return list(kept.scenarios)
    .flatMap((entry) => {
      const scenario = asScenario(object(entry));
      if (!scenario || seen.has(scenario.id)) return [];
      seen.add(scenario.id);
      return [scenario];
    })
    .slice(0, MOST_SCENARIOS);
}

type Unchecked = Readonly<Record<string, unknown>>;

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const object = (value: unknown): Unchecked | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unchecked) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const count = (value: unknown): Personen | undefined => (Number.isSafeInteger(value) ? (value as Personen) : undefined);
const positive = (value: unknown): Personen | undefined => ((count(value) ?? -1) >= 0 ? count(value) : undefined);
const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const day = (value: unknown): Datum | undefined => (typeof value === 'number' && isSerial(value) ? value : undefined);

function asScenario(entry: Unchecked | undefined): Scenario | undefined {
  if (typeof entry?.id !== 'string' || typeof entry.naam !== 'string') return undefined;
  return {
    ...emptyScenario(entry.id, entry.naam),
    changes: new Map(
      list(entry.changes).flatMap((pair): [string, Change][] => {
        const [code, fields] = list(pair);
        const change = asChange(object(fields) ?? {});
        return typeof code === 'string' && Object.keys(change).length > 0 ? [[code, change]] : [];
      }),
    ),
    ruilen: list(entry.ruilen).flatMap((one) => asRuil(object(one)) ?? []),
    samen: list(entry.samen).flatMap((one) => asTogether(object(one)) ?? []),
    normen: new Map(
      list(entry.normen).flatMap((pair) => {
        const [date, words] = list(pair);
        const peildatum = day(date);
        const norm = typeof words === 'string' ? parseNorm(words) : undefined;
        return peildatum !== undefined && norm ? [[peildatum, norm] as const] : [];
      }),
    ),
  };
}

function asChange(fields: Unchecked): Change {
  const { verschoonbaar, verlengd, tempo } = fields;
  const fasen = Array.isArray(tempo) ? tempo.flatMap((fase) => asFase(object(fase)) ?? []) : undefined;
  return known({
    extra: count(fields.extra),
    tempo: fasen,
    koppelingen:
      fields.koppelingen === 'voldoende' || fields.koppelingen === 'onvoldoende'
        ? fields.koppelingen
        : positive(fields.koppelingen),
    omkoppelingen: truth(fields.omkoppelingen),
    stapelgemeente: truth(fields.stapelgemeente),
    huurcontracten: positive(fields.huurcontracten),
    verschoonbaar: verschoonbaar === false ? false : asExcuse(object(verschoonbaar)),
    verlengd: verlengd === false ? false : asHeld(object(verlengd)),
    taakstelling: positive(fields.taakstelling),
    additioneel: positive(fields.additioneel),
    volgendeTaakstelling: positive(fields.volgendeTaakstelling),
  });
}

/** Only the fields that are there, as `Change` asks. */
function known(fields: { readonly [F in keyof Change]: Change[F] | undefined }): Change {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const asExcuse = (excuse: Unchecked | undefined): Change['verschoonbaar'] =>
  typeof excuse?.reden === 'string' ? { reden: excuse.reden } : undefined;

function asHeld(held: Unchecked | undefined): Change['verlengd'] {
  const tot = day(held?.tot);
  return typeof held?.bron === 'string' ? { ...(tot === undefined ? {} : { tot }), bron: held.bron } : undefined;
}

function asFase(fase: Unchecked | undefined): Tempofase | undefined {
  const vanaf = day(fase?.vanaf);
  const perWeek = fase?.perWeek;
  return vanaf !== undefined && typeof perWeek === 'number' && perWeek >= 0 && perWeek <= 10_000
    ? { vanaf, perWeek }
    : undefined;
}

function asRuil(one: Unchecked | undefined): Ruil | undefined {
  const aantal = count(one?.aantal);
  return typeof one?.van === 'string' && typeof one.naar === 'string' && aantal !== undefined
    ? { van: one.van, naar: one.naar, aantal }
    : undefined;
}

function asTogether(one: Unchecked | undefined): Together | undefined {
  const [perWeek, vanaf] = [positive(one?.perWeek), day(one?.vanaf)];
  return typeof one?.gebied === 'string' && perWeek !== undefined && perWeek < 10_000 && vanaf !== undefined
    ? { gebied: one.gebied, perWeek, vanaf }
    : undefined;
}
