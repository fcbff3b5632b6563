import { opsomming } from '../../domain/sentences/numbers';
import type { Missing } from '../model/state';

const ONTBREEKT: Readonly<Record<Missing[number], string>> = {
  peildatum: 'de peildatum',
  gemeente: 'een kolom met gemeenten',
  opgave: 'een kolom met de opgave (of taakstelling en saldo)',
  gehuisvest: 'een kolom met plaatsingen',
};

export const OVERZICHT_TEKST = {
  anderBlad: (blad: string) => `U bekijkt nu het blad ${blad}. Kies Opnieuw lezen om dat blad te lezen.`,
  ontbreekt: (wat: Missing) =>
    `Om te kunnen beoordelen ontbreekt ${opsomming(wat.map((w) => ONTBREEKT[w]))}. ${wat.some((w) => w !== 'peildatum') ? 'Wijs hieronder de kolommen aan, of vul de koppen in het werkblad aan.' : 'Vul hem hieronder in.'}`,
  kies: 'Op dit blad staan meer tabellen. Welke wilt u lezen?',
  peildatum: 'Peildatum',
  peildatumHulp: 'De datum tot welke de plaatsingen zijn geteld.',
  gebruik: 'Gebruik deze datum',
  kolommen: 'Herkende kolommen',
  provincie: 'Provincie',
  provincieHulp:
    'Dit blad heeft gemeenten van meer provincies. De keuze geldt voor elk tabblad; geschreven wordt bij alle.',
  alleProvincies: 'Alle provincies',
  nietBeoordeeld: 'Niet beoordeeld',
} as const;
