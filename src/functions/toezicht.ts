import { known } from '../domain/known';
import { STANDAARDBELEID } from '../domain/beleid/beleid';
import { oordeelOver } from '../domain/beoordeling/beoordeling';
import type { Oordeel } from '../domain/beoordeling/stand';
import { zonderTrede } from '../domain/sentences/zonder-trede';
import { personen } from '../domain/getal/getal';
import { beoordeelKoppelingen } from '../domain/opgave/koppelingen';
import { restant } from '../domain/opgave/opgave';
import { opSchema } from '../domain/beoordeling/schema';
import { aantal, aantalOfNiets, datum, saldo, trede as leesTrede } from './argumenten';
import { geenAntwoord } from './fouten';
import { opgehaald } from './ophalen';
import { jaNee, koppelingenoordeel, verschoning } from './oordelen';

/**
 * Ligt de gemeente op de peildatum op schema? Op 1 april en 1 oktober de helft van de opgave (met de coulance van die
 * datum), daartussen 1/6 per maand.
 * @customfunction OPSCHEMA
 * @param opgave De opgave van het halfjaar, in personen.
 * @param gehuisvest De in dit halfjaar tot de peildatum gehuisveste personen.
 * @param peildatum De datum waarop de cijfers gelden.
 * @returns "op schema" of "niet op schema".
 */
export function opschema(opgave: unknown, gehuisvest: unknown, peildatum: unknown): string {
  const stap = opSchema(
    saldo(opgave, 'opgave'),
    aantal(gehuisvest, 'gehuisvest'),
    datum(peildatum, 'peildatum'),
    STANDAARDBELEID,
  );
  return stap.antwoord === 'ja' ? 'op schema' : 'niet op schema';
}

/**
 * Zijn er voldoende koppelingen? Voldoende als er op 1 april of 1 oktober minstens evenveel koppelingen zijn als nog te
 * huisvesten personen.
 * @customfunction KOPPELINGEN
 * @param koppelingen Het aantal koppelingen op 1 april of 1 oktober, in personen.
 * @param nogtehuisvesten Het aantal nog te huisvesten personen op diezelfde datum.
 * @returns "voldoende" of "onvoldoende".
 */
export function koppelingen(koppelingen: unknown, nogtehuisvesten: unknown): string {
  return beoordeelKoppelingen(aantal(koppelingen, 'koppelingen'), saldo(nogtehuisvesten, 'nogtehuisvesten'));
}

/**
 * De trede op de interventieladder na de beoordeling op de peildatum. Op een datum die geen beslisdatum is, blijft de
 * trede gelijk.
 * @customfunction TREDE
 * @param trede De trede voor de beoordeling, bijvoorbeeld 2, 3a of "signaleren".
 * @param peildatum De datum van de beoordeling: 1 januari, 1 april, 1 juli of 1 oktober.
 * @param opgave De opgave van het halfjaar, in personen.
 * @param gehuisvest De in dit halfjaar tot de peildatum gehuisveste personen, volgens het COA.
 * @param [koppelingen] "voldoende" of "onvoldoende" (zie KOPPELINGEN); nodig op 1 januari en 1 juli als de opgave niet
 * is gehaald.
 * @param [omkoppelingen] Waren er omkoppelingen? ja, nee of een aantal; leeg is nee.
 * @param [stapelgemeente] Was het een stapelgemeente? ja of nee; leeg is nee.
 * @param [huurcontracten] Personen met een huurcontract dat in de laatste twee weken ingaat; leeg is 0.
 * @param [taakstelling] De taakstelling zonder saldo, in personen; nodig als de coulance van die datum daarvan uitgaat.
 * @param [verschoonbaar] Is het niet halen als verschoonbaar aangemerkt? ja, nee of de reden; leeg is nee.
 * @returns De trede als tekst: 0, 1, 2, 3a, 3b, 4, 5 of 6 (3 voor juli 2021).
 */
