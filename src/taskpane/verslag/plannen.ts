import type { Bronnen, Plannen } from './bronnen';
import { additioneelblad } from '../../change/papers/verslag/additioneel';
import { bevindingen } from '../../change/papers/verslag/bevindingen';
import { gebiedsnaam, gezamenlijkeNaam } from '../../change/papers/verslag/keuze/gebied';
import { alleen, type Keuze } from '../../change/papers/verslag/keuze/keuze';
import { ladderbladen } from '../../change/papers/verslag/ladder';
import { meerjarenoverzicht } from '../../change/papers/verslag/meerjaren';
import { provinciesblad } from '../../change/papers/verslag/provincies';
import { regiotabel } from '../../change/papers/verslag/regiotabel';
import { standVanZaken } from '../../change/papers/verslag/stand-van-zaken';
import type { Stuk } from '../../change/papers/verslag/stuk';
import { type VolgendHalfjaar, volgendHalfjaar } from '../../change/papers/verslag/volgend-halfjaar';
import type { SheetPlan } from '../../change/sheet-plan';
import type { Datum } from '../../domain/tijd/datum';
import type { Overview } from '../../review/assess/overview';
import { leesPercentage, leesVerdeling } from './invoer';
import { keuzeVan, type VerslagState } from './model';
import { ZIN } from './sentences';
import { planVerevening } from './verevening';

/** The sheets that must be read for the chosen paper. */
export function nodigeBladen({ stuk, volgend, provincies, halfjaren, saldobladen }: VerslagState): readonly string[] {
  if (stuk === 'bevindingen') return volgend === '' ? [] : [volgend];
  if (stuk === 'provincies') return provincies === '' ? [] : [provincies];
  if (stuk === 'verevening') return [...saldobladen];
  return stuk === 'meerjaren' ? [...halfjaren] : [];
}

/** The chosen paper as sheets, or the sentence that says why there is none. */
export function plannen(state: VerslagState, bronnen: Bronnen): Plannen {
  const keuze = keuzeVan(state);
  const { vandaag } = bronnen;
  switch (state.stuk) {
    case 'provincies':
      if (state.provincies === '') return { ok: false, zin: ZIN.kiesProvincies };
      return een(provinciesUit(state, bronnen), ZIN.geenProvincies);
    case 'verdeling':
      return verdeling(state, vandaag);
    case 'verevening':
      return planVerevening(state, bronnen);
    case 'meerjaren': {
      if (state.halfjaren.size === 0) return { ok: false, zin: ZIN.kiesHalfjaren };
      const overzichten = [...bronnen.overzichten.values()];
      const zonderSaldo = overzichten.length > 0 && overzichten.every(({ table }) => table.taakstellingIsOpgave);
      const naam = gezamenlijkeNaam(
        overzichten.map((overview) => alleen(overview, keuze)),
        keuze,
      );
      return een(
        meerjarenoverzicht({ levend: state.levend, gemaaktOp: vandaag }, overzichten, naam, keuze),
        zonderSaldo ? ZIN.halfjaarIsOpgave(overzichten.map(({ table }) => table.sheet).join(', ')) : ZIN.geenHalfjaren,
      );
    }
    default:
      return bronnen.overview === undefined
        ? { ok: false, zin: ZIN.geenTabel }
        : vanTabel(state, metTreden(state.stuk, alleen(bronnen.overview, keuze)), keuze, bronnen);
  }
}

/** Papers about steps are about our own province: elsewhere there is no step to give. */
const metTreden = (stuk: VerslagState['stuk'], overview: Overview): Overview =>
  stuk === 'ladder' || stuk === 'bevindingen'
    ? { ...overview, rows: overview.rows.filter(({ beoordeling }) => beoordeling.kind !== 'buitenKader') }
    : overview;

function vanTabel(
  state: VerslagState,
  overview: Overview,
  keuze: Keuze,
  { tabellen, signalen, vandaag }: Bronnen,
): Plannen {
  if (overview.rows.length === 0) return { ok: false, zin: ZIN.niemandGekozen };
  const gebied = gebiedsnaam(overview, keuze);
  const stuk: Stuk = { overview, signalen, levend: state.levend, gemaaktOp: vandaag };
  switch (state.stuk) {
    case 'stand': {
      const landelijk = leesPercentage(state.landelijk);
      return landelijk.ok ? een(standVanZaken(stuk, gebied, landelijk.waarde), '') : landelijk;
    }
    case 'ladder':
      return { ok: true, plannen: ladderbladen(stuk, gebied) };
    case 'additioneel':
      return een(additioneelblad(stuk, gebied), ZIN.geenAdditioneel);
    case 'bevindingen': {
      const later = tabellen.get(state.volgend);
      const volgend = later === undefined ? new Map<string, VolgendHalfjaar>() : volgendHalfjaar(overview, later);
      if (state.volgend !== '' && volgend.size === 0) return { ok: false, zin: ZIN.geenVolgend(state.volgend) };
      return { ok: true, plannen: bevindingen(stuk, { vorm: state.vorm, volgend }) };
    }
    default:
      return een(regiotabel(stuk, gebied), '');
  }
}

function provinciesUit({ provincies, levend }: VerslagState, { tabellen, vandaag }: Bronnen): SheetPlan | undefined {
  const tabel = tabellen.get(provincies);
  return tabel && provinciesblad(tabel, { levend, gemaaktOp: vandaag });
}

function verdeling({ verdeling: invoer }: VerslagState, vandaag: Datum): Plannen {
  const gelezen = leesVerdeling(invoer, vandaag);
  return gelezen.ok ? { ok: true, plannen: [gelezen.plan] } : gelezen;
}

function een(plan: SheetPlan | undefined, anders: string): Plannen {
  return plan === undefined ? { ok: false, zin: anders } : { ok: true, plannen: [plan] };
}
