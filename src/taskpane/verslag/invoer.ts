import { verdelingsblad } from '../../change/papers/verslag/verdeling';
import type { SheetPlan } from '../../change/sheet-plan';
import { formatGetal } from '../../domain/sentences/numbers';
import type { Datum } from '../../domain/tijd/datum';
import { personen } from '../../domain/getal/getal';
import { verdeelOverRegios, type Gewicht } from '../../domain/opgave/verdeling-regio';
import { parseNumber } from '../../table/cells/numbers';
import type { Weigering } from './bronnen';
import { REGIOS, type Verdelingsinvoer } from './model';
import { VERDELING_FAULT_SENTENCES, VERSLAG_SENTENCES, VERSLAG_STATUS_SENTENCES } from './sentences';

/** Most persons or inhabitants that make sense. */
const MEESTE = 20_000_000;

type Percentage = { readonly ok: true; readonly waarde: number | undefined } | Weigering;

/** A whole percentage as it is typed ("37" or "37%"); nothing typed is no percentage. */
export function leesPercentage(tekst: string): Percentage {
  if (tekst.trim() === '') return { ok: true, waarde: undefined };
  const gelezen = parseNumber(tekst);
  const waarde = gelezen.ok ? Math.round(gelezen.value * (gelezen.percent ? 10_000 : 100)) / 100 : NaN;
  return waarde >= 0 && waarde <= 200
    ? { ok: true, waarde }
    : weiger(VERSLAG_STATUS_SENTENCES.landelijk(tekst), VERSLAG_SENTENCES.landelijk);
}

/** The division as a sheet, or what is wrong with what was typed. Without a high bound it is one number. */
export function leesVerdeling(
  { wat, laag, hoog, kind, gewichten }: Verdelingsinvoer,
  vandaag: Datum,
): { readonly ok: true; readonly plan: SheetPlan } | Weigering {
  if (laag.trim() === '') return weiger(VERSLAG_STATUS_SENTENCES.geenAantal, VERSLAG_SENTENCES.laag);
  const [onder, boven] = [heel(laag), heel(hoog.trim() === '' ? laag : hoog)];
  if (onder === undefined || boven === undefined)
    return onder === undefined
      ? weiger(VERSLAG_STATUS_SENTENCES.aantal(laag), VERSLAG_SENTENCES.laag)
      : weiger(VERSLAG_STATUS_SENTENCES.aantal(hoog), VERSLAG_SENTENCES.hoog);
  const gelezen = REGIOS.map((naam) => ({
    naam,
    tekst: gewichten.get(naam) ?? '',
    gewicht: getal(gewichten.get(naam) ?? ''),
  }));
  const fout = gelezen.find(({ gewicht }) => gewicht === undefined);
  if (fout) return weiger(VERSLAG_STATUS_SENTENCES.gewicht(fout.naam, fout.tekst), fout.naam);
  const leeg = gelezen.filter(({ tekst }) => tekst.trim() === '').map(({ naam }) => naam);
  const delen: readonly Gewicht[] = gelezen.map(({ naam, gewicht }) => ({ naam, gewicht: gewicht ?? 0 }));
  const uitkomst = verdeelOverRegios(personen(onder), personen(boven), delen, kind);
  if (!uitkomst.ok)
    return weiger(
      uitkomst.code === 'geenHonderd'
        ? VERSLAG_STATUS_SENTENCES.geenHonderd(formatGetal(uitkomst.som), leeg)
        : VERDELING_FAULT_SENTENCES[uitkomst.code],
      uitkomst.code === 'grenzenOmgekeerd' ? VERSLAG_SENTENCES.hoog : (leeg[0] ?? REGIOS[0] ?? VERSLAG_SENTENCES.laag),
    );
  // Shares that make a whole say that the rest has none; inhabitants say nothing of a region that was forgotten.
  const [vergeten] = kind === 'inwoners' ? leeg : [];
  if (vergeten !== undefined) return weiger(VERSLAG_STATUS_SENTENCES.geenInwoners(leeg), vergeten);
  const naam = wat.replace(/\s+/g, ' ').trim() || 'aantal';
  return {
    ok: true,
    plan: verdelingsblad({
      wat: naam,
      laag: personen(onder),
      hoog: personen(boven),
      kind,
      delen: uitkomst.delen,
      gemaaktOp: vandaag,
    }),
  };
}

/** What cannot be read, with the way to the field where it was typed. */
const weiger = (zin: string, label: string): Weigering => ({ ok: false, zin, aanbod: { kind: 'veld', label } });

/** A weight; nothing typed weighs nothing. */
function getal(tekst: string): number | undefined {
  if (tekst.trim() === '') return 0;
  const gelezen = parseNumber(tekst);
  if (!gelezen.ok || gelezen.value < 0 || gelezen.value > MEESTE) return undefined;
  return gelezen.percent ? Math.round(gelezen.value * 1e8) / 1e6 : gelezen.value;
}

/** A whole number of persons as it is typed; undefined for anything else. */
export function heel(tekst: string): number | undefined {
  const gelezen = parseNumber(tekst);
  return gelezen.ok &&
    !gelezen.percent &&
    Number.isInteger(gelezen.value) &&
    gelezen.value >= 0 &&
    gelezen.value <= MEESTE
    ? gelezen.value
    : undefined;
}
