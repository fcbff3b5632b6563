import type { Fact } from './fact';

const CTRL_Z =
  'Wat Ctrl+Z nog weet, is niet te vragen; een handproef. De nagebouwde Excel telt de aanroepen die het leegmaken.';
const PERSON = 'Daar is een mens met de muis of het toetsenbord voor nodig; een handproef.';
const HOSTING = 'Het gaat over de server of de installatie, niet over wat Excel een invoegtoepassing antwoordt.';

/** Facts that no script can see, each with the reason. */
export const FACTS_BY_HAND: readonly Fact[] = [
  {
    id: 'F01',
    does:
      'Excel op het web haalt de metadata van functies op vanaf een andere oorsprong; zonder ' +
      'Access-Control-Allow-Origin is er geen enkele functie, en het deelvenster werkt gewoon.',
    source: 'ECF 212, ECF 200, 3970, docs 1920',
    strength: 'gedocumenteerd',
    check: { none: `${HOSTING} Wie deze proef met werkende functies ziet, heeft het gezien.` },
  },
  {
    id: 'F04',
    does: 'Op Windows maakt vragen naar samengevoegde cellen de lijst van Ctrl+Z leeg, als die cellen er zijn.',
    source: '5918',
    strength: 'gemeld',
    check: { none: CTRL_Z },
  },
  {
    id: 'F05',
    does:
      'Een blad hernoemen of verwijderen maakt de lijst van Ctrl+Z leeg; op het web ook een opmerking bij een ' +
      'naam zetten.',
    source: 'learn.microsoft.com, Excel JavaScript API undo capabilities',
    strength: 'gedocumenteerd',
    check: { none: CTRL_Z },
  },
  {
    id: 'F06',
    does:
      'Tot ongeveer najaar 2025, en dus waarschijnlijk op LTSC, maken op Windows ook formules schrijven en een ' +
      'blad toevoegen die lijst leeg.',
    source: '6170',
    strength: 'gemeld',
    check: { none: CTRL_Z },
  },
  {
    id: 'F15',
    does:
      'Terwijl iemand in een cel bezig is, weigert de desktop het verzoek; het web kan het uitvoeren, en de ' +
      'invoer van de gebruiker gaat er daarna overheen.',
    source: '3388, 1393',
    strength: 'gemeld',
    check: { none: PERSON },
  },
  {
    id: 'F17',
    does: 'Een keuze uit een lijst van gegevensvalidatie meldt op het web geen wijziging.',
    source: '3888',
    strength: 'gemeld',
    check: { none: PERSON },
  },
  {
    id: 'F20',
    does: 'mergeUndoGroup weigert grote hoeveelheden formules (gezien bij ongeveer 1.600).',
    source: '6491',
    strength: 'gemeld',
    check: {
      none:
        'Het verzoek draagt de groep niet op een plaats die de nagebouwde Excel kan zien: office.js 1.1.110 uit ' +
        'npm kent haar niet. Een handproef vanaf ExcelApi 1.20.',
    },
  },
  {
    id: 'F23',
    does: 'Passend op één pagina breed kan genegeerd worden totdat het tabblad Pagina-indeling is geopend.',
    source: '1860',
    strength: 'gemeld',
    check: { none: 'Alleen op een afdruk te zien.' },
  },
  {
    id: 'F27',
    does: 'Een gesloten deelvenster eindigt na een tijd de gedeelde runtime; een knop op het lint doet dan niets.',
    source: '4004, 6844',
    strength: 'gemeld',
    check: { none: PERSON },
  },
  {
    id: 'F28',
    does: 'functions.json en de scripts kunnen in Excel op het web tot 24 uur bewaard blijven.',
    source: 'learn.microsoft.com, Troubleshoot custom functions',
    strength: 'gedocumenteerd',
    check: { none: HOSTING },
  },
  {
    id: 'F29',
    does: 'Invoegtoepassingen die als Optional zijn uitgerold kunnen verdwijnen; Fixed blijft.',
    source: 'learn.microsoft.com, Known issues (20-8-2026)',
    strength: 'gedocumenteerd',
    check: { none: HOSTING },
  },
  {
    id: 'F30',
    does:
      'Chrome en Edge vanaf 142 vragen of weigeren wanneer een openbare pagina van localhost of een intranet ' +
      'laadt (Local Network Access).',
    source: '6174, 6281, 6874',
    strength: 'gemeld',
    check: { none: HOSTING },
  },
  {
    id: 'F31',
    does: 'Sinds 10-9-2026 noemt de documentatie een nieuw adres voor office.js; het oude kan doorverwijzen.',
    source: 'docs 5882, office-js-docs-reference 2629',
    strength: 'gedocumenteerd',
    check: { none: HOSTING },
  },
  {
    id: 'F32',
    does: 'Een deelvenster kan ook door Teams en onedrive.live.com worden omlijst.',
    source: 'docs 4911, 3342',
    strength: 'gemeld',
    check: { none: HOSTING },
  },
  {
    id: 'F33',
    does: 'Een reguliere expressie met een blik terug maakt dat Safari voor 16.4 het hele script weigert.',
    source: 'Safari 16.4 release notes (developer.apple.com)',
    strength: 'gedocumenteerd',
    check: { none: 'Het gaat over de browser; een toets leest de gebouwde scripts.' },
  },
  {
    id: 'F34',
    does:
      'Op iPad is er geen gedeelde runtime; Office 2019 stopt bij ExcelApi 1.7, LTSC 2021 heeft 1.14 en LTSC ' +
      '2024 1.17.',
    source: 'learn.microsoft.com, Excel JavaScript API requirement sets; Shared runtime requirement sets',
    strength: 'gedocumenteerd',
    check: { none: HOSTING },
  },
  {
    id: 'F35',
    does:
      'Een manifest zonder Namespace werkt; een lege breekt de desktop; een andere invoegtoepassing met dezelfde ' +
      'functienaam geeft #REF!.',
    source: 'ECF 189, ECF 869, 5511',
    strength: 'gemeld',
    check: { none: HOSTING },
  },
];
