import { formatDatum } from '../tijd/datum';
import type { Gemeente } from '../gemeente/gemeente';
import type { Gemeenteherkenning } from '../gemeente/gemeenteherkenning';
import { opsomming } from './numbers';

/** Why a written name cannot be used as it stands, and what to do; '' when it can. */
export function gemeenteInWoorden(naam: string, herkenning: Gemeenteherkenning): string {
  switch (herkenning.kind) {
    case 'gevonden':
      return herkenning.hoe === 'bijna'
        ? `"${naam}" lijkt op een gemeente: bedoelt u ${herkenning.gemeente.naam}?`
        : '';
    case 'onbekend':
      return `"${naam}" is geen bekende gemeente${herkenning.suggestie ? `: bedoelt u ${herkenning.suggestie.naam}?` : ': controleer de naam.'}`;
    case 'deel':
      return `"${naam}" noemt ${herkenning.gemeente.naam} met iets erachter: schrijf "${herkenning.gemeente.naam}" als de hele gemeente bedoeld is.`;
    case 'vermengd':
      return `"${naam}" mengt twee gemeenten: ${opsomming(herkenning.gemeenten.map((een) => een.naam))}. Schrijf één van beide.`;
    case 'meerduidig':
      return `"${naam}" kan meer dan één gemeente zijn: ${opsomming(herkenning.gemeenten.map((een) => een.naam))}. Schrijf de naam voluit.`;
    case 'vervallen': {
      const { naam: officieel, per, opvolgers } = herkenning.gemeente;
      return `${officieel} bestaat niet meer sinds ${formatDatum(per)}: gebruik ${opsomming(opvolgers.map((een) => een.naam))}.`;
    }
    case 'nietGeldig': {
      const { naam: officieel, geldigVanaf, geldigTot } = herkenning.gemeente;
      if (geldigTot === undefined)
        return `${officieel} bestaat pas sinds ${formatDatum(geldigVanaf)}: controleer de naam of de peildatum.`;
      const verder = herkenning.opvolger ? ` en ging op in ${herkenning.opvolger.naam}` : '';
      return `${officieel} bestond tot ${formatDatum(geldigTot)}${verder}: controleer de naam of de peildatum.`;
    }
  }
}

/** Why there is no region to give. */
export const elders = ({ naam, provincie }: Gemeente, soort: string): string =>
  `${naam} ligt in ${provincie}: alleen van gemeenten in Zuid-Holland is de ${soort} bekend.`;
