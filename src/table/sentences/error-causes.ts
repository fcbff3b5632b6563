import type { CellValue } from '../cells/grid';

/** What an error of a formula comes from and what mends it, in Dutch; by the names of Excel in Dutch and English. */
const CAUSES: readonly (readonly [names: readonly string[], cause: string, remedy: string])[] = [
  [
    ['#NAAM?', '#NAAM!', '#NAME?'],
    'de formule noemt een functie of een naam die Excel hier niet kent',
    'Is het een functie van Opgavewijzer, kies dan Functies opnieuw invoeren bij Instellingen; verbeter anders de naam',
  ],
  [
    ['#VERW!', '#REF!'],
    'de formule verwijst naar cellen of een blad die er niet meer zijn',
    'Wijs in de formule de goede cellen aan, of vul het getal in',
  ],
  [
    ['#DEEL/0!', '#DIV/0!', '#DELING.DOOR.0!'],
    'de formule deelt door 0 of door een lege cel',
    'Vul het getal in waardoor wordt gedeeld',
  ],
  [
    ['#N/B', '#NB', '#N/A'],
    'de formule zoekt iets op dat er niet staat',
    'Vul het ontbrekende aan waar wordt gezocht, of vul hier het getal in',
  ],
  [
    ['#WAARDE!', '#VALUE!'],
    'de formule krijgt een tekst waar zij een getal nodig heeft',
    'Vul in de cellen waarmee zij rekent getallen in',
  ],
  [['#OVERLOOP!', '#SPILL!'], 'de cellen waarin de uitkomst moet komen zijn niet leeg', 'Maak die cellen leeg'],
  [['#GETAL!', '#NUM!'], 'de formule krijgt een getal waarmee zij niet kan rekenen', 'Verbeter dat getal'],
];

/** "#DEEL/0!": "de formule deelt door 0 of door een lege cel. Vul het getal in waardoor wordt gedeeld". */
export function errorCause(found: CellValue): { readonly cause: string; readonly remedy: string } {
  const name = String(found).trim().toUpperCase();
  const [, cause = 'de formule kan niet worden uitgerekend', remedy = 'Herstel de formule, of vul het getal in'] =
    CAUSES.find(([names]) => names.includes(name)) ?? [];
  return { cause, remedy };
}
