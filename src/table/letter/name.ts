import { onlyOf } from '../../domain/only';
import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { tidy } from '../cells/text';
import { addressee } from './lines';
import { namedIn } from './mentions';
import { isAlone, isFigure, type Row, textOf } from './rows';

const LONGEST_TITLE = 120;

/** The gemeente of a letter. */
export interface Name {
  readonly name: string;
  /** The line in which it stands; absent when it is the name of the sheet. */
  readonly row?: number;
}

/**
 * From the address, a title or the name of the sheet; where titles name more than one, from none of them. Where the
 * sender has its seat names nobody.
 */
export function gemeenteOf(rows: readonly Row[], sheet: string): Name | undefined {
  const told = (nameIn: (text: string, i: number) => string | undefined): readonly Name[] =>
    rows.flatMap((row, i) => {
      const name = nameIn(textOf(row), i);
      return name === undefined ? [] : [{ name, row: i }];
    });
  const [addressed] = told(addressee);
  if (addressed !== undefined) return addressed;
  const alone = (nameIn: (text: string) => string | undefined) =>
    told((text, i) => {
      const row = rows[i];
      return row && isAlone(row) && !isInAddress(text, rows[i - 1]) ? nameIn(text) : undefined;
    });
  for (const [first, ...others] of [alone(gemeenteIn), alone(subjectOf)]) {
    if (first === undefined) continue;
    return others.every(({ name }) => isSame(name, first.name)) ? first : undefined;
  }
  const ofSheet = gemeenteIn(sheet) ?? onlyIn(sheet);
  return ofSheet === undefined ? undefined : { name: ofSheet };
}

const codeOf = (name: string): string | undefined => {
  const found = vindGemeente(name);
  return found.kind === 'gevonden' ? found.gemeente.code : undefined;
};
const isSame = (a: string, b: string): boolean => codeOf(a) === codeOf(b);

const STREET =
  '\\b[a-z-]*(?:plein|straat|weg|laan|kade|singel|gracht|dijk) \\d+|' +
  '\\bpostbus\\b|\\b(?!20\\d\\d )\\d{4} ?[a-z]{2}\\b';
const SEAT = new RegExp(`\\bprovincie\\b|${STREET}`, 'i');
/** The place of an address stands alone below its street or postbus. */
const isInAddress = (text: string, above: Row | undefined): boolean =>
  above !== undefined && !/^(?:de )?gemeente /i.test(text) && codeOf(text) !== undefined && SEAT.test(textOf(above));

/** "Den Haag, 12 april 2024": where a letter was written, and when. */
const PLACE_AND_DAY =
  /^(?!.*\bgemeente\b)[^,\d]+(?:,| [-–])\s+(?:\d{1,2}[- ](?:[a-z]+|\d{1,2})[- ]|[a-z]+ )\d{4}[.]?$/i;
/** Who else gets the letter, who wrote it, and where; with whom a gemeente had to do. */
const OF_ANOTHER = new RegExp(
  '^(?:kopie|afschrift|c\\.?c\\b|(?:uw|ons|onze) (?:kenmerk|referentie)|kenmerk|referentie|contact|behandeld|' +
    'opgemaakt|bezoekadres|postadres|adres|locatie|getekend|ondertekend|vergelijk)|' +
    '\\b(?:met|naar|uit|door|overgenomen van|afkomstig van|zoals|evenals) (?:de )?(?:gemeente )?[A-Z]',
);
const isOfAnother = (text: string): boolean =>
  PLACE_AND_DAY.test(text) || OF_ANOTHER.test(text.replace(/^./, (first) => first.toLowerCase()));

const SHORTEST_TEXT = 60;

