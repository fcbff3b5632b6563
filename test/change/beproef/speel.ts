import { type Content, isFormula, shown } from '../../../src/change/write/content';
import { keyOf } from '../../../src/change/write/frame';
import { headingsAfter, offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import type { Way } from '../../../src/change/outcomes/ways';
import type { WritePlan } from '../../../src/change/write/plan';
import { HostError } from '../../../src/change/workbook';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { readGrid } from '../../../src/table/rows/read';
import { kies, type Keuze } from './kiezen';
import { type Orakel, overgeschreven, plaatsen, sleutel, vergelijkbaar, verkeerdeVerwijzing, verschil } from './orakel';
import type { Doing, Stap } from './stappen';
import type { Blad, Veld } from './veld';

/** A cell of a write, by name and heading. */
interface Cel {
  readonly voor: Content;
  readonly na: Content;
}

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
    const gelezen = await this.lees(stap.wijze);
    if (gelezen === undefined || gelezen.plan.changes.length === 0) return;
    const { plan } = gelezen;
    const nu = await this.blad();
    if (this.dubbeleKop(plan, nu)) return;
    const cellen = this.opNaam(plan, nu);
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
    await this.uitkomstenKloppen(stap.wijze, gelezen.overview, vanAnderen);
    this.noem(`schrijf ${stap.wijze}`);
  }

  private async lees(wijze: Way): Promise<{ readonly plan: WritePlan; readonly overview: Overview } | undefined> {
    const sheet = this.veld.hoofdblad();
    if (sheet === undefined) return undefined;
    const workbook = this.veld.workbook();
    const grid = await workbook.read(sheet);
    const line = (await workbook.journal()).find((one) => one.sheet === sheet && one.outcomes && !one.gone);
    const read = readGrid(grid, { written: line?.outcomes?.headings ?? [] });
    const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
    if (result?.kind !== 'overview' || result.overview.table.layout !== 'rows') return undefined;
    const { overview } = result;
    const choices = { ...everyColumn(offers(overview, grid, wijze)), way: wijze };
    const plan = planResults(overview, grid, choices);
    return {
      overview,
      plan: { ...plan, outcomes: { headings: headingsAfter(overview, choices), settings: '' } },
    };
  }

  /**
   * Columns that are no longer known as ours get new ones beside them: then a heading no longer says which column is
   * meant.
   */
  private dubbeleKop({ changes }: WritePlan, blad: Blad): boolean {
    const waar = plaatsen(blad);
    return changes.some(({ row, after }) => row === waar?.koprij && waar.kolommen.has(String(shown(after.content))));
  }

  private opNaam(plan: WritePlan, blad: Blad): Map<string, Cel> {
    const waar = plaatsen(blad);
    const naamVan = new Map([...(waar?.rijen ?? [])].map(([naam, row]) => [row, naam]));
    const kopVan = new Map([...(waar?.kolommen ?? [])].map(([kop, column]) => [column, kop]));
    for (const { row, column, after } of plan.changes)
      if (row === waar?.koprij) kopVan.set(column, String(shown(after.content)));
    return new Map(
      plan.changes.map(({ row, column, after }) => {
        const key = sleutel(naamVan.get(row) ?? `rij ${row + 1}`, kopVan.get(column) ?? `kolom ${column + 1}`);
        return [key, { voor: this.orakel.get(key) ?? '', na: vergelijkbaar(after.content) }];
      }),
    );
  }

  /** The figures that stand beside a gemeente are those of that gemeente, by the oracle's own sum. */
  private async uitkomstenKloppen(wijze: Way, overview: Overview, vanAnderen: ReadonlySet<string>): Promise<void> {
    const blad = await this.blad();
    const waar = plaatsen(blad);
    const invoer = (await this.veld.bladen()).includes('Invoer') ? await this.veld.inhoud('Invoer') : [];
    const grid = await this.veld.workbook().read(this.veld.hoofdblad());
    for (const naam of overview.rows.map(({ row }) => row.name)) {
      const rij = waar?.rijen.get(naam) ?? -1;
      // A heading of ours may have a day behind it.
      const kolomVan = (kop: string): readonly [string, number] =>
        [...(waar?.kolommen ?? [])].find(([tekst]) => tekst === kop || tekst.startsWith(`${kop} `)) ?? [kop, -1];
      const inhoud = (kop: string): Content => blad[rij]?.[kolomVan(kop)[1]] ?? '';
      const getal = (kop: string): number => {
        const content = inhoud(kop);
        const bron = isFormula(content) ? /^=.*!A(\d+)$/.exec(content)?.[1] : undefined;
        return Number(bron === undefined ? content : (invoer[Number(bron) - 1]?.[0] ?? 0));
      };
      const taak = getal('Taakstelling 1e helft 2022');
      const nog = taak - getal('Plaatsingen 1 januari 2022 – 21 maart 2022');
      const verwacht: readonly (readonly [string, number])[] = [
        ['Opgave', taak],
        ['Nog te huisvesten', nog],
      ];
      for (const [kop, waarde] of verwacht) {
        const staat = inhoud(kop);
        if (vanAnderen.has(sleutel(naam, kolomVan(kop)[0]))) continue;
        if (isFormula(staat)) {
          const rijen = [...staat.matchAll(/[A-Z]{1,2}(\d+)/g)].map(([, n]) => Number(n) - 1);
          if (rijen.some((n) => n !== rij)) throw new Error(`${naam}, ${kop}: ${staat} rekent met een andere rij`);
        } else if (staat !== waarde)
          throw new Error(`${naam}, ${kop} (${wijze}): ${String(staat)} in plaats van ${waarde}`);
      }
    }
    if (grid.sheet !== this.veld.hoofdblad()) throw new Error('een ander blad werd gelezen');
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
    let genoemd = uitkomst.kept.length;
    for (const [key, { voor, na }] of cellen) {
      const [staat, was] = [nu.get(key) ?? '', this.orakel.get(key) ?? ''];
      if (staat === voor) {
        if (was !== voor && was !== na) throw new Error(`${key}: ${String(was)} van een ander werd ${String(voor)}`);
        if (voor === '') this.orakel.delete(key);
        else this.orakel.set(key, voor);
        continue;
      }
      if (key.startsWith('Gemeente | ') && was === na && this.houdtCellen(key, nu)) continue;
      genoemd -= 1;
      if (was === na && !isFormula(na) && !isFormula(voor) && this.bestaat(key, nu))
        throw new Error(`${key} kwam niet terug, al stond er nog ${String(na)}`);
    }
    if (genoemd < 0) throw new Error(`${-genoemd} cellen kwamen niet terug en zijn niet genoemd`);
    // What was lost stays in the list, and nothing else of it.
    const zoek = new Set(uitkomst.kept.flatMap((c) => (c.code === 'unplaced' ? [sleutel(c.name, c.heading)] : [])));
    const over = (await workbook.journal()).find(({ id }) => id === line.id)?.cells ?? 0;
    for (const key of [...cellen.keys()]) if (over <= zoek.size && !zoek.has(zonderDag(key))) cellen.delete(key);
    this.noem('terug');
  }

  /** A heading stays above figures that stay. */
  private houdtCellen(kop: string, nu: Orakel): boolean {
    const onder = kop.slice('Gemeente'.length);
    return [...nu.keys()].some((key) => key !== kop && key.endsWith(onder));
  }

  private bestaat(key: string, nu: Orakel): boolean {
    const [naam = '', kop = ''] = key.split(' | ');
    return nu.has(sleutel(naam, 'Gemeente')) && nu.has(sleutel('Gemeente', kop));
  }
}

/** As a write knows its cells: a heading of ours is the same with another day. */
const zonderDag = (key: string): string => {
  const [naam = '', kop = ''] = key.split(' | ');
  return sleutel(keyOf(naam), keyOf(kop));
};

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
