/** What the overview says first; the rest of its words comes with the parts that say them. */
export const OVERZICHT_SENTENCES = {
  anderBlad: (blad: string) => `U bekijkt nu het blad ${blad}.`,
  leesDitBlad: 'Lees dit blad',
  opnieuw: 'Opnieuw lezen',
  lijst: 'Gemeenten met trede, deel van de opgave dat is gerealiseerd en wat nodig is',
  samenvatting: 'Samenvatting',
  schema: (deel: string) => `schema ${deel}`,
  nieuweCijfers: 'Nieuwe cijfers',
} as const;
