import { telwoord } from '../lib/format';

export const HALFJAAR_SENTENCES = {
  kop: 'Nieuw halfjaar beginnen',
  begin: 'Nieuw halfjaar beginnen',
  uitleg: (blad: string) =>
    `Een nieuw blad, met van blad ${blad} het besluit als trede en het eindsaldo van het COA als saldo. Blad ${blad} verandert niet.`,
  laatsteDag:
    'Dit blad is van de laatste dag van het halfjaar. Het nieuwe halfjaar begint met de besluiten van dit blad.',
  bron: 'Blad met de nieuwe taakstelling (mag leeg blijven)',
  bronHulp: 'Zonder blad blijft de kolom leeg en vult u haar zelf in; opgave en minimum rekenen dan mee.',
  geen: 'later invullen',
  kaal: (blad: string) => `Wat staat in de kolom Taakstelling van blad ${blad}?`,
  kies: 'kies',
  kaleTaakstelling: 'de kale taakstelling van het Rijk',
  opgave: 'de opgave, met achterstand of voorsprong erbij',
  naam: 'Naam van het nieuwe blad',
  eersteDag: 'Peildatum van de eerste cijfers',
  eersteDagHulp: 'Komt in de kop van de plaatsingen. Bij Nieuwe cijfers wordt hij elke maand bijgewerkt.',
  voorbeeld: 'Wat op het nieuwe blad komt',
  koppen: ['Gemeente', 'Trede', 'Saldo', 'Taakstelling', 'Opgave'],
  open: 'open',
  maak: 'Maak het nieuwe blad',
  terug: 'Terug naar het overzicht',
} as const;

export const HALFJAAR_STATUS_SENTENCES = {
  geenTabel:
    'Er is nog geen tabel die beoordeeld kan worden. Open het blad van 1 januari of 1 juli en kies Opnieuw lezen.',
  geenBron: (blad: string) => `Op blad ${blad} is geen tabel gevonden die gelezen kan worden. Kies een ander blad.`,
  geenNaam: 'Vul een naam voor het nieuwe blad in.',
  eersteDag: 'Vul een peildatum in het nieuwe halfjaar in.',
  samen: (rows: number, open: number) =>
    telwoord(rows, 'gemeente', 'gemeenten') +
    (open === 0 ? '.' : `, waarvan ${telwoord(open, 'gemeente', 'gemeenten')} met een open trede.`),
  zonder: (namen: string) => `Zonder nieuwe taakstelling: ${namen}.`,
  alleenDaar: (namen: string) => `Alleen op het blad met de taakstelling, en daarom niet op het nieuwe blad: ${namen}.`,
  leftOut: (namen: string) => `Niet overgenomen, omdat de gemeente niet is herkend: ${namen}.`,
  label: (halfjaar: string) => `Nieuw halfjaar ${halfjaar}`,
} as const;
