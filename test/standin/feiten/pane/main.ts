import './pane.css';
import { PLATFORMS, type Fact, type Platform } from '../fact';
import { FACTS } from '../facts';
import type { Report } from '../recordings';
import { type Outcome, runFact, untried } from '../run-fact';
import { freshStage, mayUse } from '../stage';

const NEWEST_KNOWN = 20;

/** The stand-in plays all platforms over the road of the web, and says which in the page's address. */
function platform(): Platform {
  const played = new URLSearchParams(window.location.search).get('platform');
  const known = PLATFORMS.find((one) => one === played);
  if (known) return known;
  if (Office.context.platform === Office.PlatformType.PC) return 'Windows';
  return Office.context.platform === Office.PlatformType.Mac ? 'Mac' : 'web';
}

function here(): Report['excel'] {
  let minor = 1;
  while (minor < NEWEST_KNOWN && Office.context.requirements.isSetSupported('ExcelApi', `1.${minor + 1}`)) minor += 1;
  return { platform: platform(), api: `1.${minor}`, version: Office.context.diagnostics.version };
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} ontbreekt`);
  return found as T;
}

const say = (sentence: string): void => void (element('stand').textContent = sentence);

function show({ id, does }: Fact, { verdict, expected, answer, reason }: Outcome): void {
  const row = document.createElement('tr');
  row.dataset['verdict'] = verdict;
  row.dataset['id'] = id;
  const wanted = expected.map((one) => JSON.stringify(one)).join(' of ');
  const answers =
    answer === undefined
      ? (reason ?? '')
      : `hier: ${JSON.stringify(answer)}${wanted === '' ? '' : `; verwacht: ${wanted}`}`;
  for (const text of [`${id}. ${does}`, `${verdict}. ${answers}`]) row.insertCell().textContent = text;
  element('uitkomsten').append(row);
}

async function tryAll(): Promise<void> {
  if (!(await mayUse()))
    return say('Open eerst een nieuwe, lege werkmap: deze proef maakt bladen en gooit ze weer weg.');
  element('uitkomsten').replaceChildren();
  const excel = here();
  const outcomes: Outcome[] = [];
  for (const fact of FACTS) {
    say(`${fact.id} wordt geprobeerd …`);
    const stage = untried(fact, excel) === undefined ? await freshStage(excel.platform) : NO_STAGE;
    const outcome = await runFact(fact, excel, stage);
    outcomes.push(outcome);
    show(fact, outcome);
  }
  element<HTMLTextAreaElement>('verslag').value = JSON.stringify({ excel, outcomes } satisfies Report, null, 1);
  element<HTMLButtonElement>('kopieren').disabled = false;
  const count = (verdict: Outcome['verdict']): number => outcomes.filter((one) => one.verdict === verdict).length;
  say(
    `Klaar: ${count('zo')} zo, ${count('anders')} anders, ${count('vraag')} vragen beantwoord, ` +
      `${count('niet te proeven')} niet te proeven. Kopieer het verslag onder de tabel.`,
  );
}

/** For facts that are not tried. */
const NO_STAGE = {
  platform: 'web',
  run: () => Promise.reject(new Error('geen proefblad')),
  codeOf: () => Promise.reject(new Error('geen proefblad')),
  shows: () => Promise.reject(new Error('geen proefblad')),
} as const;

function copy(): void {
  const report = element<HTMLTextAreaElement>('verslag');
  report.select();
  const byHand = 'Het verslag is geselecteerd: druk op Ctrl+C.';
  navigator.clipboard.writeText(report.value).then(
    () => say('Het verslag staat op het klembord.'),
    () => say(byHand),
  );
}

void Office.onReady().then(() => {
  const start = element<HTMLButtonElement>('proeven');
  start.addEventListener('click', () => {
    start.disabled = true;
    tryAll()
      .catch((error: unknown) => say(`De proef stopte: ${String(error)}`))
      .finally(() => void (start.disabled = false));
  });
  element('kopieren').addEventListener('click', copy);
  start.disabled = false;
  say('Gereed.');
});
