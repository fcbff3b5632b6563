import { existsSync } from 'node:fs';
import path from 'node:path';
import { BENCH } from './bouwen.mjs';

const MEDEDINGERS = {
  arquero: 'arquero',
  hyperformula: 'HyperFormula',
  duckdb: 'DuckDB-WASM',
  sheetjs: 'SheetJS + script',
};
const mededinger = (naam) => path.join(BENCH, 'mededingers', `${naam}.mjs`);
export const zijnEr = () => existsSync(path.join(BENCH, 'mededingers/node_modules'));

/**
 * A line of the table: the same work on two sides, what of it is held beside each other ('warm', 'koud' or 'piek'), and
 * the most that our side may be of the other.
 */
const regel = (wat, maat, wij, ander, doel) => ({ wat, maat, zijden: [wij, ander], doel });

/** Our side with the columns found, beside a rival to whom they are pointed out by hand. */
function naastMededingers(script) {
  const per = (maat, grootte, doel) =>
    Object.entries(MEDEDINGERS).map(([naam, wie]) => {
      const werk = `lezen-beoordelen-${grootte}`;
      return regel(
        `${grootte.replace('x', ' × ')} lezen en beoordelen`,
        maat,
        { naam: 'wij', script: script('wij'), werk },
        { naam: wie, script: mededinger(naam), werk },
        naam === 'arquero' ? doel : undefined,
      );
    });
  return [...per('warm', '49x12', 1), ...per('warm', '337x40', 2)];
}

/** Our side beside an earlier commit: the same work on the same made-up gemeenten. */
function naastEerder(script, commit) {
  const tegen = (wat, maat, werk, doel, veel = true) =>
    regel(
      wat,
      maat,
      { naam: 'wij', script: script(veel ? 'wij-veel' : 'wij'), werk },
      { naam: commit, script: script(veel ? 'tegen-veel' : 'tegen'), werk },
      doel,
    );
  return [
    tegen('342 × 40 lezen', 'warm', 'lezen-342x40', 0.4),
    tegen('50 × 12 lezen en beoordelen, vers proces', 'koud', 'lezen-beoordelen-50x12', 0.5, false),
    tegen('342 × 40 lezen en beoordelen, vers proces', 'koud', 'lezen-beoordelen-342x40', 0.5, false),
    tegen('20.000 rijen lezen', 'warm', 'lezen-20000', 0.1),
    tegen('twee maanden van 4.000 rijen vergelijken', 'warm', 'vergelijken-4000', 0.05),
    tegen('4.000 rijen nakijken naast een ander blad', 'warm', 'controle-naast-4000', 0.05),
    tegen('342 × 40 nakijken', 'warm', 'controle-342x40', 0.5),
    tegen('plan als functies, 342', 'warm', 'plan-functies-342', 0.4),
    tegen('stukken per gemeente, 342', 'warm', 'stukken-342', 0.35),
    tegen('stukken per gemeente, 342: geheugen', 'piek', 'stukken-342', 0.5),
    tegen('3.752 × 5 teksten zonder tabel', 'warm', 'tekstenlijst'),
  ];
}

/** Four times as many rows of our own. */
function groei(script) {
  const werk = {
    lezen: 'lezen',
    'nakijken naast een ander blad': 'controle-naast',
    vergelijken: 'vergelijken',
    'ongedaan maken': 'terug',
    plannen: 'plan',
    stukken: 'stukken',
  };
  return Object.entries(werk).map(([wat, naam]) => {
    const zijde = (rijen) => ({ naam: `${rijen} rijen`, script: script('wij-veel'), werk: `${naam}-${rijen}` });
    return {
      ...regel(`20.000 rijen tegen 5.000: ${wat}`, 'warm', zijde(20_000), zijde(5_000), 5),
      isAndersGroot: true,
    };
  });
}

/** Every line that runs in Node. @param commit the earlier one, when there is one to hold beside ours */
export const regels = (script, commit) => [
  regel(
    'BEOORDEEL, 342 bekende gemeenten',
    'warm',
    { naam: 'wij', script: script('wij'), werk: 'beoordeel342' },
    { naam: '342 × TREDE', script: script('wij'), werk: 'trede342' },
    4,
  ),
  ...(zijnEr() ? naastMededingers(script) : []),
  regel(
    'wat-als: één toets, 342 gemeenten opnieuw',
    'warm',
    { naam: 'wij', script: script('wij'), werk: 'wat-als-toets' },
    { naam: 'alle gemeenten tegelijk', script: script('wij'), werk: 'wat-als-alles' },
  ),
  ...groei(script),
  ...(commit ? naastEerder(script, commit) : []),
];
