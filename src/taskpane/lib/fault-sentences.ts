/** What can be done about a fault of our own. */
export const FAULT_SENTENCES = {
  watTeDoen:
    'Kies Opnieuw lezen. Blijft het misgaan, wis dan de bewaarde keuzes, of kopieer de details en geef ze ' +
    'aan de beheerder; de inhoud van cellen staat er niet in.',
  opnieuwLezen: 'Opnieuw lezen',
  wisKeuzes: 'Bewaarde keuzes wissen',
  wisZeker:
    "Aangewezen kolommen, scenario's en andere keuzes in deze werkmap gaan weg. " +
    'Wat is geschreven blijft staan en kan nog worden teruggezet.',
  wisJa: 'Ja, wis de keuzes',
  wisNee: 'Nee',
  kopieerDetails: 'Kopieer details',
  gekopieerd: 'De details zijn gekopieerd.',
} as const;
