import { areaName } from '../../table/cells/address';
import type { Finding } from '../../review/finding';
import { rule, sentence } from '../../review/sentences/all';
import type { SheetPlan } from '../sheet-plan';
import { valueContent } from '../write/content';
import { alsBlad, cel, metOpmaak, regel, tekst, WIT } from '../layout/lines';
import type { Line } from '../layout/line';
import { LOPEND, TABELKOP, VOETNOOT } from '../layout/looks';
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
  return alsBlad({
    naam: controleBladnaam(blad),
    kind: FINDINGS_SHEET,
    regels: [
      ...boven,
      metOpmaak(regel(...KOPPEN.map((kop) => tekst(kop))), TABELKOP),
      ...bevindingen.map((bevinding) => lijn(blad, bevinding)),
      WIT,
      regel(tekst(`Bron: blad ${blad}. Gemaakt met Opgavewijzer.`, VOETNOOT)),
    ],
    breedtes: [9, 9, 60, 40, 14, 14, 24],
    richting: 'landscape',
    kop: boven.length,
    voettekst: voettekst(titel),
  });
}

function lijn(blad: string, { finding, reden }: LijstBevinding): Line {
  const { severity, sheet, area, found = '', expected = '' } = finding;
  const waar = area ? areaName(area) : '';
  return metOpmaak(
    regel(
      tekst(severity),
      tekst(sheet === blad ? waar : `${sheet} ${waar}`),
      tekst(sentence(finding)),
      tekst(rule(finding) ?? ''),
      cel(valueContent(found), { align: 'left' }),
      cel(valueContent(expected), { align: 'left' }),
      tekst(reden ?? ''),
    ),
    LOPEND,
  );
}
