import type { RealSheet } from '../real-sheet';

/** Letters that say their figures in running words, and mails that have each in one cell with its words. */
export const BRIEVEN_IN_ZINNEN: readonly RealSheet[] = [
  {
    what: 'a letter in running words',
    drawn: `
Aan het college van burgemeester en wethouders van de gemeente Westland

Geacht college,
Op grond van artikel 29 van de Huisvestingswet 2014 informeren wij u over de voortgang per 1 oktober 2024.
Uw taakstelling voor de tweede helft van 2024 bedraagt | 180
Achterstand op 1 juli 2024 | 45
Totaal te huisvesten in de tweede helft van 2024 | 225
Gehuisvest tot 1 oktober 2024 | 60
Dat is 27 procent van de opgave | 27%
Het aantal koppelingen bedroeg op 1 oktober 2024 | 170
Uw gemeente stond op 1 juli 2024 op trede 3a | 3a
Hoogachtend,
Gedeputeerde Staten van Zuid-Holland`,
    outcome: '1-10-2024; Westland 225 60',
  },
  {
    what: 'whole sentences, those of the province among them',
    drawn: `
Burgemeester en wethouders van Westland
De taakstelling van de provincie voor het eerste halfjaar van 2022 bedraagt 2.877 vergunninghouders.
De taakstelling voor uw gemeente voor het eerste halfjaar van 2022 bedraagt 120 statushouders.
Op 1 januari 2022 had de provincie een achterstand van 1.484.
Op 1 januari 2022 had uw gemeente een voorsprong van 14 vergunninghouders.
Dit betekent dat u voor 1 juli 2022 106 vergunninghouders dient te huisvesten.
In Zuid-Holland zijn op 1 april 2022 1.000 vergunninghouders gehuisvest.
Op 1 april 2022 heeft u er 70 gehuisvest.
Uw gemeente stond op trede signaleren van de interventieladder.`,
    outcome: '1-4-2022; Westland 106 70',
  },
  {
    what: 'points, as a mail has them',
    drawn: `
Burgemeester en wethouders van 's-Gravenhage
- Taakstelling 2022-I: 309 statushouders;
- Achterstand per 1 januari 2022: 108;
- Gehuisvest tot 1 april 2022: 156 statushouders;
- Trede: 2.`,
    outcome: "1-4-2022; 's-Gravenhage 417 156",
  },
];
