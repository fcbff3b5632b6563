import type { RealSheet } from '../real-sheet';

const remark = (text: string, isSaid: boolean): RealSheet => ({
  what: `the remark '${text}'`,
  drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024 | Opmerking
Delft | 76 | 48 | ${text}
Westland | 81 | 40 | `,
  outcome: `1-10-2024; Delft 76 48, Westland 81 40${isSaid ? '; opmerkingTeltNiet' : ''}`,
});

const noted = (note: string, cells: string, told: string): RealSheet => ({
  what: `the note '${note}' below ${cells}`,
  drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024
${cells}
Westland | 81 | 40
${note}`,
  outcome: `1-10-2024; Delft 76 48, Westland 81 40${told}`,
});
const CODE = ' opmerkingTeltNiet';
const TOLD = `;${CODE}`;
const MARKED = 'Delft | 76 | 48*';
const PLAIN = 'Delft | 76 | 48';

/** Remarks by which the figures of a row are not what the headings say. */
export const REMARKS: readonly RealSheet[] = [
  ...[
    'dit zijn woningen',
    'huishoudens i.p.v. personen',
    'moet 50 zijn',
    'niet 48 maar 50',
    'nog niet compleet',
    'schatting',
    'cijfer is een schatting van de gemeente',
    'cijfer van 1 september',
    'stand 1-9-2024',
    'cijfers van vorige maand',
    'incl. Midden-Delfland',
    'cijfers van gemeente Rijswijk',
    '+ 3 nog niet verwerkt',
    '3 personen nog niet meegeteld',
    '2 dubbel geteld',
    '5 van opgave overgedragen aan Rijswijk',
    'opgave verlaagd met 5',
    'alleen gezinnen',
    'opgave heel jaar',
    'nog geen cijfer ontvangen',
    'volgens gemeente 52',
    'inmiddels 52',
    'typefout',
    '?',
  ].map((text) => remark(text, true)),
  ...[
    'gesprek gepland op 1 september',
    'stand 1 oktober',
    'cijfer van 30 september 2024',
    'cijfers van gemeente Delft',
    'overleg met Rijswijk',
    '12 woningen in aanbouw',
    'planning nog niet definitief',
    'wacht op nieuwbouw',
  ].map((text) => remark(text, false)),
  noted('* woningen', MARKED, `; voetnoten${CODE}`),
  noted('* per 1 september 2024', MARKED, `; voetnoten${CODE}`),
  noted('* per 1 oktober 2024', MARKED, '; voetnoten'),
  noted('* inclusief Midden-Delfland', 'Delft* | 76 | 48', `; voetnoten${CODE}`),
  noted('* voorlopig cijfer', MARKED, '; voetnoten'),
  noted('Cijfers van Delft en Westland zijn omgewisseld', PLAIN, TOLD),
  noted('Delft: nog niet compleet', PLAIN, TOLD),
  noted('Let op: realisatie geteld t/m 31 augustus 2024', PLAIN, TOLD),
  noted('Cijfers per 1 oktober zijn geraamd', PLAIN, TOLD),
  noted("AMV's zijn niet meegeteld", PLAIN, TOLD),
  noted('De realisatie van september ontbreekt nog', PLAIN, TOLD),
  noted('Westland: stand 1 september 2024', PLAIN, TOLD),
  noted('Aan deze cijfers kunnen geen rechten worden ontleend.', PLAIN, ''),
  noted('Cijfers kunnen afwijken van die van de gemeente.', PLAIN, ''),
  noted('Bron: COA, bewerking provincie', PLAIN, ''),
];
