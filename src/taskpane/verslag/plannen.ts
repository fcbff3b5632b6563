import type { Aanbod, Bronnen, Plannen } from './bronnen';
import { known } from '../../domain/known';
import { additioneelblad } from '../../change/papers/verslag/additioneel';
import { besluitenlijst } from '../../change/papers/verslag/besluit/besluitenlijst';
import { samenvoegtabel } from '../../change/papers/verslag/besluit/samenvoegtabel';
import { bevindingen } from '../../change/papers/verslag/bevindingen';
import { gebiedsnaam, gezamenlijkeNaam } from '../../change/papers/verslag/keuze/gebied';
import { alleen, type Keuze } from '../../change/papers/verslag/keuze/keuze';
import { ladderbladen } from '../../change/papers/verslag/ladder';
import { meerjarenoverzicht } from '../../change/papers/verslag/meerjaren';
import { provinciesblad } from '../../change/papers/verslag/provincies/provincies';
import { uitGemeenten } from '../../change/papers/verslag/provincies/uit-gemeenten';
import { uitPercentages } from '../../change/papers/verslag/provincies/uit-percentages';
import { regiotabel } from '../../change/papers/verslag/regiotabel';
import { standVanZaken } from '../../change/papers/verslag/stand-van-zaken';
import type { Stuk } from '../../change/papers/verslag/stuk';
import { type VolgendHalfjaar, volgendHalfjaar } from '../../change/papers/verslag/volgend-halfjaar';
import type { SheetPlan } from '../../change/sheet-plan';
import type { Datum } from '../../domain/tijd/datum';
import { momentVan } from '../../domain/tijd/moment';
import { assess } from '../../review/assess/assess';
import type { Overview } from '../../review/assess/overview';
import { leesPercentage, leesVerdeling } from './invoer';
import { keuzeVan, type VerslagState } from './model';
import { VERSLAG_STATUS_SENTENCES } from './sentences';
import { niemand } from './niemand';
import { planVerloop } from './verloop';
import { planVerevening } from './verevening';

/** Papers that print the opgave of the next half-year, where its sheet is chosen. */
export const MET_VOLGEND: ReadonlySet<VerslagState['stuk']> = new Set<VerslagState['stuk']>([
  'bevindingen',
  'samenvoegtabel',
  'alles',
]);

const BLAD = {
  provincies: { kind: 'blad', keuze: 'provincies' },
  volgend: { kind: 'blad', keuze: 'volgend' },
  halfjaren: { kind: 'blad', keuze: 'halfjaren' },
} as const;

/** The sheets that must be read for the chosen paper. */
export function nodigeBladen({ stuk, volgend, provincies, halfjaren, saldobladen }: VerslagState): readonly string[] {
  if (MET_VOLGEND.has(stuk)) return volgend === '' ? [] : [volgend];
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
      if (state.provincies === '')
        return { ok: false, zin: VERSLAG_STATUS_SENTENCES.kiesProvincies, aanbod: BLAD.provincies };
      return een(provinciesUit(state, bronnen), VERSLAG_STATUS_SENTENCES.geenProvincies, BLAD.provincies);
    case 'verdeling':
      return verdeling(state, vandaag);
    case 'verevening':
      return planVerevening(state, bronnen);
    case 'meerjaren': {
      if (state.halfjaren.size === 0)
        return { ok: false, zin: VERSLAG_STATUS_SENTENCES.kiesHalfjaren, aanbod: BLAD.halfjaren };
      const overzichten = [...bronnen.overzichten.values()];
      const zonderSaldo = overzichten.length > 0 && overzichten.every(({ table }) => table.taakstellingIsOpgave);
      const naam = gezamenlijkeNaam(
        overzichten.map((overview) => alleen(overview, keuze)),
        keuze,
      );
      return een(
        meerjarenoverzicht(
          { levend: state.levend, gemaaktOp: vandaag, weggelaten: bronnen.weggelaten },
          overzichten,
          naam,
          keuze,
        ),
        zonderSaldo
          ? VERSLAG_STATUS_SENTENCES.halfjaarIsOpgave(overzichten.map(({ table }) => table.sheet).join(', '))
          : VERSLAG_STATUS_SENTENCES.geenHalfjaren,
        BLAD.halfjaren,
      );
    }
    case 'verloop':
      return bronnen.overview === undefined
        ? { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenTabel }
        : planVerloop(bronnen.overview, keuze, bronnen);
    case 'alles':
      return bronnen.overview === undefined
        ? { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenTabel }
        : alles(state, bronnen.overview, bronnen);
    default:
      return bronnen.overview === undefined
        ? { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenTabel }
        : vanTabel(state, metTreden(state.stuk, alleen(bronnen.overview, keuze)), keuze, {
            ...bronnen,
            overview: bronnen.overview,
          });
  }
}

