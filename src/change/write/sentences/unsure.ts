import type { HostError } from '../../workbook';

/** What to do when nobody knows how much of the work was done. */
export const UNSURE: Readonly<Record<HostError['work'], string>> = {
  writing:
    'Kijk daarna op het werkblad: misschien is een deel geschreven. Ongedaan maken van Excel zelf haalt dat weg.',
  undoing: 'Misschien is een deel al teruggezet. De schrijfactie staat nog in de lijst: Zet terug maakt het af.',
  removing:
    'Misschien is een deel al verwijderd en een deel nog niet. Kies nog eens Verwijder wat we bewaren om het af te maken.',
};
