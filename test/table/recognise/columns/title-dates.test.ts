import { formatDatum } from '../../../../src/domain/tijd/datum';
import { datesThatHold, peildataIn } from '../../../../src/table/recognise/columns/title-dates';
import { days } from '../../parts';

const found = (...texts: readonly string[]): readonly string[] => peildataIn(texts).map(formatDatum);
const APRIL = ['1-4-2022'];

describe('the date in a title that holds', () => {
  test.each<[string, readonly string[]]>([
    ['alone', ['1 april 2022']],
    ['stand per', ['Stand per 1 april 2022']],
    ['peildatum', ['Peildatum: 1-4-2022']],
    ['beside a version', ['Stand per 1 april 2022', 'Versie 12 mei 2022']],
    ['behind a version', ['Versie 12 mei 2022; stand per 1 april 2022']],
    ['in one run with a version', ['Stand per 1 april 2022 versie 12 mei 2022']],
    ['with the version in brackets', ['Overzicht per 1 april 2022 (versie 12 mei 2022)']],
    ['said behind it', ['Overzicht 12 mei 2022 (versie)', '1 april 2022 (peildatum)']],
    ['per goes before a bare date', ['Overzicht 12 mei 2022', 'Cijfers per 1 april 2022']],
    ['a stretch ends with it', ['Plaatsingen 1 januari 2022 t/m 1 april 2022', 'Afgedrukt op 12 mei 2022']],
    ['of an overleg', ['Stand van zaken 1 april 2022', 'T.b.v. overleg van 12 mei 2022']],
    ['not the next one', ['Peildatum 1 april 2022, volgende peildatum 1 juli 2022']],
    ['not when it came in', ['Ontvangen 12 mei 2022', 'stand 1 april 2022']],
    ['not that of the source', ['Bron: COA, 12 mei 2022', 'per 1 april 2022']],
    ['of the source when nothing else', ['Bron: COA-cijfers per 1 april 2022', 'Opgesteld 12 mei 2022']],
    ['in the cell beside its word', ['Versie', '12 mei 2022', 'Peildatum', '1 april 2022']],
    ['twice the same', ['Stand per 1 april 2022', 'Peildatum 1-4-2022']],
    ['beside an achterstand', ['Realisatie en achterstand per 1 april 2022', 'Saldo per 1 januari 2022']],
    ['in a place', ['Vergunninghouders in het gebied, 1 april 2022', 'Ingevuld 12 mei 2022']],
    ['not the deadline', ['Reageren uiterlijk 12 mei 2022', 'Overzicht 1 april 2022']],
  ])('%s', (_what, texts) => {
    expect(found(...texts)).toEqual(APRIL);
  });

  test('up to and including a month is its last day', () => {
    expect(found('Cijfers t/m maart 2022')).toEqual(['31-3-2022']);
  });

  test.each<[string, readonly string[]]>([
    ['two bare dates', ['1 april 2022', '1 mei 2022']],
    ['two standen', ['Stand per 1 april 2022', 'Stand per 1 mei 2022']],
  ])('%s: both, for the user to choose', (_what, texts) => {
    expect(found(...texts)).toEqual(['1-4-2022', '1-5-2022']);
  });

  test.each([
    ['Versie 12 mei 2022'],
    ['Afgedrukt op 3 mei 2022'],
    ['Brief van 3 mei 2022'],
    ['Ingevuld door J. de Vries, 3 mei 2022'],
    ['Toegezonden aan de regio, 3 mei 2022'],
    ['Samengevoegd op 3 mei 2022'],
    ['De achterstand is die van 1 januari 2022.'],
    ['Trede per 1 januari 2022'],
    ['Overzicht'],
    [''],
  ])('%j: none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a heading keeps its dates but those of a version', () => {
  const both = days('2022-04-01', '2022-05-12');
  expect(datesThatHold('Gehuisvest per 1 april 2022 (versie 12 mei 2022)', both)).toEqual(days('2022-04-01'));
  expect(datesThatHold('Plaatsingen 1 april 2022 - 12 mei 2022', both)).toEqual(both);
});
