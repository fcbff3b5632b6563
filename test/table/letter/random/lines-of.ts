import { formatDatumVoluit } from '../../../../src/domain/tijd/datum';
import { begin, einde } from '../../../../src/domain/tijd/periode';
import type { CellValue } from '../../../../src/table/cells/grid';
import { afterAssessment, afterCheck, type Facts, type Written } from './facts';

export type Line = readonly CellValue[];
export type Pick = <T>(of: readonly T[]) => T;

const STEPS: Readonly<Record<string, readonly string[]>> = {
  '0': ['Taakstelling gerealiseerd', '0'],
  '1': ['Signaleren', '1'],
  '2': ['Informatie opvragen en valideren', '2'],
  '3a': ['Afspraken maken over acties en termijnen, ambtelijk', 'Afspraken maken - ambtelijk', '3a'],
  '3b': ['Afspraken maken over acties en termijnen, bestuurlijk', '3b'],
  '4': ['Vooraankondiging juridische interventie', '4'],
  '5': ['Besluit tot indeplaatsstelling', '5'],
};
const stepIn = (trede: string, pick: Pick): string => pick(STEPS[trede] ?? [trede]);

/** In front of the lines: to whom. */
export const headOf = ({ naam }: Facts, pick: Pick): Line =>
  pick<Line>([
    [`Burgemeester en wethouders van ${naam}`],
    [`Aan het college van burgemeester en wethouders van de gemeente ${naam}`],
    [`Bijlage bij de brief aan de gemeente ${naam}`],
    [`Gemeente ${naam}`],
    ['Gemeente', '', naam],
  ]);

/** The opgave: taakstelling, saldo and mostly the sum. */
export function opgaveLines({ taakstelling, saldo }: Facts, w: Written, pick: Pick): readonly Line[] {
  const [word, count] = [saldo > 0 ? 'achterstand' : 'voorsprong', Math.abs(saldo)];
  const name = word.replace(/^./, (first) => first.toUpperCase());
  return [
    [
      pick([`Taakstelling ${w.halfjaar}`, `Uw taakstelling voor ${w.halfjaar}`, `Netto taakstelling ${w.halfjaar}`]),
      '',
      taakstelling,
    ],
    ...pick<readonly Line[]>([
      [[`Per ${w.begin} had uw gemeente een ${word}`, '', count]],
      [[`Per ${w.begin} had uw gemeente op basis van cijfers COA een ${word} van`, '', count]],
      [[`Per ${w.begin} had uw gemeente een ${word} van ${count} vergunninghouders.`]],
      [[`Uw gemeente had per ${w.begin} een ${word} van`, '', count]],
      [[`Uw gemeente had op ${w.begin} een ${word} van ${count}.`]],
      [[`De ${word} van uw gemeente per ${w.begin} bedroeg`, '', count]],
      [[`${name} per ${w.begin}`, '', count]],
      [
        [`Achterstand per ${w.begin}`, '', saldo > 0 ? count : 'n.v.t.'],
        [`Voorsprong per ${w.begin}`, '', saldo > 0 ? 'n.v.t.' : count],
      ],
    ]),
    ...pick<readonly Line[]>([
      [],
      [[`Te huisvesten vergunninghouders ${w.voor} ${w.einde}`, '', taakstelling + saldo]],
      [[`Uw totale opgave voor ${w.halfjaar}`, '', taakstelling + saldo]],
    ]),
  ];
}

/** What a letter of 1 April or 1 October adds. */
export function checkLines(of: Facts, w: Written, pick: Pick): readonly Line[] {
  const opgave = of.taakstelling + of.saldo;
  const after = afterCheck(of);
  return [
    [
      pick([
        `Fase interventieladder per ${w.begin}`,
        `Trede op de interventieladder per ${w.begin}`,
        `Positie op de interventieladder per ${w.begin}`,
      ]),
      '',
      stepIn(of.trede, pick),
    ],
    [`Minimaal te huisvesten ${w.voor} ${w.midden}`, Math.ceil(opgave / 2)],
    [
      pick([
        `Feitelijk gehuisvest ${w.voor} ${w.midden}`,
        `Feitelijk gehuisvest per ${w.midden}`,
        `Gehuisveste vergunninghouders ${w.voor} ${w.midden} volgens COA`,
      ]),
      of.gehuisvest,
    ],
    ['Op schema / niet op schema', of.gehuisvest * 2 >= opgave ? 'Op schema' : 'Niet op schema'],
    ['Conclusie', after === of.trede ? 'Zelfde fase' : 'Volgende fase'],
    [`Fase interventieladder op ${w.midden}`, '', stepIn(after, pick)],
    [`Nog te huisvesten ${w.voor} ${w.einde}`, '', opgave - of.gehuisvest],
  ];
}

