import type { Trede } from '../ladder/trede';

/**
 * What a step is called and what the province then does. Source: Aanvullend beleidskader huisvesting vergunninghouders
 * 2020 and the letters of 2021-2022.
 */
export interface Tredetekst {
  readonly naam: string;
  readonly vervolgstap: string;
  /** Other spellings found in sheets and letters. */
  readonly ookGeschreven: readonly string[];
}

const AMBTELIJK = 'afspraken maken over acties en termijnen, ambtelijk';
const BESTUURLIJK = 'afspraken maken over acties en termijnen, bestuurlijk';

export const TREDETEKSTEN: Readonly<Record<Trede, Tredetekst>> = {
  '0': {
    naam: 'taakstelling gerealiseerd',
    vervolgstap: 'geen actie nodig; compliment als de opgave is gehaald',
    ookGeschreven: ['gerealiseerd', 'opgave gerealiseerd', 'geen', 'geen interventie'],
  },
  '1': { naam: 'signaleren', vervolgstap: 'signaal per brief', ookGeschreven: ['signalering'] },
  '2': {
    naam: 'informatie opvragen en valideren',
    vervolgstap: 'ambtelijk gesprek met gemeente en COA-regievoerder, eventueel met corporaties en VluchtelingenWerk',
    ookGeschreven: [
      'informatie opvragen',
      'informatie ophalen',
      'informatie ophalen en valideren',
      'opvragen en valideren informatie',
    ],
  },
  '3': {
    naam: 'afspraken maken over acties en termijnen',
    vervolgstap: 'plan van aanpak vragen; toezichtsgesprek',
    ookGeschreven: ['afspraken maken', 'actief toezicht'],
  },
  '3a': {
    naam: AMBTELIJK,
    vervolgstap: 'plan van aanpak vragen; ambtelijk toezichtsgesprek',
    ookGeschreven: ['afspraken maken ambtelijk', 'afspraken ambtelijk', 'actief toezicht ambtelijk'],
  },
  '3b': {
    naam: BESTUURLIJK,
    vervolgstap: 'plan van aanpak laten vaststellen door het college; bestuurlijk gesprek',
    ookGeschreven: ['afspraken maken bestuurlijk', 'afspraken bestuurlijk', 'actief toezicht bestuurlijk'],
  },
  '4': {
    naam: 'vooraankondiging juridische interventie',
    vervolgstap: 'brief met het voornemen; afschrift aan de gemeenteraad; publicatie',
    ookGeschreven: ['vooraankondiging', 'vooraankondigen juridische interventie'],
  },
  '5': {
    naam: 'besluit tot indeplaatsstelling',
    vervolgstap: 'besluit met een laatste termijn (begunstigingstermijn)',
    ookGeschreven: ['besluit indeplaatsstelling', 'besluit tot indeplaatstelling'],
  },
  '6': {
    naam: 'sanctie en indeplaatsstelling',
    vervolgstap: 'de provincie voorziet zelf, op kosten van de gemeente',
    ookGeschreven: ['indeplaatsstelling', 'indeplaatstelling', 'sanctie', 'sanctie en indeplaatstelling'],
  },
};
