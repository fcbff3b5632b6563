import { lettersVan } from '../../../domain/gemeente/gemeentenaam';
import type { Role } from '../../roles';
import { PERCENTAGE_WORDS } from './percentage-words';
import { SALDO_WORDS } from './saldo-words';

/**
 * One way in which a heading says what stands below it: all `words` occur. A word matches whole or, with a star, from
 * its start; else in a near spelling or as an abbreviation with a point. More words win over fewer.
 */
export interface Phrase {
  readonly role: Role;
  readonly words: readonly Term[];
  /** How sure the phrase is when it matches exactly. */
  readonly weight: number;
}

/** A word of a phrase. */
export interface Term {
  readonly stem: string;
  /** Written with a star: longer words match too. */
  readonly open: boolean;
  /** Which letters it has, for telling at once that a word is not near. */
  readonly letters: number;
}

/**
 * What remains of an opgave that is written out; what remains with the additional task is another number, so that is
 * asked.
 */
const remaining = (verb: string): readonly [Role, string] => [
  'nogTeHuisvesten',
  [
    ...[
      'taakstelling* incl* achterstand* voorsprong*',
      'opgave* incl* achterstand* voorsprong*',
      'taakstelling* incl* achterstand*',
      'taakstelling* incl* saldo',
    ].map((whole) => `nog te ${verb} ${whole}`),
    ...[
      'incl* additionele',
      'opgave* additionele opgave*',
      'taakstelling* incl* achterstand* voorsprong* additionele opgave*',
    ].map((whole) => `0.5 nog te ${verb} ${whole}`),
  ].join(' | '),
];

/**
 * Source: headings of the papers (COA figures, letters of Gedeputeerde Staten 2020-2022, regional table Haaglanden,
 * national and provincial dashboards) and their near spellings. A number in front is the certainty of a doubtful
 * phrase.
 */