/** What belongs to a day: to one that decides nothing only where everybody stands. */
const BIJ_MOMENT = {
  geen: ['regiotabel', 'ladder'],
  tussenstand: ['stand', 'regiotabel', 'ladder', 'besluitenlijst', 'bevindingen', 'samenvoegtabel'],
  eindbeoordeling: ['regiotabel', 'ladder', 'besluitenlijst', 'bevindingen', 'samenvoegtabel'],
} as const;

/** All of them, or the first sentence that says why one cannot be made; the additional task where there is one. */
function alles(state: VerslagState, overview: Overview, bronnen: Bronnen): Plannen {
  const keuze = keuzeVan(state);
  const extra = alleen(overview, keuze).rows.some(({ row }) => row.additioneel !== undefined);
  const soorten: readonly VerslagState['stuk'][] = [
    ...BIJ_MOMENT[momentVan(overview.peildatum)],
    ...(extra ? (['additioneel'] as const) : []),
  ];
  const gemaakt = soorten.map((stuk) => plannen({ ...state, stuk }, bronnen));
  return gemaakt.find((een) => !een.ok) ?? { ok: true, plannen: gemaakt.flatMap((een) => (een.ok ? een.plannen : [])) };
}

/** Papers about steps are about our own province: elsewhere there is no step to give. */
const metTreden = (stuk: VerslagState['stuk'], overview: Overview): Overview =>
  stuk === 'ladder' || stuk === 'bevindingen' || stuk === 'besluitenlijst' || stuk === 'samenvoegtabel'
    ? { ...overview, rows: overview.rows.filter(({ beoordeling }) => beoordeling.kind !== 'buitenKader') }
    : overview;

function vanTabel(
  state: VerslagState,
  overview: Overview,
  keuze: Keuze,
  { overview: gelezen, tabellen, signalen, beleid, vandaag }: Bronnen & { readonly overview: Overview },
): Plannen {
  if (overview.rows.length === 0) return niemand(gelezen, keuze);
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
      return een(additioneelblad(stuk, gebied), VERSLAG_STATUS_SENTENCES.geenAdditioneel, {
        kind: 'naar',
        blad: overview.table.sheet,
      });
    case 'besluitenlijst':
      return een(besluitenlijst(stuk, gebied, beleid), VERSLAG_STATUS_SENTENCES.geenBeslisdatum);
    case 'samenvoegtabel':
    case 'bevindingen': {
      const later = tabellen.get(state.volgend);
      const volgend = later === undefined ? new Map<string, VolgendHalfjaar>() : volgendHalfjaar(overview, later);
      if (state.volgend !== '' && volgend.size === 0)
        return { ok: false, zin: VERSLAG_STATUS_SENTENCES.geenVolgend(state.volgend), aanbod: BLAD.volgend };
      return state.stuk === 'samenvoegtabel'
        ? een(samenvoegtabel(stuk, gebied, volgend), VERSLAG_STATUS_SENTENCES.niemandGekozen)
        : { ok: true, plannen: bevindingen(stuk, { vorm: state.vorm, volgend }) };
    }
    default:
      return een(regiotabel(stuk, gebied), '');
  }
}

/** From percentages per province, or else from the gemeenten of a national sheet. */
function provinciesUit(
  { provincies, levend }: VerslagState,
  { tabellen, beleid, vandaag }: Bronnen,
): SheetPlan | undefined {
  const tabel = tabellen.get(provincies);
  if (tabel === undefined) return undefined;
  const beoordeeld = assess(tabel, { beleid });
  const cijfers =
    uitPercentages(tabel, levend) ??
    (beoordeeld.kind === 'overview' ? uitGemeenten(beoordeeld.overview, levend) : undefined);
  return cijfers && provinciesblad(cijfers, { levend, gemaaktOp: vandaag });
}

function verdeling({ verdeling: invoer }: VerslagState, vandaag: Datum): Plannen {
  const gelezen = leesVerdeling(invoer, vandaag);
  return gelezen.ok ? { ok: true, plannen: [gelezen.plan] } : gelezen;
}

function een(plan: SheetPlan | undefined, anders: string, aanbod?: Aanbod): Plannen {
  return plan === undefined ? { ok: false, zin: anders, ...known({ aanbod }) } : { ok: true, plannen: [plan] };
}