/** Texts about several gemeenten below each other, each with its name above it: no letter to one of them. */
export function isOfSeveral(rows: readonly Row[]): boolean {
  if (rows.some((row) => addressee(textOf(row)) !== undefined)) return false;
  const isOneText = ({ filled }: Row): boolean => filled.length === 1;
  const named = rows.flatMap((row, i) => {
    const below = rows[i + 1];
    if (!isOneText(row) || below === undefined || !isOneText(below) || textOf(below).length < SHORTEST_TEXT) return [];
    const found = vindGemeente(textOf(row));
    return found.kind === 'gevonden' ? [found.gemeente.code] : [];
  });
  return new Set(named).size > 1;
}

/** The only gemeente in the name of a sheet: "Brief Katwijk 1-10-2023". */
const onlyIn = (text: string): string | undefined => (isOfAnother(text) ? undefined : onlyOf(namedIn(text)));

/** What a sentence that names the gemeente of a letter is about. */
const OF_TRADE = /\b(?:vergunninghouders|statushouders|huisvesting|taakstelling|opgave|op schema|het volgende)\b/i;
const LONGEST_SENTENCE = 400;

/** The gemeente of a letter that a sentence above its figures names as such, where no line names another. */
export function introduced(rows: readonly Row[]): string | undefined {
  const first = rows.findIndex(({ cells, filled }) => filled.slice(1).some((c) => isFigure(cells[c] ?? '')));
  const texts = rows.map((row) => (row.filled.length === 1 ? textOf(row) : ''));
  const names = (text: string): readonly string[] =>
    text.length > LONGEST_SENTENCE || isOfAnother(text) || SEAT.test(text)
      ? []
      : namedIn(text).map((name) => name.replace(/^(?:de )?gemeente /i, ''));
  const only = onlyOf(new Set(texts.flatMap(names).map(codeOf)));
  return texts
    .slice(0, Math.max(0, first))
    .filter((text) => OF_TRADE.test(text))
    .flatMap((text) => names(text).filter((name) => text.toLowerCase().includes(`gemeente ${name.toLowerCase()}`)))
    .find((name) => codeOf(name) === only);
}

/** "Onderwerp: stand van zaken Delft per 1 april 2022", "Eindbeoordeling 2022-II Gouda" */
function subjectOf(text: string): string | undefined {
  return SUBJECT.test(text) ? onlyIn(text) : undefined;
}
const SUBJECT = new RegExp(
  '^(?:(?:hierbij |hieronder |bijgaand |zoals (?:besproken|afgesproken|gevraagd),? )?' +
    '(?:staat |vindt u |ontvangt u )?de )?' +
    '(?:onderwerp|betreft|bijlage|bevindingen|[a-z]*overzicht|cijfers|(?:eind|tussen)?(?:beoordeling|stand)|' +
    '(?:beste|geachte?)\\b.* (?:van|bij))\\b',
  'i',
);

/** "… aan de gemeente Delft over de stand van zaken": what the letter is about. */
const ABOUT = /\s(?:over|inzake|betreffende|omtrent|met betrekking tot|(?:naar )?aanleiding van)\s/i;

/** A gemeente that a title or the name of a sheet tells: all of it, or what comes after "gemeente", "aan" or a dash. */
export function gemeenteIn(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || /\buw gemeente\b/i.test(text) || isOfAnother(text) || isFigure(text))
    return undefined;
  const rests = [...text.matchAll(/(?:\bgemeente|\baan|[-–:(,])\s+(?:de gemeente )?/gi)].flatMap(
    ({ index, 0: word }) => (SEAT.test(text.slice(0, index)) ? [] : [text.slice(index + word.length)]),
  );
  // A day may follow. A name may have a dash, a bracket or "aan" in it: the longest that is one comes first.
  const candidates = [text, ...rests].flatMap((one) => [
    one,
    one.split(/\s[-–]\s|[:(),]|\s(?:(?:per|op|over|van|peildatum|stand)\s)*\d/)[0] ?? '',
    one.split(ABOUT)[0] ?? '',
  ]);
  return candidates.map(tidy).find((name) => codeOf(name) !== undefined);
}
