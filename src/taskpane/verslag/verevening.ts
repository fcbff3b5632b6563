import { saldiPerProvincie } from '../../change/papers/verslag/verevening/saldi';
import { dubbeleDagen, vereveningsblad } from '../../change/papers/verslag/verevening/verevening';
import { PROVINCIES } from '../../domain/gemeente/provincies';
import { type Personen, personen } from '../../domain/getal/getal';
import { heel } from './invoer';
import type { VerslagState } from './model';
import type { Bronnen, Plannen } from './bronnen';
import { VERSLAG_SENTENCES, VERSLAG_STATUS_SENTENCES } from './sentences';

const BLAD = { kind: 'blad', keuze: 'saldobladen' } as const;

/** The verevening as a sheet, or the sentence that says which figure is missing. */
export function planVerevening(
  { saldobladen, tussenplekken, levend }: VerslagState,
  { tabellen, zicht, vandaag }: Pick<Bronnen, 'tabellen' | 'zicht' | 'vandaag'>,
): Plannen {
  if (saldobladen.size === 0) return { ok: false, zin: VERSLAG_STATUS_SENTENCES.kiesSaldobladen, aanbod: BLAD };
  const plekken = new Map<string, Personen>();
  for (const [blad, tekst] of tussenplekken) {
    if (!saldobladen.has(blad) || tekst.trim() === '') continue;
    const aantal = heel(tekst);
    if (aantal === undefined)
      return {
        ok: false,
        zin: VERSLAG_STATUS_SENTENCES.aantal(tekst),
        aanbod: { kind: 'veld', label: VERSLAG_SENTENCES.tussenplekken(blad) },
      };
    plekken.set(blad, personen(aantal));
  }
  if (zicht === 'alle' && plekken.size > 0) return { ok: false, zin: VERSLAG_STATUS_SENTENCES.tussenplekkenEen };
  const gelezen = [...tabellen.values()].map((table) => ({ table, saldi: saldiPerProvincie(table) }));
  const zonderDag = gelezen.find(({ saldi }) => saldi === undefined);
  if (zonderDag) {
    const { sheet: blad } = zonderDag.table;
    return { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenSaldodag(blad), aanbod: { kind: 'naar', blad } };
  }
  const bladen = gelezen.flatMap(({ saldi }) => saldi ?? []);
  const [dubbel] = dubbeleDagen(bladen);
  if (dubbel !== undefined) return { ok: false, zin: VERSLAG_STATUS_SENTENCES.dubbeleSaldodag(dubbel) };
  const provincies = zicht === 'alle' ? PROVINCIES : [zicht];
  const plan = vereveningsblad({ bladen, provincies, plekken, levend, gemaaktOp: vandaag });
  return plan === undefined
    ? { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenSaldi, aanbod: BLAD }
    : { ok: true, plannen: [plan] };
}
