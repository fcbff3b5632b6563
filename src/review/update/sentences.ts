import { opsomming } from '../../domain/sentences/numbers';
import { saldoInWoorden } from '../../domain/opgave/opgave';
import { formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import type { NextNote, NoNewHalf } from './next';

/** What is worth saying about one gemeente at the start of a halfjaar, for its line on the sheet. */
export function nextNoteSentence(note: NextNote): string {
  switch (note.code) {
    case 'samengevoegd':
      return `Samengevoegd uit ${opsomming(note.delen)}: saldo opgeteld, de trede is aan een mens.`;
    case 'deelOntbreekt':
      return `Saldo open: van ${opsomming(note.delen)} is geen eindsaldo bekend.`;
    case 'tredeOpen':
      return `Trede open: ${note.waarom}.`;
    case 'nietBeoordeeld':
      return `Saldo en trede open: niet beoordeeld (${note.reden}).`;
    case 'eindsaldoAnders':
      return (
        `Het oude blad zegt ${saldoInWoorden(note.blad)}, opgave min gehuisvest is ` +
        `${saldoInWoorden(note.uitgerekend)}; dat laatste staat hier.`
      );
    case 'beginsaldoAnders':
      return `Blad ${note.sheet} begint met ${saldoInWoorden(note.daar)}; hier staat het eindsaldo, ${saldoInWoorden(note.hier)}.`;
  }
}

/** Why no halfjaar can be begun, and what to do. */
export function noNewHalfSentence(why: NoNewHalf, old: string, source: string): string {
  switch (why.code) {
    case 'geenEinde':
      return (
        `Blad ${old} is van ${formatDatum(why.peildatum)}. Een nieuw halfjaar begint met de besluiten van ` +
        `${formatDatum(why.einde)}: open het blad van die dag.`
      );
    case 'contractenOpen':
      return `Op blad ${old} is niet gezegd of de huurcontracten de extra personen zijn of het totaal; de besluiten hangen ervan af. Beantwoord dat eerst bij Overzicht.`;
    case 'geenHalfjaar':
      return `Blad ${source} zegt niet over welk halfjaar het gaat. Zet dat in de kop, bijvoorbeeld Taakstelling 1e helft 2023.`;
    case 'anderHalfjaar':
      return `Blad ${source} gaat over ${formatPeriode(why.periode)}, niet over ${formatPeriode(why.gezocht)}. Kies een ander blad, of vul de taakstelling later in.`;
    case 'kaalOfOpgave':
      return `Blad ${source} heeft naast de taakstelling geen saldo of opgave: zeg hieronder of het de kale taakstelling is.`;
    case 'alleenOpgave':
      return `Wat blad ${source} taakstelling noemt is met het saldo erbij (de opgave). Kies een blad met de kale taakstelling, of vul haar later in.`;
    case 'geenTaakstelling':
      return `Op blad ${source} staat geen taakstelling die gelezen kan worden. Kies een ander blad, of vul haar later in.`;
  }
}