export function trede(
  trede: unknown,
  peildatum: unknown,
  opgave: unknown,
  gehuisvest: unknown,
  koppelingen?: unknown,
  omkoppelingen?: unknown,
  stapelgemeente?: unknown,
  huurcontracten?: unknown,
  taakstelling?: unknown,
  verschoonbaar?: unknown,
): string {
  const uitkomst = beoordeling(
    trede,
    peildatum,
    opgave,
    gehuisvest,
    koppelingen,
    omkoppelingen,
    stapelgemeente,
    huurcontracten,
    taakstelling,
    verschoonbaar,
  );
  if (uitkomst.kind === 'trede') return uitkomst.trede;
  const isVraag = 'wat' in uitkomst && uitkomst.wat.includes('huurcontracten');
  throw geenAntwoord(
    `Geen trede te bepalen: ${zonderTrede(uitkomst)}.` + (isVraag ? ' Geef alleen het totaal op, bij gehuisvest.' : ''),
  );
}

/**
 * Waarom de trede zo uitkomt: de regels, de getallen, de norm met de bron, en wat is aangenomen. Dezelfde argumenten
 * als TREDE.
 * @customfunction WAAROM
 * @param trede De trede voor de beoordeling, bijvoorbeeld 2, 3a of "signaleren".
 * @param peildatum De datum van de beoordeling: 1 januari, 1 april, 1 juli of 1 oktober.
 * @param opgave De opgave van het halfjaar, in personen.
 * @param gehuisvest De in dit halfjaar tot de peildatum gehuisveste personen, volgens het COA.
 * @param [koppelingen] "voldoende" of "onvoldoende" (zie KOPPELINGEN); nodig op 1 januari en 1 juli als de opgave niet
 * is gehaald.
 * @param [omkoppelingen] Waren er omkoppelingen? ja, nee of een aantal; leeg is nee.
 * @param [stapelgemeente] Was het een stapelgemeente? ja of nee; leeg is nee.
 * @param [huurcontracten] Personen met een huurcontract dat in de laatste twee weken ingaat; leeg is 0.
 * @param [taakstelling] De taakstelling zonder saldo, in personen; nodig als de coulance van die datum daarvan uitgaat.
 * @param [verschoonbaar] Is het niet halen als verschoonbaar aangemerkt? ja, nee of de reden; leeg is nee.
 * @returns De uitleg in een of twee zinnen.
 */
export async function waarom(
  trede: unknown,
  peildatum: unknown,
  opgave: unknown,
  gehuisvest: unknown,
  koppelingen?: unknown,
  omkoppelingen?: unknown,
  stapelgemeente?: unknown,
  huurcontracten?: unknown,
  taakstelling?: unknown,
  verschoonbaar?: unknown,
): Promise<string> {
  const uitkomst = beoordeling(
    trede,
    peildatum,
    opgave,
    gehuisvest,
    koppelingen,
    omkoppelingen,
    stapelgemeente,
    huurcontracten,
    taakstelling,
    verschoonbaar,
  );
  const { legUit } = await opgehaald(import(/* webpackChunkName: "words" */ '../domain/sentences/uitleg'));
  return legUit(uitkomst);
}

function beoordeling(
  trede: unknown,
  peildatum: unknown,
  opgave: unknown,
  gehuisvest: unknown,
  koppelingen: unknown,
  omkoppelingen: unknown,
  stapelgemeente: unknown,
  huurcontracten: unknown,
  taakstelling: unknown,
  verschoonbaar: unknown,
): Oordeel {
  const geteld = aantal(gehuisvest, 'gehuisvest');
  const opgegeven = aantalOfNiets(huurcontracten, 'huurcontracten') ?? personen(0);
  return oordeelOver(
    {
      trede: leesTrede(trede, 'trede'),
      peildatum: datum(peildatum, 'peildatum'),
      opgave: saldo(opgave, 'opgave'),
      gehuisvest: geteld,
      omkoppelingen: jaNee(omkoppelingen, 'omkoppelingen'),
      stapelgemeente: jaNee(stapelgemeente, 'stapelgemeente'),
      // As many as were housed or more are probably the total: nobody may count it twice, and a function cannot ask.
      huurcontracten: opgegeven < geteld ? opgegeven : restant(opgegeven, geteld),
      huurcontractenHoogstens: opgegeven,
      ...known({
        koppelingen: koppelingenoordeel(koppelingen, 'koppelingen'),
        taakstelling: aantalOfNiets(taakstelling, 'taakstelling'),
        verschoonbaar: verschoning(verschoonbaar, 'verschoonbaar'),
      }),
    },
    STANDAARDBELEID,
  );
}
