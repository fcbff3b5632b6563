import type { Herindelingsgegeven } from '../gemeente/gemeente';

/**
 * Gemeenten that are no more, with what they became, by the day of the change. Source: CBS, Gemeentelijke indeling, the
 * years 2014 to 2022 (the list of 2016 has 390 gemeenten, that of 2023 has 342).
 */
export const HERINDELINGEN: readonly Herindelingsgegeven[] = [
  { per: '2014-01-01', uit: 'Boskoop; Rijnwoude', naar: 'Alphen aan den Rijn' },
  { per: '2015-01-01', uit: 'Bernisse; Spijkenisse', naar: 'Nissewaard' },
  { per: '2015-01-01', uit: 'Bergambacht; Nederlek; Ouderkerk; Schoonhoven; Vlist', naar: 'Krimpenerwaard' },
  { per: '2015-01-01', uit: 'Graft-De Rijp; Schermer', naar: 'Alkmaar' },
  { per: '2015-01-01', uit: 'Maasdonk', naar: "'s-Hertogenbosch; Oss" },
  { per: '2015-01-01', uit: 'Millingen aan de Rijn; Ubbergen', naar: 'Berg en Dal' },
  { per: '2016-01-01', uit: 'Groesbeek', naar: 'Berg en Dal' },
  { per: '2016-01-01', uit: 'Bussum; Muiden; Naarden', naar: 'Gooise Meren' },
  { per: '2016-01-01', uit: 'Zeevang', naar: 'Edam-Volendam' },
  { per: '2017-01-01', uit: 'Schijndel; Sint-Oedenrode; Veghel', naar: 'Meierijstad' },
  { per: '2018-01-01', uit: 'Hoogezand-Sappemeer; Menterwolde; Slochteren', naar: 'Midden-Groningen' },
  { per: '2018-01-01', uit: 'Bellingwedde; Vlagtwedde', naar: 'Westerwolde' },
  { per: '2018-01-01', uit: 'Leeuwarderadeel', naar: 'Leeuwarden' },
  { per: '2018-01-01', uit: 'Littenseradiel', naar: 'Leeuwarden; Súdwest-Fryslân; Waadhoeke' },
  { per: '2018-01-01', uit: 'het Bildt; Franekeradeel; Menameradiel', naar: 'Waadhoeke' },
  { per: '2018-01-01', uit: 'Rijnwaarden', naar: 'Zevenaar' },
  { per: '2019-01-01', uit: 'Haren; Ten Boer', naar: 'Groningen' },
  { per: '2019-01-01', uit: 'Bedum; De Marne; Eemsmond', naar: 'Het Hogeland' },
  { per: '2019-01-01', uit: 'Winsum', naar: 'Het Hogeland; Westerkwartier' },
  { per: '2019-01-01', uit: 'Grootegast; Leek; Marum; Zuidhorn', naar: 'Westerkwartier' },
  { per: '2019-01-01', uit: 'Dongeradeel; Ferwerderadiel; Kollumerland en Nieuwkruisland', naar: 'Noardeast-Fryslân' },
  { per: '2019-01-01', uit: 'Geldermalsen; Lingewaal; Neerijnen', naar: 'West Betuwe' },
  { per: '2019-01-01', uit: 'Vianen', naar: 'Vijfheerenlanden' },
  { per: '2019-01-01', uit: 'Leerdam; Zederik', naar: 'Vijfheerenlanden', provincie: 'Zuid-Holland' },
  { per: '2019-01-01', uit: 'Haarlemmerliede en Spaarnwoude', naar: 'Haarlemmermeer' },
  { per: '2019-01-01', uit: 'Giessenlanden; Molenwaard', naar: 'Molenlanden' },
  { per: '2019-01-01', uit: 'Noordwijkerhout', naar: 'Noordwijk' },
  { per: '2019-01-01', uit: 'Binnenmaas; Cromstrijen; Korendijk; Oud-Beijerland; Strijen', naar: 'Hoeksche Waard' },
  { per: '2019-01-01', uit: 'Aalburg; Werkendam; Woudrichem', naar: 'Altena' },
  { per: '2019-01-01', uit: 'Nuth; Onderbanken; Schinnen', naar: 'Beekdaelen' },
  { per: '2021-01-01', uit: 'Appingedam; Delfzijl; Loppersum', naar: 'Eemsdelta' },
  { per: '2021-01-01', uit: 'Haaren', naar: 'Boxtel; Oisterwijk; Tilburg; Vught' },
  { per: '2022-01-01', uit: 'Heerhugowaard; Langedijk', naar: 'Dijk en Waard' },
  { per: '2022-01-01', uit: 'Beemster', naar: 'Purmerend' },
  { per: '2022-01-01', uit: 'Landerd; Uden', naar: 'Maashorst' },
  {
    per: '2022-01-01',
    uit: 'Boxmeer; Cuijk; Grave; Mill en Sint Hubert; Sint Anthonis',
    naar: 'Land van Cuijk',
  },
];
