import { opsomming } from '../../domain/sentences/numbers';

/** What the tab says. */
export const VERSLAG_SENTENCES = {
  stuk: 'Wat wilt u maken?',
  gemeenten: 'Gemeenten',
  alle: 'Alle gemeenten in het blad',
  alleVan: (provincie: string) => `Alle gemeenten van ${provincie} in het blad`,
  eigen: 'Eigen keuze…',
  nietHier: (naam: string) => `${naam} (niet in dit blad)`,
  eigenKop: 'Kies de gemeenten',
  formules: 'Formules naar het bronblad in plaats van waarden',
  landelijk: 'Landelijk percentage (mag leeg blijven)',
  landelijkHulp: 'Het stuk zegt of het gebied erboven of eronder zit.',
  vorm: 'Vorm',
  bladPerGemeente: 'Een blad per gemeente',
  eenBlad: 'Eén lang blad, een pagina per gemeente',
  volgend: 'Blad van het volgende halfjaar (voor de nieuwe opgave)',
  geenBlad: 'Geen',
  provincies: 'Blad met de percentages per provincie',
  kiesBlad: 'Kies een blad',
  halfjaren: 'Bladen van de halfjaren',
  saldobladen: 'Bladen met de saldi, één per dag',
  tussenplekken: (blad: string) => `Plekken in tussenvoorzieningen, blad ${blad} (mag leeg blijven)`,
  tussenplekkenHulp: 'Van de provincie die u bekijkt; leeg is wat de kolom op het blad zegt.',
  geenBladen: 'Er zijn nog geen bladen om uit te kiezen.',
  wat: 'Wat wordt verdeeld',
  laag: 'Aantal, of ondergrens',
  hoog: 'Bovengrens (mag leeg blijven)',
  watHulp: 'Komt in de titel van het stuk.',
  laagHulp: 'Personen, een heel getal.',
  hoogHulp: 'Alleen als het aantal nog niet vaststaat.',
  kind: 'Verdelen naar',
  kindHulp: 'Bepaalt wat u hieronder per regio invult.',
  inwoners: 'inwoners',
  procent: 'aandeel in procenten',
  perRegio: { inwoners: 'Inwoners per regio', procent: 'Aandeel per regio' },
  perRegioHulp: { inwoners: 'Een regio zonder getal krijgt niets.', procent: 'De aandelen zijn samen 100%.' },
  maak: 'Maak verslag',
  wordtGemaakt: 'Er wordt al gemaakt.',
  stop: 'Stop',
  neemBlad: (blad: string) => `Neem blad ${blad}`,
  neemAlle: 'Neem alle gemeenten',
  naarVeld: (label: string) => `Naar ${label.replace(/ \(.*/, '')}`,
  naarBlad: (blad: string) => `Ga naar blad ${blad}`,
  kopieer: 'Kopieer',
  kopieerAlles: 'Kopieer alles',
  gekopieerd: 'Gekopieerd.',
} as const;

