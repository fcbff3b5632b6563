import { HostError } from '../../../src/change/workbook';
import { type Cel, dubbeleKop, opNaam } from './cellen';
import { kies, type Keuze } from './kiezen';
import { lees } from './lezen';
import { type Orakel, overgeschreven, verkeerdeVerwijzing, verschil } from './orakel';
import type { Doing, Stap } from './stappen';
import { terugKlopt, vergeetTeruggezette } from './terug';
import { uitkomstenKloppen } from './uitkomsten';
import type { Blad, Veld } from './veld';

/** What a play came to: how often each thing really happened. */
export type Tel = Record<string, number>;

class Spel {
  private readonly orakel: Orakel = new Map();
  private readonly geschreven = new Map<string, Map<string, Cel>>();
  private readonly stil = new Map<string, string>();
  private beschadigd = false;
  readonly tel: Tel = {};

  constructor(private readonly veld: Veld) {}

  async begin(): Promise<void> {
    for (const [key, content] of overgeschreven(await this.blad())) this.orakel.set(key, content);
  }

  private async blad(): Promise<Blad> {
    const sheet = this.veld.hoofdblad();
    return sheet === undefined ? [] : this.veld.inhoud(sheet);
  }

  private noem(wat: string): void {
    this.tel[wat] = (this.tel[wat] ?? 0) + 1;
  }

  async stap(stap: Stap): Promise<void> {
    if (stap.doe === 'schrijf') await this.schrijf(stap);
    else if (stap.doe === 'zetTerug') await this.zetTerug(stap);
    else {
      const keuze = await this.keuze(stap);
      for (const wat of keuze.gedaan) await this.veld.doe(wat);
      await this.gebeurd(stap, keuze);
      this.noem(stap.doe);
    }
    await this.klopt(stap.doe);
  }

  private async keuze(wat: Doing): Promise<Keuze> {
    return kies(wat, this.veld.hoofdblad(), await this.blad(), await this.veld.bladen());
  }

  private async gebeurd(wat: Doing, keuze: Keuze): Promise<void> {
    keuze.daarna(this.orakel);
    if (wat.doe === 'beschadig') this.beschadigd = true;
    if (wat.doe === 'kopieer')
      for (const name of await this.veld.bladen())
        if (name.includes('(') && !this.stil.has(name))
          this.stil.set(name, JSON.stringify(await this.veld.inhoud(name)));
  }

  /** Every cell is what the oracle says, no cell is where nobody put one, and copies stay as they are. */
  private async klopt(na: string): Promise<void> {
    const blad = await this.blad();
    const anders = verschil(overgeschreven(blad), this.orakel) ?? verkeerdeVerwijzing(blad);
    if (anders !== undefined) throw new Error(`na ${na}: ${anders}`);
    for (const [name, was] of this.stil)
      if (JSON.stringify(await this.veld.inhoud(name)) !== was) throw new Error(`na ${na}: blad ${name} veranderde`);
  }

  private async voorbereid(stap: Extract<Stap, { doe: 'schrijf' | 'zetTerug' }>): Promise<Keuze | undefined> {
    if (stap.weiger) await this.veld.weiger(stap.weiger.verzoek, stap.weiger.gedaan);
    if (stap.tussendoor === undefined) return undefined;
    const keuze = await this.keuze(stap.tussendoor.wat);
    await this.veld.tussendoor(keuze.gedaan, stap.tussendoor.verzoek);
    return keuze;
  }

  /** Runs one gesture; a refusal is an outcome too. What was to come between counts when it came. */
  private async probeer<T>(
    stap: Extract<Stap, { doe: 'schrijf' | 'zetTerug' }>,
    werk: () => Promise<T>,
  ): Promise<{ readonly uitkomst?: T; readonly fout?: HostError }> {
    const keuze = await this.voorbereid(stap);
    let uitkomst: T | undefined;
    let fout: HostError | undefined;
    try {
      uitkomst = await werk();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      fout = error;
    }
    const { kwam } = await this.veld.rust();
    if (kwam && keuze && stap.tussendoor) {
      await this.gebeurd(stap.tussendoor.wat, keuze);
      this.noem('tussendoor');
    }
    if (kwam && stap.weiger) this.noem('weigering');
    return { ...(uitkomst !== undefined && { uitkomst }), ...(fout && { fout }) };
  }

