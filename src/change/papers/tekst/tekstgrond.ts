import { legStapUit } from '../../../domain/sentences/uitleg';
import type { PadStap } from '../../../domain/beoordeling/stand';
import { formatDatumVoluit } from '../../../domain/tijd/datum';
import { beoordeeldePeriode, tussenstandVan } from '../../../domain/tijd/moment';
import type { AssessedRow } from '../../../review/assess/overview';

type Grondzin = (stap: PadStap, row: AssessedRow) => string;

const TE_WEINIG = 'Te weinig koppelingen geldt dan als verschoonbare reden.';

/**
 * What decided on 1 January or 1 July after the opgave itself, a sentence for each question; what nobody filled in is
 * not written as a no.
 */
const ZINNEN: Readonly<Partial<Record<PadStap['vraag'], Grondzin>>> = {
  coulance: (stap, { beoordeling }) =>
    beoordeling.regel.norm.soort === 'geen' ? '' : `${legStapUit(stap, beoordeling)}.`,
  verschoonbaar: ({ antwoord, reden }) =>
    antwoord === 'ja'
      ? `Het niet halen van de opgave is als verschoonbaar aangemerkt (reden: ${reden?.trim() || 'niet vermeld'}).`
      : '',
  verlengd: ({ antwoord, verlenging }, { beoordeling: { moment } }) => {
    if (antwoord !== 'ja' || verlenging === undefined) return '';
    const bron = verlenging.bron === '' ? '' : ` (${verlenging.bron})`;
    // On 1 April or 1 October the half-year is not over.
    const gemist =
      moment === 'eindbeoordeling' ? ' Dat is geen verschoonbare reden: het halfjaar geldt als niet gehaald.' : '';
    return `Gedeputeerde Staten hebben de trede verlengd tot ${formatDatumVoluit(verlenging.tot)}${bron}.${gemist}`;
  },
  koppelingen: ({ antwoord }, { beoordeling: { regel } }) => {
    const dag = formatDatumVoluit(tussenstandVan(beoordeeldePeriode(regel.peildatum)));
    return antwoord === 'onbekend'
      ? ''
      : `Op ${dag} waren de koppelingen ${antwoord === 'ja' ? 'voldoende' : 'onvoldoende'}.`;
  },
  omkoppelingen: (stap, { row, beoordeling }) => {
    if (stap.antwoord === 'telt niet mee') return `${legStapUit(stap, beoordeling)}.`;
    if (row.omkoppelingen === undefined) return 'Over omkoppelingen is niets opgegeven.';
    return stap.antwoord === 'ja' ? 'Er waren omkoppelingen.' : 'Er waren geen omkoppelingen.';
  },
  stapelgemeente: ({ antwoord }, { row }) => {
    if (antwoord === 'ja') return 'De gemeente was stapelgemeente.';
    return row.stapelgemeente === undefined
      ? `Of de gemeente stapelgemeente was, is niet opgegeven. ${TE_WEINIG}`
      : `De gemeente was geen stapelgemeente. ${TE_WEINIG}`;
  },
};

/** The grounds of an assessment in whole sentences, in the order in which they were asked. */
export function grond(row: AssessedRow): readonly string[] {
  return row.beoordeling.pad.flatMap((stap) => ZINNEN[stap.vraag]?.(stap, row) ?? []).filter((zin) => zin !== '');
}
