import type { AnderProvincie } from '../gemeente/provincies';

/**
 * The gemeenten outside Zuid-Holland, each as the digits of its code (written as `codelijst.ts` says) and its name.
 * Source: CBS, Gemeenten alfabetisch 2026, the same codes as on 1-1-2023; the list begins on 1-1-2022. What is no more
 * stands in `herindelingen.ts`.
 */
export const GEMEENTEN_ELDERS: Readonly<Record<AnderProvincie, string>> = {
  Groningen:
    '0014 Groningen; 37 Stadskanaal; 47 Veendam; 765 Pekela; 1895 Oldambt; 950 Westerwolde; ' +
    '2 Midden-Groningen; 66 Het Hogeland; 9 Westerkwartier; 79 Eemsdelta',
  Fryslân:
    '0059 Achtkarspelen; 60 Ameland; 72 Harlingen; 4 Heerenveen; 80 Leeuwarden; 5 Ooststellingwerf; ' +
    '6 Opsterland; 8 Schiermonnikoog; 90 Smallingerland; 3 Terschelling; 6 Vlieland; ' +
    '8 Weststellingwerf; 737 Tytsjerksteradiel; 1891 Dantumadiel; 900 Súdwest-Fryslân; ' +
    '40 De Fryske Marren; 9 Waadhoeke; 70 Noardeast-Fryslân',
  Drenthe:
    '0106 Assen; 9 Coevorden; 14 Emmen; 8 Hoogeveen; 9 Meppel; 1680 Aa en Hunze; 1 Borger-Odoorn; ' +
    '90 De Wolden; 9 Noordenveld; 701 Westerveld; 30 Tynaarlo; 1 Midden-Drenthe',
  Overijssel:
    '0141 Almelo; 7 Borne; 8 Dalfsen; 50 Deventer; 3 Enschede; 8 Haaksbergen; 60 Hardenberg; ' +
    '3 Hellendoorn; 4 Hengelo (O.); 6 Kampen; 8 Losser; 73 Oldenzaal; 5 Ommen; 7 Raalte; ' +
    '80 Staphorst; 3 Tubbergen; 9 Wierden; 93 Zwolle; 1700 Twenterand; 8 Steenwijkerland; ' +
    '35 Hof van Twente; 42 Rijssen-Holten; 73 Olst-Wijhe; 4 Dinkelland; 896 Zwartewaterland',
  Flevoland: '0034 Almere; 50 Zeewolde; 171 Noordoostpolder; 84 Urk; 303 Dronten; 995 Lelystad',
  Gelderland:
    '0197 Aalten; 200 Apeldoorn; 2 Arnhem; 3 Barneveld; 9 Beuningen; 13 Brummen; 4 Buren; ' +
    '6 Culemborg; 21 Doesburg; 2 Doetinchem; 5 Druten; 6 Duiven; 8 Ede; 30 Elburg; 2 Epe; ' +
    '3 Ermelo; 43 Harderwijk; 4 Hattem; 6 Heerde; 52 Heumen; 62 Lochem; 3 Maasdriel; ' +
    '7 Nijkerk; 8 Nijmegen; 9 Oldebroek; 73 Putten; 4 Renkum; 5 Rheden; 7 Rozendaal; ' +
    '9 Scherpenzeel; 81 Tiel; 5 Voorst; 9 Wageningen; 93 Westervoort; 4 Winterswijk; ' +
    '6 Wijchen; 7 Zaltbommel; 9 Zevenaar; 301 Zutphen; 2 Nunspeet; 668 West Maas en Waal; ' +
    '1509 Oude IJsselstreek; 86 Oost Gelre; 705 Lingewaard; 34 Overbetuwe; 40 Neder-Betuwe; ' +
    '859 Berkelland; 76 Bronckhorst; 945 Berg en Dal; 55 Montferland; 60 West Betuwe',
  Utrecht:
    '0307 Amersfoort; 8 Baarn; 10 De Bilt; 2 Bunnik; 3 Bunschoten; 7 Eemnes; 21 Houten; ' +
    '7 Leusden; 31 Lopik; 5 Montfoort; 9 Renswoude; 40 Rhenen; 2 Soest; 4 Utrecht; ' +
    '5 Veenendaal; 51 Woudenberg; 2 Wijk bij Duurstede; 3 IJsselstein; 5 Zeist; 6 Nieuwegein; ' +
    '589 Oudewater; 632 Woerden; 736 De Ronde Venen; 1581 Utrechtse Heuvelrug; 904 Stichtse Vecht; ' +
    '61 Vijfheerenlanden',
  'Noord-Holland':
    '0358 Aalsmeer; 61 Alkmaar; 2 Amstelveen; 3 Amsterdam; 73 Bergen (NH.); 5 Beverwijk; ' +
    '6 Blaricum; 7 Bloemendaal; 83 Castricum; 4 Diemen; 5 Edam-Volendam; 8 Enkhuizen; ' +
    '92 Haarlem; 4 Haarlemmermeer; 6 Heemskerk; 7 Heemstede; 9 Heiloo; 400 Den Helder; ' +
    '2 Hilversum; 5 Hoorn; 6 Huizen; 15 Landsmeer; 7 Laren (NH.); 20 Medemblik; 31 Oostzaan; ' +
    '2 Opmeer; 7 Ouder-Amstel; 9 Purmerend; 41 Schagen; 8 Texel; 50 Uitgeest; 1 Uithoorn; ' +
    '3 Velsen; 73 Zandvoort; 9 Zaanstad; 98 Drechterland; 532 Stede Broec; 852 Waterland; ' +
    '80 Wormerland; 1598 Koggenland; 696 Wijdemeren; 911 Hollands Kroon; 42 Gooise Meren; ' +
    '80 Dijk en Waard',
  Zeeland:
    '0654 Borsele; 64 Goes; 77 Hulst; 8 Kapelle; 87 Middelburg (Z.); 703 Reimerswaal; 15 Terneuzen; ' +
    '6 Tholen; 7 Veere; 8 Vlissingen; 1676 Schouwen-Duiveland; 95 Noord-Beveland; 714 Sluis',
  'Noord-Brabant':
    '0743 Asten; 4 Baarle-Nassau; 8 Bergen op Zoom; 53 Best; 5 Boekel; 7 Boxtel; 8 Breda; ' +
    '62 Deurne; 6 Dongen; 70 Eersel; 2 Eindhoven; 7 Etten-Leur; 9 Geertruidenberg; ' +
    "84 Gilze en Rijen; 5 Goirle; 94 Helmond; 6 's-Hertogenbosch; 7 Heusden; 8 Hilvarenbeek; " +
    '809 Loon op Zand; 20 Nuenen, Gerwen en Nederwetten; 3 Oirschot; 4 Oisterwijk; 6 Oosterhout; ' +
    '8 Oss; 40 Rucphen; 5 Sint-Michielsgestel; 7 Someren; 8 Son en Breugel; 51 Steenbergen; ' +
    '5 Tilburg; 8 Valkenswaard; 61 Veldhoven; 5 Vught; 6 Waalre; 7 Waalwijk; 73 Woensdrecht; ' +
    '9 Zundert; 1652 Gemert-Bakel; 5 Halderberge; 8 Heeze-Leende; 9 Laarbeek; ' +
    '67 Reusel-De Mierden; 74 Roosendaal; 706 Cranendonck; 9 Moerdijk; 19 Drimmelen; 21 Bernheze; ' +
    '3 Alphen-Chaam; 4 Bergeijk; 8 Bladel; 71 Geldrop-Mierlo; 948 Meierijstad; 59 Altena; ' +
    '82 Land van Cuijk; 91 Maashorst',
  Limburg:
    '0882 Landgraaf; 8 Beek (L.); 9 Beesel; 93 Bergen (L.); 9 Brunssum; 907 Gennep; 17 Heerlen; ' +
    '28 Kerkrade; 35 Maastricht; 8 Meerssen; 44 Mook en Middelaar; 6 Nederweert; 57 Roermond; ' +
    '65 Simpelveld; 71 Stein (L.); 81 Vaals; 3 Venlo; 4 Venray; 6 Voerendaal; 8 Weert; ' +
    '94 Valkenburg aan de Geul; 1507 Horst aan de Maas; 640 Leudal; 1 Maasgouw; 69 Roerdalen; ' +
    '711 Echt-Susteren; 29 Gulpen-Wittem; 883 Sittard-Geleen; 94 Peel en Maas; 903 Eijsden-Margraten; ' +
    '54 Beekdaelen',
};

/** The one that was there after the list begins and is no more: joined to Amsterdam on 24-3-2022. */
export const WEESP = {
  code: 'GM0457',
  naam: 'Weesp',
  provincie: 'Noord-Holland',
  tot: '2022-03-24',
  opvolger: 'GM0363',
} as const;
