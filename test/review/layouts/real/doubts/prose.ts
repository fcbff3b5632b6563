import type { RealSheet } from '../real-sheet';

/** Letters of which the figures stand in whole sentences. */
export const PROSE: readonly RealSheet[] = [
  {
    what: 'a letter whose figures stand in sentences',
    drawn: `
Burgemeester en wethouders van Gouda
Geacht college,
Hierbij informeren wij u.
Uw taakstelling voor de eerste helft van 2023 bedraagt 152 vergunninghouders.
Op 1 januari 2023 had uw gemeente een voorsprong van 12.
U moet voor 1 juli 2023 dus 140 vergunninghouders huisvesten.
Op 1 april 2023 had uw gemeente 55 vergunninghouders gehuisvest.
Wij verzoeken u voor 1 mei 2023 te reageren.`,
    outcome: '1-4-2023; Gouda 140 55',
  },
  {
    what: 'sentences about the halfjaar before, and one that says more',
    drawn: `
Burgemeester en wethouders van Delft
Uw opgave voor de tweede helft van 2024 is 180.
Op 1 juli 2024 had uw gemeente 150 vergunninghouders gehuisvest.
Tot 1 oktober 2024 heeft u 60 vergunninghouders gehuisvest, waarvan 12 in een doorstroomlocatie.`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestAnderHalfjaar',
  },
  {
    what: 'a paragraph with more than one sentence',
    drawn: `
Burgemeester en wethouders van Delft
Uw opgave voor de tweede helft van 2024 is 180. Wij spraken elkaar op 12 mei.
Op 1 oktober 2024 had uw gemeente 60 vergunninghouders gehuisvest.`,
    outcome: '1-10-2024; Delft 180 60',
  },
  {
    what: 'sentences that may be about others than the gemeente are asked',
    drawn: `
Burgemeester en wethouders van Delft
De taakstelling voor de tweede helft van 2024 is 2865.
Op 1 juli 2024 had uw gemeente een achterstand van 12.
Op 1 oktober 2024 zijn er 925 vergunninghouders gehuisvest.`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; kolomOnzeker',
  },
];
