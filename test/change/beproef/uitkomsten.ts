import { type Content, isFormula } from '../../../src/change/write/content';
import type { Way } from '../../../src/change/outcomes/ways';
import type { Overview } from '../../../src/review/assess/overview';
import { type Plaatsen, plaatsen, sleutel } from './orakel';
import type { Blad, Veld } from './veld';

/** The figures that stand beside a gemeente are those of that gemeente, by the oracle's own sum. */
export async function uitkomstenKloppen(
  veld: Veld,
  wijze: Way,
  { rows }: Overview,
  vanAnderen: ReadonlySet<string>,
): Promise<void> {
  const sheet = veld.hoofdblad();
  const blad = sheet === undefined ? [] : await veld.inhoud(sheet);
  const waar = plaatsen(blad);
  const invoer = (await veld.bladen()).includes('Invoer') ? await veld.inhoud('Invoer') : [];
  for (const { name: naam } of rows.map(({ row }) => row)) {
    const rij = waar?.rijen.get(naam) ?? -1;
    const inhoud = (kop: string): Content => blad[rij]?.[kolomVan(waar, kop)[1]] ?? '';
    const taak = getal(inhoud('Taakstelling 1e helft 2022'), invoer);
    const nog = taak - getal(inhoud('Plaatsingen 1 januari 2022 – 21 maart 2022'), invoer);
    const verwacht: readonly (readonly [string, number])[] = [
      ['Opgave', taak],
      ['Nog te huisvesten', nog],
    ];
    for (const [kop, waarde] of verwacht) {
      const staat = inhoud(kop);
      if (vanAnderen.has(sleutel(naam, kolomVan(waar, kop)[0]))) continue;
      if (isFormula(staat)) {
        const rijen = [...staat.matchAll(/[A-Z]{1,2}(\d+)/g)].map(([, n]) => Number(n) - 1);
        if (rijen.some((n) => n !== rij)) throw new Error(`${naam}, ${kop}: ${staat} rekent met een andere rij`);
      } else if (staat !== waarde)
        throw new Error(`${naam}, ${kop} (${wijze}): ${String(staat)} in plaats van ${waarde}`);
    }
  }
  const gelezen = await veld.workbook().read(sheet);
  if (gelezen.sheet !== sheet) throw new Error('een ander blad werd gelezen');
}

/** A heading as it stands, and its column: one of ours may have a day behind it. */
function kolomVan(waar: Plaatsen | undefined, kop: string): readonly [string, number] {
  return [...(waar?.kolommen ?? [])].find(([tekst]) => tekst === kop || tekst.startsWith(`${kop} `)) ?? [kop, -1];
}

/** The number in a cell, or in the cell of the inputs that it is linked to. */
function getal(content: Content, invoer: Blad): number {
  const bron = isFormula(content) ? /^=.*!A(\d+)$/.exec(content)?.[1] : undefined;
  return Number(bron === undefined ? content : (invoer[Number(bron) - 1]?.[0] ?? 0));
}
