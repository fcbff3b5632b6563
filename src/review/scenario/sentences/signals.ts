import { formatGetal } from '../../../domain/sentences/numbers';
import type { Nodig } from '../../../domain/beoordeling/omgekeerd';
import { BUITEN_KADER, ontbreektInWoorden } from '../../../domain/sentences/zonder-trede';
import type { Ruilfout } from '../../../domain/opgave/ruil';
import type { Signal } from '../signals';

/** What must not go unseen in a scenario, and what to do about it. */
export function signalSentence(signal: Signal): string {
  switch (signal.code) {
    case 'meerDanKoppelingen':
      return `${formatGetal(signal.plaatsingen)} plaatsingen tot het einde van het halfjaar, maar ${formatGetal(signal.koppelingen)} koppelingen: dit kan alleen als het COA meer mensen koppelt.`;
    case 'meerDanOpgave':
      return `Hiermee ontstaat een voorsprong van ${formatGetal(signal.voorsprong)}.`;
    case 'minderDanNul':
      return `Er zouden ${formatGetal(signal.gehuisvest)} personen gehuisvest zijn: kies minder plaatsingen eraf.`;
    case 'aantalNietTeBeoordelen':
      return 'De tussenstand is voorbij: met een aantal koppelingen is nu niet meer te zeggen of ze toen voldoende waren. Kies voldoende of onvoldoende.';
    case 'redenOntbreekt':
      return 'Verschoonbaar telt pas mee met een reden: vul die in.';
    case 'besluitOntbreekt':
      return 'Een verlengde trede telt pas mee met de datum en de bron van het besluit: vul beide in.';
  }
}

/** Why an exchange does not count. `naam` gives the name of a code. */
export function ruilfoutSentence(fout: Ruilfout, naam: (code: string) => string): string {
  switch (fout.code) {
    case 'zelfdeGemeente':
      return 'Kies twee verschillende gemeenten.';
    case 'geenAantal':
      return 'Vul een aantal van 1 of meer in.';
    case 'onbekendeGemeente':
      return `${naam(fout.gemeente)} staat niet in deze tabel: de ruil telt niet mee.`;
    case 'meerDanOpgave':
      return `${naam(fout.gemeente)} heeft nog ${formatGetal(fout.beschikbaar)} over om te ruilen: kies een kleiner aantal.`;
  }
}

/** Names of gemeenten whose changes have no place in this table. */
export function absentSentence(names: readonly string[]): string {
  return `Niet in deze tabel, dus niet meegerekend: ${names.join(', ')}.`;
}

/** What a goal takes: "80", or why there is no number. */
export function neededWords(nodig: Nodig): string {
  switch (nodig.kind) {
    case 'nodig':
      return formatGetal(nodig.plaatsingen);
    case 'nooit':
      return nodig.reden === 'buitenKader' ? BUITEN_KADER : 'kan alleen op 1 januari en 1 juli';
    case 'ontbreekt':
      return ontbreektInWoorden(nodig.wat);
  }
}
