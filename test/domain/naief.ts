/**
 * The assessment written a second time, straight down from the text of the framework and without a line of `src/`:
 * plain numbers, plain strings, calendar dates. Used to prove that the pane, the functions and the written values are
 * one rule.
 */
export interface NaieveStand {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  readonly trede: string;
  readonly opgave: number;
  readonly gehuisvest: number;
  readonly taakstelling: number;
  readonly koppelingen: 'voldoende' | 'onvoldoende' | 'onbekend';
  readonly omkoppelingen: boolean;
  readonly stapelgemeente: boolean;
  readonly huurcontracten: number;
  readonly verschoonbaar: boolean;
}

/** The step after the peildatum, or 'koppelingen ontbreken'. */
export function naieveTrede(s: NaieveStand): string {
  const sindsJuli2021 = s.jaar > 2021 || (s.jaar === 2021 && s.maand >= 7);
  const ladder = sindsJuli2021 ? ['0', '1', '2', '3a', '3b', '4', '5', '6'] : ['0', '1', '2', '3', '4', '5', '6'];
  let nu = s.trede;
  if (sindsJuli2021 && nu === '3') nu = '3a';
  if (!sindsJuli2021 && (nu === '3a' || nu === '3b')) nu = '3';
  const hoger = nu === '6' ? '6' : String(ladder[ladder.indexOf(nu) + 1]);

  if (s.dag === 1 && (s.maand === 4 || s.maand === 10)) {
    const minimum = Math.ceil(s.opgave / 2);
    const coulance = datum(s) === '1-10-2020' || datum(s) === '1-4-2021';
    const onderDeMaat = coulance ? s.gehuisvest * 10 < minimum * 7 : s.gehuisvest < minimum;
    return onderDeMaat && (nu === '0' || nu === '1') ? hoger : nu;
  }

  if (s.dag === 1 && (s.maand === 1 || s.maand === 7)) {
    const geteld = s.gehuisvest + s.huurcontracten;
    if (geteld >= s.opgave) return '0';
    if ((datum(s) === '1-1-2021' || datum(s) === '1-7-2021') && geteld * 10 >= s.opgave * 7) return nu;
    if (datum(s) === '1-1-2022' && geteld * 4 >= s.taakstelling * 4 + Math.max(0, s.opgave - s.taakstelling)) return nu;
    if (s.verschoonbaar) return nu;
    if (s.koppelingen === 'onbekend') return 'koppelingen ontbreken';
    if (s.koppelingen === 'voldoende') return hoger;
    if (s.omkoppelingen && datum(s) !== '1-1-2022') return hoger;
    return s.stapelgemeente ? hoger : nu;
  }
  return nu;
}

/**
 * On schema: half (with the coulance of the date) on 1 Apr / 1 Oct, everything at the end, else 1/6 a month with days.
 */
export function naiefOpSchema(s: Pick<NaieveStand, 'jaar' | 'maand' | 'dag' | 'opgave' | 'gehuisvest'>): boolean {
  if (s.dag === 1 && (s.maand === 1 || s.maand === 7)) return s.gehuisvest >= s.opgave;
  if (s.dag === 1 && (s.maand === 4 || s.maand === 10)) {
    const minimum = Math.ceil(s.opgave / 2);
    return datum(s) === '1-10-2020' || datum(s) === '1-4-2021'
      ? s.gehuisvest * 10 >= minimum * 7
      : s.gehuisvest >= minimum;
  }
  const dagenInMaand = new Date(s.jaar, s.maand, 0).getDate();
  const maandenVoorbij = s.maand <= 6 ? s.maand - 1 : s.maand - 7;
  return s.gehuisvest * 6 * dagenInMaand >= s.opgave * (maandenVoorbij * dagenInMaand + s.dag - 1);
}

const datum = (s: { readonly jaar: number; readonly maand: number; readonly dag: number }): string =>
  `${s.dag}-${s.maand}-${s.jaar}`;
