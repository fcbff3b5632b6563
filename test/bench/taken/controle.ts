import { blad, tabel } from '../gegevens/tabel';
import { type Taak, geteld, werk } from './taak';

/** The check of a sheet, beside the figures of another month where there is one. */
const controle =
  (rijen: number, kolommen: number, naast: boolean): Taak =>
  async (kamers) => {
    const { lees } = await kamers.lezen();
    const controleer = await kamers.controle();
    const bladVan = (zaad: number, naam: string) => {
      const grid = blad(tabel(rijen, kolommen, zaad), naam);
      return { grid, table: lees(grid) };
    };
    const [een, ander] = [bladVan(29, 'Cijfers'), bladVan(31, 'Ander')];
    return werk(() => controleer(een, naast ? [ander] : []), geteld);
  };

const vergelijken =
  (rijen: number): Taak =>
  async (kamers) => {
    const { lees } = await kamers.lezen();
    const vergelijk = await kamers.vergelijken();
    const [voor, na] = [lees(blad(tabel(rijen, 12, 29))), lees(blad(tabel(rijen, 12, 31)))];
    return werk(
      () => vergelijk(voor, na),
      (rijenNaast) => Object.fromEntries(rijenNaast.map(([naam, ...cijfers]) => [String(naam), cijfers])),
    );
  };

export const CONTROLE = {
  'controle-342x40': controle(342, 40, false),
  'controle-naast-4000': controle(4000, 12, true),
  'controle-naast-5000': controle(5000, 12, true),
  'controle-naast-20000': controle(20_000, 12, true),
  'vergelijken-4000': vergelijken(4000),
  'vergelijken-5000': vergelijken(5000),
  'vergelijken-20000': vergelijken(20_000),
};
