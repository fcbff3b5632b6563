import type { Doel } from '../../../domain/beoordeling/omgekeerd';

export const WATALS_SENTENCES = {
  uitleg: 'Probeer iets uit. Het werkblad verandert hier niet door.',
  weggelaten:
    "Niet alles wat deze werkmap van uw scenario's bewaarde, is te lezen of past in de velden hier. Dat is weggelaten: " +
    'loop elk scenario na voordat u de uitkomst gebruikt.',
  geenTabel: 'Er is nog geen tabel die beoordeeld kan worden. Lees eerst een blad bij Overzicht.',
  scenario: 'Scenario',
  nieuw: 'Nieuw',
  dupliceer: 'Dupliceren',
  hernoem: 'Hernoemen',
  verwijder: 'Verwijderen',
  zeker: (naam: string) => `${naam} verwijderen? Wat u erin hebt ingevuld, gaat verloren.`,
  jaVerwijder: 'Ja, verwijder',
  naam: 'Naam van het scenario',
  klaar: 'Klaar',
  gemeenten: 'Gemeenten',
  gemeentenHulp:
    'Vul extra plaatsingen in (pijltjes: 1 erbij of eraf). Kies een gemeente voor tempo, koppelingen en meer.',
  teltAlle: (aantal: number) => `Alles hieronder telt alle ${aantal} gemeenten.`,
  extra: 'Extra',
  onbekendeStap: '?',
  legenda: '? betekent: nog niet te zeggen, omdat er iets ontbreekt (meestal koppelingen). Vul dat in bij de gemeente.',
  totaal: 'Totaal',
  nu: 'Nu',
  scenarioKolom: 'Scenario',
  tempo: 'Ander tempo',
  tempoHulp: 'Zonder ander tempo gaat het tempo tot nu toe door.',
  vanaf: 'Vanaf',
  perWeek: 'Per week',
  faseErbij: 'Tempo toevoegen',
  faseWeg: 'Weghalen',
  samen: 'Samen meer per week',
  samenHulp:
    'Boven op het tempo van elke gemeente, verdeeld naar opgave in hele personen (grootste rest, bij gelijke rest op alfabet).',
  samenErbij: 'Aantal toevoegen',
  samenPerWeek: 'Samen erbij',
  gebied: 'Gebied',
  alleGemeenten: 'alle gemeenten',
  gebiedNietHier: (gebied: string) => `In deze tabel staat geen gemeente van ${gebied}: dit telt niet mee.`,
  verdeeld: (delen: string) => `Per week: ${delen}.`,
  geenVerschil: 'Nog geen verschil.',
  ruilen: 'Ruilen tussen gemeenten',
  ruilHulp:
    'De som blijft gelijk (Huisvestingswet, artikel 29 lid 2). Wat een gemeente overneemt, telt als haar opgave.',
  ruilErbij: 'Ruil toevoegen',
  ruilVan: 'Van',
  ruilNaar: 'Naar',
  ruilAantal: 'Personen',
  coulance: 'Andere regels',
  coulanceHulp: 'Reken met een andere coulance dan de beleidsregels geven.',
  andersom: 'Andersom: wat is er nodig?',
  doel: 'Doel',
  datum: 'Vóór',
  bovenTempo: 'Extra: wat het tempo tot die datum niet brengt. Alleen dat wordt overgenomen.',
  neemOver: 'Neem over als extra plaatsingen',
  grafiek: 'Verloop',
  verevening: 'Verevening met opvangplekken',
  vereveningHulp:
    'De voorsprong van de gemeenten hierboven samen gaat af van de 417 extra opvangplekken van de provincie (12 × 417 is 5.004, voor 5.000 in totaal). Aangenomen: een achterstand telt als 0.',
  eenProvincie: 'Verevening is per provincie: kies bij Overzicht één provincie.',
  heleProvincie: (provincie: string) =>
    `Verevening is van de hele provincie, maar op dit blad staan niet alle gemeenten van ${provincie}.`,
  tussenplekken: 'Plekken in tussenvoorzieningen',
  eerdereVoorsprong: 'Voorsprong van eerdere dagen',
  naastElkaar: "Scenario's naast elkaar",
  opBlad: 'Op nieuw blad zetten',
} as const;

export const GOAL_SENTENCES: Readonly<Record<Doel, string>> = {
  opSchema: 'op schema zijn',
  nietStijgen: 'niet stijgen op de ladder',
  opgaveHalen: 'de opgave halen',
  naarNul: 'terug naar trede 0',
};

/** What belongs in a field, in a sentence below its label. */
export const HELP_SENTENCES = {
  koppelingen: 'Zijn er genoeg mensen aan de gemeente gekoppeld voor wat nog te huisvesten is?',
  aantalKoppelingen: 'Gekoppelde mensen op die datum.',
  huurcontracten: 'Getekend, ingaand in de laatste twee weken van het halfjaar, nog niet geteld door COA.',
  omkoppelingen: 'Koppelde COA iemand aan een andere gemeente? Een groot gezin of een medische reden telt niet.',
  stapelgemeente: 'Merkte COA de gemeente ten minste drie maanden zo aan, ook in de laatste?',
  verlengd:
    'Gedeputeerde Staten houden de trede vast tot een datum. Dat is niet verschoonbaar: het halfjaar geldt als gemist.',
  verlengdTot: 'De eerste dag waarop de trede weer kan stijgen.',
  bronVerlenging: 'Waar het besluit staat, bijvoorbeeld een brief met datum.',
  verschoonbaar: 'Een oordeel van een medewerker, met een reden.',
  taakstelling: 'In plaats van het aantal op het blad.',
  additioneel: 'Een afspraak boven op de opgave; telt apart.',
  volgendeTaakstelling: 'Voor de opgave na dit halfjaar.',
  tussenplekken: 'Doorstroomwoningen en tussenvoorzieningen die nog niet in gehuisvest zijn geteld.',
  eerdereVoorsprong: 'Wat al eerder meetelt, samen.',
  samenVanaf: 'Van deze dag tot het einde van het halfjaar.',
  doel: 'Uitgerekend wordt wat daarvoor nog nodig is.',
  voor: 'De datum waarop de provincie beslist.',
} as const;

export const KOPPELINGEN_SENTENCES = { ja: 'laten het toe', nee: 'te weinig', onbekend: 'onbekend' } as const;