const WORDS: readonly (readonly [Role, string])[] = [
  ...SALDO_WORDS,
  ['toelichting', 'toelichting* | opmerking* | bijzonderheden | motivering | reden'],
  ['verschoonbaar', 'verschoonba*'],
  ['verlengd', 'verleng* | trede verleng* | fase verleng* | bestuurlijke coulance | 0.5 uitstel | 0.5 opgeschort'],
  ['verlengd', 'aangehouden | trede aangehouden | fase aangehouden | gehandhaafd tot | 0.5 coulance'],
  ['bronVerlenging', 'besluit verlenging | bron verlenging | grond verlenging | reden verlenging'],
  [
    'tussenvoorzieningen',
    'tussenvoorziening* | plekken tussenvoorziening* | plaatsen tussenvoorziening* | doorstroomwoning* | ' +
      'doorstroomlocatie* | plekken doorstroomwoning* | plekken doorstroomlocatie* | ' +
      'doorstroomwoning* tussenvoorziening* | plekken doorstroomwoning* tussenvoorziening*',
  ],
  ['opgebouwdeAchterstand', 'opgebouwde achterstand* | achterstand* opgebouwd* | 0.8 opgebouwd*'],
  ...PERCENTAGE_WORDS,
  ['gemeente', 'gemeente | gemeenten | naam gemeente | gemeentenaam | 0.8 gem | 0.8 gem naam'],
  ['gmcode', 'gm-code | gm code | gmcode | gemcode | gemeentecode | gem* code | cbs-code | cbs code | 0.6 code'],
  ['provincie', 'provincie*'],
  ['regio', 'regio* | veiligheidsregio* | woonregio* | arbeidsmarktregio*'],
  ['taakstelling', 'taakstelling* | 0.5 ts | netto taakstelling | halfjaartaakstelling | initiele taakstelling'],
  [
    'taakstelling',
    'taakstelling* excl* achterstand* | taakstelling* excl* voorsprong* | taakstelling* excl* saldo | ' +
      'taakstelling* excl* achterstand* voorsprong* | opgave* excl* achterstand* | opgave* excl* voorsprong*',
  ],
  [
    'verwachteTrede',
    'verwachte trede | nieuw* trede | volgende trede | trede na | nieuw* fase | verwachte fase | fase na | ' +
      'nieuw* ladder | trede deze beoordeling | fase deze beoordeling',
  ],
  [
    'trede',
    'trede | fase | ladder | interventieladder | interventietrede | interventiefase | trede interventieladder | ' +
      'fase interventieladder | besluit | positie interventieladder | 0.8 categorie | 0.8 stap | huidige trede | ' +
      'huidige fase | trede vorige beoordeling | fase vorige beoordeling',
  ],
  ['conclusie', 'conclusie'],
  ['vervolgstap', 'vervolgstap* | vervolgactie*'],
  ['opSchema', 'op schema'],
  ['opgaveGehaald', 'opgave gehaald* | doel gehaald* | taakstelling gehaald*'],
  [
    'opgave',
    'opgave* | huisvestingsopgave* | gecorrigeerde taakstelling | bruto taakstelling | te huisvesten | ' +
      'tehuisvesten | totaal te huisvesten | totale opgave | totale taakstelling | 0.7 te plaatsen | ' +
      '0.8 totaal te plaatsen | opgave* excl* additione* | te huisvesten excl* additione*',
  ],
  [
    'opgave',
    'taakstelling* incl* achterstand* | taakstelling* incl* voorsprong* | taakstelling* incl* saldo | ' +
      'taakstelling* incl* achterstand* voorsprong* | opgave* incl* achterstand* | opgave* incl* achterstand* ' +
      'voorsprong* | te huisvesten incl* achterstand* | te huisvesten incl* achterstand* voorsprong*',
  ],
  [
    'opgaveInclAdditioneel',
    'taakstelling* incl* achterstand* voorsprong* additionele opgave* | opgave* incl* additione* | ' +
      'taakstelling* incl* achterstand* additionele opgave* | ' +
      'opgave* additionele opgave* | te plaatsen incl* additione* | te huisvesten incl* additione* | ' +
      'totaal incl* additione* | totaal incl* extra | opgave* incl* extra | te huisvesten incl* extra',
  ],
  [
    'additioneel',
    'additione* | additionele opgave* | additionele taakstelling* | extra opgave* | extra ambitie | ' +
      'extra ambitie additionele opgave* | additionele opgave* afspra* | additionele opgave* bestuurlijke afspra*',
  ],
  ['saldo', 'saldo | achterstand* voorsprong*'],
  [
    'eindsaldo',
    'achterstand* voorsprong* einde | achterstand* voorsprong* eind | achterstand* voorsprong* ultimo | ' +
      'saldo einde | saldo eind | saldo ultimo | eindsaldo',
  ],
  ['achterstand', 'achterstand*'],
  ['voorsprong', 'voorsprong*'],
  [
    'minimaal',
    'minimaal | minimum | minimale | minimaal te huisvesten | minimum te huisvesten | minimale opgave | ' +
      'minimale realisatie | minimaal te realiseren | minimaal gehuisvest | ten minste te huisvesten | ' +
      'tenminste te huisvesten | ten minste gehuisvest | tenminste gehuisvest | helft opgave | ' +
      'helft te huisvesten | helft taakstelling | 50% opgave | 50% taakstelling | minimaal benodigd | minimaal nodig',
  ],
  [
    'nogTeHuisvesten',
    'nog te huisvesten | nog tehuisvesten | nog huisvesten | te realiseren | nog te realiseren | ' +
      'nog te plaatsen | nog te gaan | te gaan | nog te doen | restopgave | resttaakstelling | restant* | ' +
      'resterend* | resterende opgave | resterende taakstelling | restant opgave | restant taakstelling',
  ],
  [
    'nogTeHuisvesten',
    'nog niet gehuisvest* | niet gehuisvest* | nog niet geplaatst* | niet geplaatst* | ' +
      'nog niet gerealiseerd* | niet gerealiseerd*',
  ],
  ...['huisvesten', 'realiseren', 'plaatsen'].map(remaining),
  [
    'nogTeHuisvesten',
    ['realiseren', 'huisvesten'].map((verb) => `nog te ${verb} taakstelling | nog te ${verb} opgave`).join(' | '),
  ],
  [
    'gehuisvest',
    'gehuisvest* | feitelijk gehuisvest | aantal gehuisvest* | plaatsing* | geplaatst* | realisatie* | ' +
      '0.5 gh | 0.5 rls | gerealiseerd* | gerealiseerde taakstelling | gerealiseerde opgave',
  ],
  // After the count: "Real." is that.
  ['percentage', 'realisatiepercentage | plaatsingspercentage | huisvestingspercentage'],
  // A count, a share or a difference: the heading does not say which.
  ['gehuisvest', '0.5 realisatie* tov | 0.5 gerealiseerd* tov | 0.5 gehuisvest* tov | 0.5 plaatsing* tov'],
  [
    'koppelingen',
    'koppeling* | gekoppeld* | aantal koppeling* | beschikbare koppeling* | gekoppeld* niet gehuisvest | ' +
      'gekoppeld* nog niet gehuisvest | koppeling* niet gehuisvest | koppeling* nog niet gehuisvest',
  ],
  ['omkoppelingen', 'omkoppeling* | omgekoppeld*'],
  ['stapelgemeente', 'stapelgemeente*'],
  [
    'huurcontracten',
    'huurcontract* | huurcontract* ingaand* | getekende huurcontract* | huurovereenkomst* | ' +
      '0.8 getekende contracten | 0.7 contracten',
  ],
  // Last: in "achterstand vorige periode" it is the other word that says what stands below.
  ['periode', 'periode* | halfjaar | half jaar | taakstellingsperiode | 0.7 jaar'],
];

const TERMS = new Map<string, Term>();

export const PHRASES: readonly Phrase[] = WORDS.flatMap(([role, text]) =>
  text.split(' | ').map((phrase) => {
    const [first = '', ...others] = phrase.split(' ');
    const weighted = /^0\.\d+$/.test(first);
    return { role, words: (weighted ? others : [first, ...others]).map(term), weight: weighted ? Number(first) : 1 };
  }),
);

/** One term a text: the same in every phrase, so that a word is held against it once. */
function term(text: string): Term {
  const open = text.endsWith('*');
  const stem = open ? text.slice(0, -1) : text;
  const made = TERMS.get(text) ?? { stem, open, letters: lettersVan(stem) };
  TERMS.set(text, made);
  return made;
}

/** Headings that we write ourselves; compared exactly, in this order beside the table. */
export const OWN_HEADINGS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['Opgave', 'opgave'],
  ['Minimaal', 'minimaal'],
  ['Nog te huisvesten', 'nogTeHuisvesten'],
  ['Gerealiseerd (% van opgave)', 'percentage'],
  ['Op schema', 'opSchema'],
  ['Verwachte trede', 'verwachteTrede'],
  ['Vervolgstap', 'vervolgstap'],
]);
