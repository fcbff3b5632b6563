import { errorCause } from '../../../src/table/sentences/error-causes';

const said = (found: string): string => Object.values(errorCause(found)).join('. ');

test.each([
  ['#NAAM?', /een functie of een naam die Excel hier niet kent\. .*Functies opnieuw invoeren/],
  ['#VERW!', /verwijst naar cellen of een blad die er niet meer zijn\. Wijs/],
  ['#DEEL/0!', /deelt door 0 of door een lege cel\. Vul/],
  ['#N/B', /zoekt iets op dat er niet staat\. Vul/],
  ['#WAARDE!', /een tekst waar zij een getal nodig heeft\. Vul/],
  ['#OVERLOOP!', /niet leeg\. Maak/],
  ['#GETAL!', /een getal waarmee zij niet kan rekenen\. Verbeter/],
  ['Fout:502', /kan niet worden uitgerekend\. Herstel de formule, of vul het getal in/],
])('%s says what it comes from and what to do', (found, sentence) => {
  expect(said(found)).toMatch(sentence);
});

test.each([
  ['#NAAM?', '#NAME?'],
  ['#VERW!', '#REF!'],
  ['#DEEL/0!', '#DIV/0!'],
  ['#DEEL/0!', '#DELING.DOOR.0!'],
  ['#N/B', '#N/A'],
  ['#N/B', '#nb '],
  ['#WAARDE!', '#VALUE!'],
  ['#OVERLOOP!', '#SPILL!'],
  ['#GETAL!', '#NUM!'],
])('%s and %s are the same error in another program', (one, other) => {
  expect(said(other)).toBe(said(one));
});
