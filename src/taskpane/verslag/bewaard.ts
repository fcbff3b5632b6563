import { pairs } from '../model/reading/kept';
import { type VerslagStore, type VerslagState, REGIOS } from './model';
import { KEYS } from '../model/keys';

/** Characters of a number as it is typed; what is longer is none. */
const LANGST = 20;

/** What was typed that is the same next month: the national percentage and the weights of the regions. */
function watBlijft({
  landelijk,
  verdeling: { kind, gewichten },
}: VerslagState): readonly (readonly [string, string])[] {
  const getypt = [['landelijk', landelijk] as const, ...gewichten];
  return [['kind', kind], ...getypt.filter(([, tekst]) => tekst.trim() !== '' && tekst.length <= LANGST)];
}

/** Keeps in the workbook what was typed, when it is not what is kept already. */
export async function bewaar({ session, store }: VerslagStore): Promise<void> {
  const blijft = watBlijft(store.get());
  const bewaard = JSON.stringify(blijft);
  if (blijft.length === 1 || bewaard === store.get().bewaard) return;
  await session.workbook.setSetting(KEYS.papers, blijft);
  store.set({ bewaard });
}

/** Takes over what the workbook keeps, unless something was typed already; what is not ours to read is passed over. */
export async function neemOver({ session, store }: VerslagStore): Promise<void> {
  const gevonden = pairs(await session.workbook.setting(KEYS.papers));
  const { landelijk, verdeling } = store.get();
  if (gevonden.length === 0 || landelijk !== '' || verdeling.gewichten.size > 0) return;
  const teksten = new Map(gevonden.filter(([, tekst]) => tekst.length <= LANGST));
  store.set({
    landelijk: teksten.get('landelijk') ?? '',
    verdeling: {
      ...verdeling,
      kind: teksten.get('kind') === 'inwoners' ? 'inwoners' : 'procent',
      gewichten: new Map(REGIOS.flatMap((regio) => (teksten.has(regio) ? [[regio, teksten.get(regio) ?? '']] : []))),
    },
    bewaard: JSON.stringify(gevonden),
  });
}
