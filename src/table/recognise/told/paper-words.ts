/**
 * What a title says of the paper itself, of who made it, of time and place and of the supervision, in one form each. A
 * word that is missing here costs a question, never a wrong figure.
 */
const WORDS = [
  'behandelen controleren versturen invullen bewerken vaststellen agenderen huisvestingswet beleid kader behoeve',
  'gunste verband integratie prt lrt bekend deelnemend ingeschreven brp adres haagse leids wonen ruimte samenleving',
  'opgeleverd uitwerking weken jaren dagen tabellen brieven stukken bladen steden landen overzicht totaal totalen',
  'alle allen samenvatting voortgang rapportage rapport monitor monitoring bijlage annex tabel lijst brief memo',
  'notitie nota stuk document bestand dossier dashboard factsheet sheet blad tab werkmap formulier export uitdraai',
  'download print afdruk kopie versie concept definitief voorlopig vastgesteld vertrouwelijk intern openbaar',
  'embargo informatie kennisname bespreking besproken besluit besluitvorming agenda punt vergadering overleg',
  'bestuurlijk ambtelijk bestuur raad college gedeputeerde staten minister ministerie interbestuurlijk toezicht',
  'toetsing toezichthouder bron auteur datum stand zaken situatie actueel actuele update bijgewerkt kwartaal maand',
  'week jaar dag periode tussenstand eindstand beginstand meting peiling peil beoordeling beslisdatum cijfer aantal',
  'gegevens data resultaat analyse vergelijking vergeleken vorig volgend dagelijks wekelijks maandelijks evaluatie',
  'toelichting opmerking onderwerp betreft titel kenmerk pagina afkomstig gebaseerd verstrekt verstuurd verzonden',
  'verspreid behandeld opgesteld opgemaakt opgevraagd ontvangen ingediend levering aanlevering reactie deadline',
  'uiterlijk laatste geldig ingang ingaand zie let nieuw oud juist klad werkversie werkblad werkdocument final',
  'eerst tweede derde vierde helft half asiel migratie rijk wet vergunning status huisvesten huisvesting',
  'interventie ladder trede fase regie tafel regio subregio gemeente gemeentelijk provincie provinciaal provinciale',
  'land landelijk nederland noord oost zuid west midden rijnmond drechtsteden randstad holland project programma',
  'thema portefeuille houder onderdeel hoofdstuk naar over tussen ook nog niet geen wel alleen ons onze onder dit',
  'deze door ter ten bij inzake vraag vragen antwoord invoer input uitvoer output lees definities voorbehoud den',
  'der via begin eind einde moment meest recent huidig lopend laatst regulier uitkomst prestatie ontwikkeling beeld',
  'foto staat index wat als compleet volledig geheel gewijzigd wijziging januari februari maart april mei juni juli',
  'augustus september oktober november december jan feb mrt apr jun jul aug indeling model sjabloon format opzet',
  'ondertekend toegezonden aangeleverd geschreven uitgegeven ander eerder later extra een naam namen plaats stad',
  'sep sept okt nov dec coa ibt pzh vng ipo bzk def nvt plus excl exclusief incl inclusief zonder behalve kern',
  'actie trend opdracht uitvoering kengetal eenheid planning vrhm mrdh vrr vrh verloop controle bevinding',
  'wisseling uitgangspositie uitgangspunt rang indicator omschrijving variabele grootheid',
  'post item staatscourant stcrt',
].join(' ');
const KNOWN: ReadonlySet<string> = new Set(WORDS.split(' '));

/** A part of a word that is shorter is no word of its own. */
const SHORTEST = 4;
const BENT = /(?:'s|en|es|e|s|n)$/;

/** What somebody did with it: "afgedrukt", "aangeleverd". */
const DONE = /^(?:vast|in|op|aan|af|uit|door|toe|bij|over|samen|rond|goed)?ge[a-z]{2,}[dt]$/;
/** Of figures, and not of the paper. */
const NO_DEED = /^ge(?:middeld|bouwd|schat|raamd|pland|ld|zond|wenst|prognosticeerd)/;

const isPlain = (word: string): boolean => KNOWN.has(word) || KNOWN.has(word.replace(BENT, ''));

/** "Kwartaalrapportage", "raadsinformatiebrief": words of a paper make others together. */
export function isOfPaper(word: string): boolean {
  if (isPlain(word) || (DONE.test(word) && !NO_DEED.test(word))) return true;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++)
    if (isPlain(word.slice(0, at)) && isOfPaper(word.slice(at))) return true;
  return false;
}
