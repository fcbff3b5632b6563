import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { NEDERLAND, isEigen, isGeldigOp } from '../../../src/domain/gemeente/gemeenten';
import { PEILDATUM } from './peildatum';

/**
 * Gemeenten that one name says and that exist on the peildatum, those of Zuid-Holland first. Printed once and kept in a
 * file, so that the processes that measure have not met the list before.
 */
const namen = [...NEDERLAND]
  .filter((een) => isGeldigOp(een, PEILDATUM) && vindGemeente(een.naam, PEILDATUM).kind === 'gevonden')
  .sort((a, b) => Number(isEigen(b)) - Number(isEigen(a)))
  .map(({ naam }) => naam);

process.stdout.write(JSON.stringify(namen));
