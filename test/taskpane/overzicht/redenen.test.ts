import fc from 'fast-check';
import { judged } from '../../../src/table/recognise/columns/column-cells';
import { readHeading } from '../../../src/table/recognise/columns/headings';
import { plainReason } from '../../../src/table/column-reason';
import { CELL_REASONS } from '../../../src/table/recognise/columns/reasons';
import { OWN_HEADINGS } from '../../../src/table/recognise/columns/vocabulary';
import { kolomreden } from '../../../src/taskpane/overzicht/redenen';
import { uprightView } from '../../table/views';

const reason = (heading: string): string => {
  const reading = readHeading(heading);
  const sample = { view: uprightView([[heading]]), rows: [] };
  return kolomreden({ ...reading, ...judged(sample, 0, reading, heading) });
};

describe('why a heading got its role', () => {
  test.each([
    ['Gemeente', "kop bevat 'gemeente'"],
    ['Taakstelling 1e helft 2022', "kop bevat 'taakstelling' en een halfjaar"],
    ['Besluit op 1 januari 2022', "kop bevat 'besluit' en een datum"],
    ['Plaatsingen 1 januari 2022 – 21 maart 2022', "kop bevat 'plaatsingen' en twee data"],
    ['Gehuisvest 1 januari, 1 april en 1 juli 2022', "kop bevat 'gehuisvest' en drie data"],
    ['Gehuisvest 1 jan, 1 apr, 1 jul en 1 okt 2022', "kop bevat 'gehuisvest' en 4 data"],
    ['Gerealiseerd mrt 2022', "kop bevat 'gerealiseerd' en een maand"],
    ['Nog te huisvesten', "kop bevat 'nog', 'te', 'huisvesten'"],
    ['Te huisvesten 1e helft 2022 vóór 1 april 2022', "kop bevat 'te', 'huisvesten', een datum en een halfjaar"],
    ['taakst. 2022-I', "kop lijkt te bevatten: 'taakst.' en een halfjaar"],
    ['plaatsnigen', "kop lijkt te bevatten: 'plaatsnigen'"],
    ['Inwoners', 'de kop bevat geen woord dat wij kennen'],
    ['Inwoners 1 januari 2022', 'de kop bevat geen woord dat wij kennen'],
    ['', 'de kop bevat geen woord dat wij kennen'],
  ])('%j: %s', (heading, expected) => {
    expect(reason(heading)).toBe(expected);
  });

  test('for any heading it is Dutch that can be shown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...OWN_HEADINGS.keys())), (heading) => {
        expect(reason(heading)).toMatch(/^(?:de )?kop /);
        expect(reason(heading)).not.toMatch(/undefined|NaN|, en| en$|: $/);
      }),
    );
  });
});

test('the reasons that come from cells can follow "en" or "maar"', () => {
  for (const words of Object.values(CELL_REASONS)) expect(words).toMatch(/^(?:de |deze |door )[^.]+$/);
});

test('a question that is asked is the reason, in words', () => {
  const question = { kind: 'question', question: 'tredeOuder' } as const;
  expect(kolomreden({ dates: [], reason: question })).toBe('van voor de laatste beslisdatum');
  expect(kolomreden({ dates: [], reason: plainReason('door u aangegeven') })).toBe('door u aangegeven');
});