/** What an annex of 1 January or 1 July adds. */
export function assessmentLines(of: Facts, w: Written, pick: Pick): readonly Line[] {
  const rest = of.taakstelling + of.saldo - of.gehuisvest;
  const yes = of.koppelingen === 'voldoende' ? 'Ja' : 'Nee';
  const [from, until] = [begin(of.periode), einde(of.periode)].map(formatDatumVoluit);
  const during = `in de periode van ${from} tot ${until}`;
  const after = afterAssessment(of);
  const goes = after === of.trede ? 'blijft' : 'komt';
  const lower = (step: string): string => (step.length < 3 ? step : step.replace(/^./, (first) => first.toLowerCase()));
  const outcome = `trede ${lower(stepIn(after, pick))}`;
  return [
    ...pick<readonly Line[]>([
      [[`Gehuisveste vergunninghouders ${w.voor} ${w.einde} op basis van cijfers van het COA`, '', of.gehuisvest]],
      [[`Gehuisveste vergunninghouders ${w.voor} ${w.einde}`], ['', 'op basis van cijfers van het COA', of.gehuisvest]],
      [[`Gehuisveste vergunninghouders ${w.voor} ${w.einde}`], ['', '', of.gehuisvest]],
    ]),
    [`Per ${w.einde} heeft uw gemeente een ${rest > 0 ? 'achterstand' : 'voorsprong'}.`, '', Math.abs(rest)],
    pick<Line>([
      [`Aantal koppelingen op ${w.midden}`, '', of.koppelingen],
      [`Waren er voldoende koppelingen op ${w.midden}?`, '', yes],
      [`Had uw gemeente op ${w.midden} voldoende koppelingen?`, '', yes],
      [`Waren de koppelingen op ${w.midden} voldoende?`, '', yes],
      [`Op ${w.midden} had uw gemeente ${of.koppelingen === 'voldoende' ? 'voldoende' : 'te weinig'} koppelingen.`],
    ]),
    ...pick<readonly Line[]>(
      of.omkoppelingen
        ? [
            [[`Zijn er in uw gemeente ${during} omkoppelingen gedaan?`, '', 'ja, er zijn omkoppelingen geweest']],
            [['Is er in uw gemeente sprake geweest van omkoppelingen?', '', 'Ja']],
            [[`Er zijn in uw gemeente ${during} omkoppelingen gedaan.`]],
          ]
        : [
            [[`Hebben er ${during} omkoppelingen plaatsgevonden?`, '', 'Nee']],
            [['Er zijn geen omkoppelingen geweest.']],
          ],
    ),
    ...pick<readonly Line[]>(
      of.stapelgemeente
        ? [
            [
              [
                `Is uw gemeente ${during} aangemerkt als stapelgemeente?`,
                '',
                'uw gemeente is aangemerkt als stapelgemeente',
              ],
            ],
            [[`Uw gemeente is ${during} aangemerkt als stapelgemeente.`]],
          ]
        : [[['Was uw gemeente stapelgemeente?', '', 'niet aangemerkt als stapelgemeente']], []],
    ),
    [
      pick([
        `Op ${w.midden} stond uw gemeente op de interventieladder op trede ${lower(stepIn(of.trede, pick))}`,
        `Uw gemeente stond op ${w.midden} op trede ${lower(stepIn(of.trede, pick))}.`,
      ]),
    ],
    [
      pick([
        `Op basis van deze bevindingen ${goes} uw gemeente per ${w.einde} op de interventieladder op ${outcome}`,
        `Per ${w.einde} ${goes} uw gemeente op ${outcome} van de interventieladder.`,
      ]),
    ],
  ];
}
