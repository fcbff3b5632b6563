import { cellName } from '../../../table/cells/address';
import type { SettingFault } from './lezen';
import { PARTS, SETTINGS_SHEET } from './meegenomen';

const PROBLEMS: Readonly<Record<SettingFault['problem'], string>> = {
  onderdeel: `is geen onderdeel. Het kan zijn: ${PARTS.join(', ')}.`,
  leeg: 'is leeg. Vul de cel in of haal de regel weg.',
  teLang: 'is langer dan kan kloppen.',
  eigenschap: 'is geen eigenschap die hier hoort.',
  waarde: 'is geen waarde die hier kan staan.',
  regel:
    'hoort bij een beleidsregel die niet klopt. Nodig zijn een peildatum, een norm, ja of nee, een bron en of die is aangenomen, zoals op blad Beleidsregels.',
  dubbel: 'staat hier voor de tweede keer; de eerste regel telt.',
};

/** Characters of what stands there; more does not help to find it. */
const SHOWN = 40;

/** Where, what, and what to do. */
export function settingSentence({ problem, row, column, found }: SettingFault): string {
  const whole = String(found);
  const shown = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
  return `Blad ${SETTINGS_SHEET}, cel ${cellName(row, column)}: '${shown}' ${PROBLEMS[problem]} Deze regel is niet overgenomen.`;
}
