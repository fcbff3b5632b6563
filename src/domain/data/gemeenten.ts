import type { Gemeentegegeven } from '../gemeente/gemeente';

/**
 * The gemeenten of Zuid-Holland since 1-1-2019 by veiligheidsregio and woonregio, each as the four digits of its CBS
 * code (Gemeentelijke indeling) and its name; read on 23-11-2026.
 */
const REGIOS: readonly (readonly [veiligheidsregio: string, woonregio: string, gemeenten: string])[] = [
  [
    'Zuid-Holland Zuid',
    'Drechtsteden',
    '0482 Alblasserdam; 0505 Dordrecht; 0523 Hardinxveld-Giessendam; 0531 Hendrik-Ido-Ambacht; ' +
      '0590 Papendrecht; 0610 Sliedrecht; 0642 Zwijndrecht',
  ],
  [
    'Hollands-Midden',
    'Holland Rijnland',
    '0484 Alphen aan den Rijn; 0534 Hillegom; 0537 Katwijk; 0546 Leiden; 0547 Leiderdorp; 0553 Lisse; ' +
      '0569 Nieuwkoop; 0575 Noordwijk; 0579 Oegstgeest; 0626 Voorschoten; 0638 Zoeterwoude; 1525 Teylingen; ' +
      '1884 Kaag en Braassem',
  ],
  [
    'Rotterdam-Rijnmond',
    'Rotterdam',
    '0489 Barendrecht; 0501 Brielle; 0502 Capelle aan den IJssel; 0530 Hellevoetsluis; ' +
      '0542 Krimpen aan den IJssel; 0556 Maassluis; 0597 Ridderkerk; 0599 Rotterdam; 0606 Schiedam; ' +
      '0613 Albrandswaard; 0614 Westvoorne; 0622 Vlaardingen; 1621 Lansingerland; 1930 Nissewaard; ' +
      '1992 Voorne aan Zee',
  ],
  [
    'Haaglanden',
    'Haaglanden',
    "0503 Delft; 0518 's-Gravenhage; 0603 Rijswijk; 0629 Wassenaar; 0637 Zoetermeer; 1783 Westland; " +
      '1842 Midden-Delfland; 1916 Leidschendam-Voorburg; 1926 Pijnacker-Nootdorp',
  ],
  ['Zuid-Holland Zuid', 'Alblasserwaard', '0512 Gorinchem; 1978 Molenlanden'],
  [
    'Hollands-Midden',
    'Midden-Holland',
    '0513 Gouda; 0627 Waddinxveen; 1892 Zuidplas; 1901 Bodegraven-Reeuwijk; 1931 Krimpenerwaard',
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
  gemeenten.split('; ').map((een) => {
    const naam = een.slice(5);
    return { code: `GM${een.slice(0, 4)}`, naam, veiligheidsregio, woonregio, ...TIJDEN[naam] };
  }),
).sort((a, b) => (a.code < b.code ? -1 : 1));
