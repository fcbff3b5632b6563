/** Headings as other sheets than the papers write them. */
import { readHeading } from '../../../../src/table/recognise/columns/headings';
import { THRESHOLD } from '../../../../src/table/column';

describe('headings as other sheets write them', () => {
  test.each([
    // who
    ['Gem.', 'gemeente'],
    ['Gemeentenaam', 'gemeente'],
    ['Naam gemeente', 'gemeente'],
    ['Naam van de gemeente', 'gemeente'],
    ['Gemeente (naam)', 'gemeente'],
    ['Gemeentecode', 'gmcode'],
    ['CBS-code', 'gmcode'],
    ['Code', 'gmcode'],
    ['Prov.', 'provincie'],
    ['Woonregio', 'regio'],
    ['Arbeidsmarktregio', 'regio'],
    ['Halfjaar', 'periode'],
    ['Taakstellingsperiode', 'periode'],
    ['Jaar', 'periode'],
    // how many
    ['Taakst.', 'taakstelling'],
    ['Netto taakstelling', 'taakstelling'],
    ['Halfjaartaakstelling', 'taakstelling'],
    ['Initiële taakstelling', 'taakstelling'],
    ['Taakstelling H1 2022', 'taakstelling'],
    ['Taakstelling excl. achterstand', 'taakstelling'],
    ['Taakstelling exclusief voorsprong/achterstand', 'taakstelling'],
    ['Bruto taakstelling', 'opgave'],
    ['Totale taakstelling', 'opgave'],
    ['Totale opgave', 'opgave'],
    ['Aantal te huisvesten', 'opgave'],
    ['Te huisvesten vergunninghouders', 'opgave'],
    ['Taakstelling incl. saldo', 'opgave'],
    ['Opgave incl. achterstand', 'opgave'],
    ['Taakstelling (inclusief voorsprong / achterstand)', 'opgave'],
    ['Te huisvesten incl. additionele opgave', 'opgaveInclAdditioneel'],
    ['Opgave + additionele opgave', 'opgaveInclAdditioneel'],
    ['Totaal incl. additioneel', 'opgaveInclAdditioneel'],
    ['Extra opgave', 'additioneel'],
    ['Additionele taakstelling', 'additioneel'],
    ['Minimum', 'minimaal'],
    ['Min. te huisvesten', 'minimaal'],
    ['Helft van de opgave', 'minimaal'],
    ['50% van de taakstelling', 'minimaal'],
    ['Minimaal te huisvesten vóór 1 april 2022', 'minimaal'],
    ['Taakstelling + achterstand', 'opgave'],
    ['Taakstelling plus achterstand', 'opgave'],
    ['Taakstelling +/- saldo', 'opgave'],
    ['Taakstelling met de achterstand', 'opgave'],
    ['Taakstelling - voorsprong', 'opgave'],
    ['Achterstand taakstelling', 'achterstand'],
    ['Voorsprong op de taakstelling', 'voorsprong'],
    ['Taakstelling 1e hj 2022', 'taakstelling'],
    ['Taakstelling 2)', 'taakstelling'],
    ['Fase²', 'trede'],
    ['Gemeente*', 'gemeente'],
    // the first of two words
    ['Gehuisvest (gemeente)', 'gehuisvest'],
    ['Gehuisveste personen per gemeente', 'gehuisvest'],
    ['Gemeenten met achterstand', 'gemeente'],
    ['Taakstelling gemeente', 'taakstelling'],
    // how far
    ['Realisatie taakstelling', 'gehuisvest'],
    ['Realisatie van de taakstelling per 1-4-2022', 'gehuisvest'],
    ['% realisatie taakstelling', 'percentage'],
    ['Aantal contracten', 'huurcontracten'],
    ['Reeds gehuisvest', 'gehuisvest'],
    ['Gehuisveste personen', 'gehuisvest'],
    ['Geplaatst t/m 21 maart 2022', 'gehuisvest'],
    ['Realisatie t/m maart 2022', 'gehuisvest'],
    ['Gerealiseerde taakstelling', 'gehuisvest'],
    ['Nog te huisvesten vergunninghouders', 'nogTeHuisvesten'],
    ['Nog te huisvesten / te realiseren', 'nogTeHuisvesten'],
    ['Restant taakstelling', 'nogTeHuisvesten'],
    ['Resterende opgave', 'nogTeHuisvesten'],
    ['Nog te plaatsen o.b.v. taakstelling inclusief achterstand/voorsprong', 'nogTeHuisvesten'],
    ['Nog te realiseren van opgave incl. achterstand/voorsprong', 'nogTeHuisvesten'],
    ['Realisatie (%)', 'percentage'],
    ['Gerealiseerd %', 'percentage'],
    ['Perc. gerealiseerd', 'percentage'],
    ['Realisatiepercentage', 'percentage'],
    ['% van minimum', 'percentage'],
    ['Gerealiseerd in procenten', 'percentage'],
    // saldo
    ['Voor-/achterstand', 'saldo'],
    ['Voor (-) / achterstand (+)', 'saldo'],
    ['Voor- en achterstand', 'saldo'],
    ['Achter-/voorsprong', 'saldo'],
    ['Voorsprong of achterstand', 'saldo'],
    ['Saldo vorige periode', 'saldo'],
    ['Achterstand vorige periode', 'achterstand'],
    ['Voorsprong vorig halfjaar', 'voorsprong'],
    ['Achterstand per 1 januari 2022', 'achterstand'],
    ['Saldo einde periode', 'eindsaldo'],
    ['Stand achterstand/voorsprong ultimo 2021', 'eindsaldo'],
    ['Eindsaldo', 'eindsaldo'],
    // the ladder and its questions
    ['Fase per 1-1-2022', 'trede'],
    ['Huidige fase', 'trede'],
    ['Trede op de interventieladder', 'trede'],
    ['Categorie', 'trede'],
    ['Stap', 'trede'],
    ['Nieuwe fase', 'verwachteTrede'],
    ['Trede na', 'verwachteTrede'],
    ['Gekoppelde vergunninghouders', 'koppelingen'],
    ['Aantal koppelingen per 1 oktober 2021', 'koppelingen'],
    ['Omgekoppeld', 'omkoppelingen'],
    ['Stapelgem.', 'stapelgemeente'],
    ['Stapelgemeente?', 'stapelgemeente'],
    ['Getekende huurcontracten', 'huurcontracten'],
    ['Huurovereenkomsten', 'huurcontracten'],
    ['Verschoonbaarheid', 'verschoonbaar'],
    ['Vervolgacties', 'vervolgstap'],
    ['Opmerkingen', 'toelichting'],
    ['Bijzonderheden', 'toelichting'],
    ['Toelichting verschoonbaar', 'toelichting'],
  ] as const)('%j means %s', (text, role) => {
    const reading = readHeading(text);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeGreaterThanOrEqual(THRESHOLD);
  });

  test.each([
    'Naam',
    'Plaats',
    'Nr.',
    'Status',
    'Datum',
    'Totaal',
    'Aandeel',
    'Verschil',
    'Prognose',
    'AMV',
    'Nareizigers',
    'Oekraïne',
    '2022',
    '1 maart 2022',
    'maart',
    '31-3',
  ])('%j says nothing by itself', (text) => {
    expect(readHeading(text).role).toBe('onbekend');
  });

  test.each([
    ['Nog te plaatsen incl. additionele opgave', 'nogTeHuisvesten'],
    ['Nog te plaatsen o.b.v. taakstelling inclusief achterstand/voorsprong + additionele opgave', 'nogTeHuisvesten'],
  ] as const)('%j is another number than %s, so the user is asked', (text, role) => {
    const reading = readHeading(text);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeLessThan(THRESHOLD);
  });

  test.each([
    ['omkoppelingen', 'koppelingen'],
    ['nogTeHuisvesten', 'opgave'],
    ['minimaal', 'opgave'],
    ['opgave', 'taakstelling'],
    ['verwachteTrede', 'trede'],
    ['percentage', 'gehuisvest'],
  ] as const)('the heading of %s holds the word of %s, and more words win', (role, other) => {
    const both = {
      omkoppelingen: 'Omkoppelingen',
      nogTeHuisvesten: 'Nog te huisvesten',
      minimaal: 'Minimaal te huisvesten',
      opgave: 'Gecorrigeerde taakstelling',
      verwachteTrede: 'Verwachte trede',
      percentage: 'Percentage gerealiseerd',
    };
    expect(readHeading(both[role]).role).toBe(role);
    expect(readHeading(both[role]).role).not.toBe(other);
  });
});