/** What became of it, and what to do. */
export const VERSLAG_STATUS_SENTENCES = {
  bezig: (gedaan: number, totaal: number) =>
    totaal === 0 ? 'Bezig met lezen…' : `${gedaan} van ${totaal} bladen gemaakt`,
  lezen: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} bladen gelezen`,
  gestopt: 'Gestopt; er is niets gemaakt.',
  geenVerloop:
    'Er is geen ander blad met dezelfde gemeenten en een eigen datum. Zet de bladen van de andere maanden in deze werkmap, elk met de datum in een kop of in de titel.',
  geenTabel:
    'Er is nog geen tabel die beoordeeld kan worden. Open het blad met de cijfers en kies Opnieuw lezen bij Overzicht.',
  niemandGekozen: 'Er is geen gemeente gekozen die in het blad staat. Kies ten minste één gemeente.',
  regioNietHier: (regio: string, blad: string) => `Op het blad ${blad} staat geen gemeente van ${regio}.`,
  nietBeoordeeld: (wie: string) => `Van de gekozen gemeenten kon er geen worden beoordeeld: ${wie}.`,
  buitenKader:
    'De gekozen gemeenten liggen buiten Zuid-Holland: daar is geen trede te geven. Een regiotabel of stand van zaken kan wel.',
  onvolledig: (wat: string) => `De tabel is gelezen, maar er ontbreekt ${wat}. Vul dat aan bij Overzicht.`,
  meerTabellen: 'Op dit blad staan meer tabellen. Kies eerst bij Overzicht welke het is.',
  eigenBlad:
    'Dit blad is zelf een stuk van de Opgavewijzer. Open het blad met de cijfers en kies Lees dit blad bij Overzicht.',
  onvolledigBlad: (blad: string, wat: string) => `Blad ${blad} is niet gebruikt: er ontbreekt ${wat}.`,
  geenBeslisdatum:
    'De peildatum van dit blad is geen beslisdatum (1 januari, 1 april, 1 juli of 1 oktober): er valt niets te besluiten. Open het blad van een beslisdatum.',
  geenAdditioneel:
    'In het blad staat geen kolom met een additionele opgave voor deze gemeenten. Voeg die kolom toe en lees opnieuw.',
  kiesProvincies: "Kies eerst bij 'Blad met de percentages per provincie' het blad waar die percentages staan.",
  kiesHalfjaren: "Kies eerst bij 'Bladen van de halfjaren' ten minste één blad.",
  halfjaarIsOpgave: (blad: string) =>
    `Op het blad ${blad} is de taakstelling al inclusief achterstand of voorsprong (de opgave): zonder de kale taakstelling of het saldo is er geen meerjarenoverzicht van te maken. Zet er een kolom Achterstand of Voorsprong bij, of kies een ander blad.`,
  geenProvincies:
    'Op dit blad staan geen percentages per provincie en geen gemeenten van meer provincies. Kies een blad met de koppen Provincies en Percentage gerealiseerd, of een landelijk blad met gemeenten.',
  kiesSaldobladen: "Kies eerst bij 'Bladen met de saldi' ten minste één blad.",
  geenSaldodag: (blad: string) =>
    `Het blad ${blad} noemt geen dag van het saldo. Zet een datum bij de kop, bijvoorbeeld Achterstand per 1 januari 2022.`,
  dubbeleSaldodag: (dagen: string) => `Van ${dagen} zijn twee bladen gekozen. Kies één blad per dag.`,
  geenSaldi:
    'Op deze bladen staat geen gemeente of provincie met een saldo die u bekijkt. Kies andere bladen of een andere provincie.',
  tussenplekkenEen:
    'Ingevulde plekken in tussenvoorzieningen gelden voor één provincie. Kies bij Overzicht één provincie, of zet ze in een kolom op het blad.',
  geenHalfjaren:
    'Uit deze bladen is geen overzicht te maken: kies bladen met een taakstelling, een saldo (of opgave) en plaatsingen voor alle gekozen gemeenten.',
  geenVolgend: (blad: string) =>
    `Het blad ${blad} gaat niet over het volgende halfjaar, of heeft geen taakstelling naast de opgave. Kies een ander blad of Geen.`,
  landelijk: (tekst: string) =>
    `'${tekst.trim()}' is geen percentage. Vul een getal van 0 tot en met 200 in, of laat het veld leeg.`,
  geenAantal: "Vul bij 'Aantal, of ondergrens' in hoeveel personen er te verdelen zijn, bijvoorbeeld 2.450.",
  aantal: (tekst: string) => `'${tekst.trim()}' is geen aantal personen. Vul een heel getal in, bijvoorbeeld 2.450.`,
  gewicht: (regio: string, tekst: string) =>
    `'${tekst.trim()}' bij ${regio} is geen getal. Vul inwoners of een percentage in.`,
  geenHonderd: (som: string, leeg: readonly string[]) =>
    `De aandelen zijn samen ${som}%, geen 100%. ${leeg.length === 0 ? 'Pas ze aan' : `Bij ${opsomming(leeg)} is niets ingevuld`}: er wordt niets uitgerekt.`,
  geenInwoners: (leeg: readonly string[]) =>
    `Bij ${opsomming(leeg)} is niets ingevuld. Vul de inwoners in, of 0 als die regio niet meedoet.`,
  onleesbaarBlad: (blad: string) =>
    `Op het blad ${blad} is geen tabel gevonden die gelezen kan worden. Kies een ander blad.`,
} as const;

export const VERDELING_FAULT_SENTENCES = {
  geenGewicht: 'Er is niets om naar te verdelen. Vul bij ten minste één regio een getal boven 0 in.',
  negatief: 'Een aantal of aandeel kan niet negatief zijn. Verbeter het getal.',
  grenzenOmgekeerd: 'De bovengrens is lager dan de ondergrens. Wissel ze om.',
} as const;
