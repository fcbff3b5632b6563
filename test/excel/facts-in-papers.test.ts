/**
 * Facts about Excel that no script can see: what the papers tell an administrator or a user of them is what the fact
 * says, and is told because of something that the product really has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_HOSTS } from '../../assets/office-js.cjs';
import { LEAST } from '../../src/excel/requirements';
import { FACTS_BY_HAND } from '../standin/feiten/by-hand';

/** A file with its lines run on: a sentence may break anywhere. */
const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8').replace(/\s+/g, ' ');
const fact = (id: string): string => FACTS_BY_HAND.find((one) => one.id === id)?.does ?? '';
const README = 'README.md';
const BEHEER = 'docs/beheer/beheer.md';
const GRENZEN = 'docs/grenzen.md';
const HANDLEIDING = 'docs/handleiding.md';

/** The part of the text from these words on, about as long as a sentence. */
const after = (text: string, words: string): string => text.slice(text.indexOf(words)).slice(0, 300);

test.each([
  [GRENZEN, 'LTSC ook formules schrijven en een blad toevoegen.'],
  [HANDLEIDING, 'in oudere versies formules schrijven en een nieuw blad.'],
])('%s says what empties the list of Ctrl+Z in older versions alone [F06]', (file, said) => {
  expect(fact('F06')).toContain(
    'op LTSC, maken op Windows ook formules schrijven en een blad toevoegen die lijst leeg',
  );
  expect(read(file)).toContain(said);
});

test('the limits say which deeds of ours empty that list in every version [F04] [F05]', () => {
  expect([fact('F04'), fact('F05')]).toEqual([
    expect.stringContaining('Op Windows maakt vragen naar samengevoegde cellen'),
    expect.stringContaining('Een blad hernoemen of verwijderen'),
  ]);
  const said = after(read(GRENZEN), '**Wat Ctrl+Z leegmaakt**');
  expect(said).toMatch(/een blad van ons vervangen, .* krijgt een andere naam.*\(Windows en Mac\)/);
  expect(said).toMatch(/samengevoegde cellen opvragen bij \*Lezen\* en voor \*Schrijf\* \(Windows\)/);
});

test('every paper is asked for the one width that Excel may ignore, and the limits say so [F23]', () => {
  expect(read('src/excel/write/fill-sheet.ts')).toContain('horizontalFitToPages: 1');
  expect(read(GRENZEN)).toMatch(
    /\*\*Passend op één pagina breed\*\* kan Excel negeren totdat het tabblad Pagina-indeling/,
  );
});

test('a closed pane that has ended leaves a ribbon button without an answer, as is said [F27]', () => {
  const manifest = read('manifest.xml');
  // Only where the button runs in the runtime of the pane.
  expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
  expect(manifest).toContain('<FunctionFile resid="Pane.Url"/>');
  expect(manifest).toContain('<Action xsi:type="ExecuteFunction">');
  expect(read(GRENZEN)).toMatch(/\*\*Een gesloten deelvenster\*\* wordt na een tijd beëindigd; de knop op het lint/);
  expect(read(HANDLEIDING)).toMatch(
    /Doet een knop op het lint niets, dan heeft Excel het gesloten deelvenster beëindigd/,
  );
});

test('an administrator hears how long an update may stay away in Excel on the web [F28]', () => {
  const hours = /tot (\d+) uur/.exec(fact('F28'))?.[1];
  const beheer = read(BEHEER);
  expect(after(beheer, '**functions.json**')).toContain(`tot ${hours} uur bewaren`);
  expect(after(beheer, '**Bijwerken.**')).toContain(`in Excel op het web tot ${hours} uur later`);
});

test.each([
  [README, 'admin centre', 'as'],
  [BEHEER, 'Microsoft 365-beheercentrum', 'als'],
])('%s deploys from the %s as what stays [F29]', (file, centre, as) => {
  const stays = /; (\w+) blijft/.exec(fact('F29'))?.[1];
  expect(after(read(file), centre)).toContain(`, ${as} *${stays}*`);
});

test('who loads from localhost or an intranet hears from which Chrome and Edge on that is asked [F30]', () => {
  const version = /vanaf (\d+)/.exec(fact('F30'))?.[1];
  expect(read(README)).toMatch(
    new RegExp(`Chrome and Edge from ${version} on ask whether .* localhost \\(Local Network`),
  );
  expect(read(BEHEER)).toMatch(
    new RegExp(`intern adres, dan vragen Chrome en Edge vanaf ${version} .* \`LocalNetworkAccessAllowedForUrls\``),
  );
});

test.each([BEHEER, 'docs/privacy.md'])('%s names every host of office.js [F31]', (file) => {
  const text = read(file);
  expect(OFFICE_HOSTS.filter((host) => !text.includes(new URL(host).host))).toEqual([]);
});

test.each([README, BEHEER])('%s says the oldest browsers that are served [F33]', (file) => {
  expect(fact('F33')).toContain('Safari voor 16.4');
  expect(read(file)).toMatch(/Safari 15\.4 \(macOS 12\.3\).* (?:on|op) Windows .*WebView2/);
});

test.each([README, BEHEER])('%s says which Excel it works in, with the sets that the fact gives them [F34]', (file) => {
  const text = read(file);
  expect(text).toContain(`ExcelApi ${LEAST}`);
  const [, old, ltsc2021, ltsc2024] = /bij ExcelApi ([\d.]+), LTSC 2021 heeft ([\d.]+) en LTSC 2024 ([\d.]+\d)/.exec(
    fact('F34'),
  ) ?? ['', '', '', ''];
  expect(text).toContain(`LTSC 2021 (${ltsc2021})`);
  expect(text).toContain(`LTSC 2024 (${ltsc2024})`);
  const minor = (set = ''): number => Number(set.split('.')[1]);
  expect([minor(old) < minor(LEAST), minor(LEAST) <= minor(ltsc2021)]).toEqual([true, true]);
  expect(text).toMatch(/Office 2019/);
});
