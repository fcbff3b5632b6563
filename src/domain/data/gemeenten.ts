import { metCodes } from '../gemeente/codelijst';
import type { Gemeentegegeven } from '../gemeente/gemeente';

/**
 * The gemeenten of Zuid-Holland since 1-1-2019 by veiligheidsregio and woonregio, each as the digits of its CBS code
 * (Gemeentelijke indeling; written as `codelijst.ts` says) and its name; read on 23-11-2026.
 */
const REGIOS: readonly (readonly [veiligheidsregio: string, woonregio: string, gemeenten: string])[] = [
  [
    'Zuid-Holland Zuid',
    'Drechtsteden',
    '0482 Alblasserdam; 505 Dordrecht; 23 Hardinxveld-Giessendam; 31 Hendrik-Ido-Ambacht; ' +
      '90 Papendrecht; 610 Sliedrecht; 42 Zwijndrecht',
  ],
  [
    'Hollands-Midden',
    'Holland Rijnland',
    '0484 Alphen aan den Rijn; 534 Hillegom; 7 Katwijk; 46 Leiden; 7 Leiderdorp; 53 Lisse; ' +
      '69 Nieuwkoop; 75 Noordwijk; 9 Oegstgeest; 626 Voorschoten; 38 Zoeterwoude; 1525 Teylingen; ' +
      '884 Kaag en Braassem',
  ],
  [
    'Rotterdam-Rijnmond',
    'Rotterdam',
    '0489 Barendrecht; 501 Brielle; 2 Capelle aan den IJssel; 30 Hellevoetsluis; ' +
      '42 Krimpen aan den IJssel; 56 Maassluis; 97 Ridderkerk; 9 Rotterdam; 606 Schiedam; ' +
      '13 Albrandswaard; 4 Westvoorne; 22 Vlaardingen; 1621 Lansingerland; 930 Nissewaard; ' +
      '92 Voorne aan Zee',
  ],
  [
    'Haaglanden',
    'Haaglanden',
    "0503 Delft; 18 's-Gravenhage; 603 Rijswijk; 29 Wassenaar; 37 Zoetermeer; 1783 Westland; " +
      '842 Midden-Delfland; 916 Leidschendam-Voorburg; 26 Pijnacker-Nootdorp',
  ],
  ['Zuid-Holland Zuid', 'Alblasserwaard', '0512 Gorinchem; 1978 Molenlanden'],
  [
    'Hollands-Midden',
    'Midden-Holland',
    '0513 Gouda; 627 Waddinxveen; 1892 Zuidplas; 901 Bodegraven-Reeuwijk; 31 Krimpenerwaard',
  ],
  ['Rotterdam-Rijnmond', 'Goeree-Overflakkee', '1924 Goeree-Overflakkee'],
  ['Zuid-Holland Zuid', 'Hoeksche Waard', '1963 Hoeksche Waard'],
];

const OP = '2023-01-01';
const OPGEGAAN = { tot: OP, opvolger: 'GM1992' };
/** Who was joined to Voorne aan Zee, and that gemeente itself. */
const TIJDEN: Readonly<Record<string, Partial<Gemeentegegeven>>> = {
  Brielle: OPGEGAAN,
  Hellevoetsluis: OPGEGAAN,
  Westvoorne: OPGEGAAN,
  'Voorne aan Zee': { vanaf: OP },
};

export const GEMEENTEGEGEVENS: readonly Gemeentegegeven[] = REGIOS.flatMap(([veiligheidsregio, woonregio, gemeenten]) =>
  metCodes(gemeenten).map((een) => ({ ...een, veiligheidsregio, woonregio, ...TIJDEN[een.naam] })),
).sort((a, b) => (a.code < b.code ? -1 : 1));
