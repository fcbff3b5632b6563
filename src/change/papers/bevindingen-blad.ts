import { areaName } from '../../table/cells/address';
import type { Finding } from '../../review/finding';
import { rule, sentence } from '../../review/sentences/all';
import type { SheetPlan } from '../sheet-plan';
import { valueContent } from '../write/content';
import { asSheet, cell, styled, line, text, BLANK } from '../layout/lines';
import type { Line } from '../layout/line';
import { PROSE, TABLE_HEADING, FOOTNOTE } from '../layout/looks';
import { bladnaam, koptekst, voettekst } from './verslag/stuk';

/** The mark by which a list of findings is found again. */
export const FINDINGS_SHEET = 'controle';

export const controleBladnaam = (blad: string): string => bladnaam(`Controle ${blad}`);

/** A finding for the list; with a reason when someone has seen it. */
export interface LijstBevinding {
  readonly finding: Finding;
  readonly reden?: string;
}

const KOPPEN = ['Ernst', 'Cel', 'Bevinding', 'Regel', 'Staat er', 'Verwacht', 'Gezien, reden'];

/** The list of findings of a sheet as a sheet of its own, to work through or to send on. */
export function bevindingenBlad(blad: string, bevindingen: readonly LijstBevinding[]): SheetPlan {
  const titel = `Controle van blad ${blad}`;
  const boven = koptekst(titel, bevindingen.length === 1 ? '1 bevinding' : `${bevindingen.length} bevindingen`);
  return asSheet({
    name: controleBladnaam(blad),
    kind: FINDINGS_SHEET,
    lines: [
      ...boven,
      styled(line(...KOPPEN.map((kop) => text(kop))), TABLE_HEADING),
      ...bevindingen.map((bevinding) => lijn(blad, bevinding)),
      BLANK,
      line(text(`Bron: blad ${blad}. Gemaakt met Opgavewijzer.`, FOOTNOTE)),
    ],
    widths: [9, 9, 60, 40, 14, 14, 24],
    orientation: 'landscape',
    heading: boven.length,
    footer: voettekst(titel),
  });
}

function lijn(blad: string, { finding, reden }: LijstBevinding): Line {
  const { severity, sheet, area, found = '', expected = '' } = finding;
  const waar = area ? areaName(area) : '';
  return styled(
    line(
      text(severity),
      text(sheet === blad ? waar : `${sheet} ${waar}`),
      text(sentence(finding)),
      text(rule(finding) ?? ''),
      cell(valueContent(found), { align: 'left' }),
      cell(valueContent(expected), { align: 'left' }),
      text(reden ?? ''),
    ),
    PROSE,
  );
}
