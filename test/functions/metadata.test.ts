import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsJson } from '../../src/functions/metadata.cjs';
import { geregistreerd } from './host';
import '../../src/functions/index';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

interface Functie {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly parameters: readonly Parameter[];
}

/** The contract: names, arguments and their order; optional ones in brackets. */
const CONTRACT = [
  'OPGAVE(taakstelling; [achterstand]; [voorsprong])',
  'MINIMAAL(opgave)',
  'RESTANT(opgave; gehuisvest)',
  'GEREALISEERD(gehuisvest; basis)',
  'OPSCHEMA(opgave; gehuisvest; peildatum)',
  'KOPPELINGEN(koppelingen; nogtehuisvesten)',
  'TREDE(trede; peildatum; opgave; gehuisvest; [koppelingen]; [omkoppelingen]; [stapelgemeente]; ' +
    '[huurcontracten]; [taakstelling]; [verschoonbaar])',
  'WAAROM(trede; peildatum; opgave; gehuisvest; [koppelingen]; [omkoppelingen]; [stapelgemeente]; ' +
    '[huurcontracten]; [taakstelling]; [verschoonbaar])',
  'TREDENAAM(trede)',
  'VERVOLGSTAP(trede)',
  'CONCLUSIE(voor; na)',
  'PERIODE(datum)',
  'TEMPO(nogtehuisvesten; van; tot)',
  'PROGNOSE(gehuisvest; begin; peildatum; einde; [perweek])',
  'VERDEEL(totaal; gewichten)',
  'GEMEENTE(naam)',
  'PROVINCIE(naam)',
  'REGIO(naam; [soort]; [peildatum])',
  'WONINGEN(personen; [bezetting])',
  'UITERLIJK(datum)',
  'BEOORDEEL(bereik; peildatum)',
];

let tekst = '';
let functies: readonly Functie[] = [];
beforeAll(async () => {
  tekst = await functionsJson();
  functies = (JSON.parse(tekst) as { functions: readonly Functie[] }).functions;
});

test('functions.json is the golden file: a change is made on purpose or not at all', () => {
  const goud: unknown = JSON.parse(readFileSync(join(__dirname, 'functions.golden.json'), 'utf8'));
  expect(JSON.parse(tekst)).toEqual(goud);
});

test('the functions are those of the contract, with their arguments in that order', () => {
  const geschreven = functies.map(
    ({ name, parameters }) => `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join('; ')})`,
  );
  expect(geschreven.sort()).toEqual([...CONTRACT].sort());
});

test('ids are unique, are the names, and each has its function registered', () => {
  const ids = functies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(functies.map(({ name }) => name)).toEqual(ids);
  expect([...geregistreerd.keys()].sort()).toEqual([...ids].sort());
  for (const { id, parameters, options } of functies)
    expect((geregistreerd.get(id) as (...a: unknown[]) => unknown).length).toBeLessThanOrEqual(
      parameters.length + (options?.['requiresParameterAddresses'] ? 1 : 0),
    );
});

test('every function and every argument is described, in a sentence that fits the list of Excel', () => {
  for (const { description = '', parameters } of functies) {
    expect(description).toMatch(/^[A-Z].{20,254}\.$/);
    for (const parameter of parameters) expect(parameter.description ?? '').toMatch(/^["A-Z].{5,254}\.$/);
  }
});

test('no function is volatile, streams, or asks for its address; BEOORDEEL asks where its range stands [A10]', () => {
  expect(functies.flatMap(({ id, options, result }) => (options ? [{ id, options, result }] : []))).toEqual([
    {
      id: 'BEOORDEEL',
      options: { requiresParameterAddresses: true },
      result: { type: 'any', dimensionality: 'matrix' },
    },
  ]);
});

test('only whole ranges are declared as ranges', () => {
  const bereiken = functies.flatMap(({ id, parameters }) =>
    parameters.filter(({ dimensionality }) => dimensionality === 'matrix').map(({ name }) => `${id} ${name}`),
  );
  expect(bereiken.sort()).toEqual(['BEOORDEEL bereik', 'VERDEEL gewichten']);
});