  private async schrijf(stap: Extract<Stap, { doe: 'schrijf' }>): Promise<void> {
    const gelezen = await lees(this.veld, stap.wijze);
    if (gelezen === undefined || gelezen.plan.changes.length === 0) return;
    const { plan } = gelezen;
    const nu = await this.blad();
    if (dubbeleKop(plan, nu)) return;
    const cellen = opNaam(plan, nu, this.orakel);
    const lijst = (await this.veld.workbook().journal()).map(({ id }) => id);
    const ervoor = new Map(this.orakel);
    const { uitkomst, fout } = await this.probeer(stap, () => this.veld.workbook().write(plan));
    // A cell that the write had nothing to do in, and that somebody changed meanwhile, is theirs.
    const vanAnderen = new Set(
      [...ervoor].flatMap(([key, was]) => (was === this.orakel.get(key) || cellen.has(key) ? [] : [key])),
    );
    if (fout?.unsure) throw new Error(`schrijven onzeker na één weigering: ${fout.code}`);
    if (uitkomst?.ok !== true) {
      const nu = (await this.veld.workbook().journal()).map(({ id }) => id);
      if (nu.join() !== lijst.join()) throw new Error('een schrijfactie die niet doorging staat in de lijst');
      this.noem(fout ? 'schrijf geweigerd' : 'schrijf botste');
      return;
    }
    if (uitkomst.differences.length > 0) throw new Error(`verschil: ${JSON.stringify(uitkomst.differences[0])}`);
    for (const [key, { na }] of cellen) this.orakel.set(key, na);
    this.geschreven.set(uitkomst.entry.id, cellen);
    await uitkomstenKloppen(this.veld, stap.wijze, gelezen.overview, vanAnderen);
    this.noem(`schrijf ${stap.wijze}`);
  }

  private async zetTerug(stap: Extract<Stap, { doe: 'zetTerug' }>): Promise<void> {
    const workbook = this.veld.workbook();
    const lijst = await workbook.journal();
    const line = lijst[stap.welke % Math.max(1, lijst.length)];
    if (line === undefined) return;
    const cellen = this.geschreven.get(line.id);
    if (cellen === undefined) throw new Error(`onbekende schrijfactie ${line.id}`);
    const { uitkomst, fout } = await this.probeer(stap, () => workbook.undo(line));
    if (fout?.unsure) throw new Error(`terugzetten onzeker na één weigering: ${fout.code}`);
    if (fout && fout.code !== 'GeneralException' && !this.beschadigd) throw new Error(`onverwacht: ${fout.code}`);
    if (uitkomst?.ok !== true) {
      this.noem(fout ? 'terug geweigerd' : 'terug botste');
      return;
    }
    const nu = overgeschreven(await this.blad());
    terugKlopt(cellen, { nu, orakel: this.orakel, genoemd: uitkomst.kept.length });
    const over = (await workbook.journal()).find(({ id }) => id === line.id)?.cells ?? 0;
    vergeetTeruggezette(cellen, uitkomst.kept, over);
    this.noem('terug');
  }
}

/** Plays the steps on a field; throws what was violated, with the step. */
export async function speel(stappen: readonly Stap[], veld: Veld): Promise<Tel> {
  const spel = new Spel(veld);
  await spel.begin();
  for (const [i, stap] of stappen.entries()) {
    try {
      await spel.stap(stap);
    } catch (error) {
      throw new Error(
        `stap ${i + 1} (${JSON.stringify(stap)}): ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  return spel.tel;
}
