import { readFileSync } from 'node:fs';
import { hostMessage, hostSentence } from '../../../../src/change/write/sentences/host';
import { HostError } from '../../../../src/change/workbook';

test.each([
  [
    'InvalidOperationInCellEditMode',
    true,
    'U bent nog bezig in een cel. Druk op Enter of Esc in Excel en probeer het opnieuw.',
  ],
  [
    'InvalidSelection',
    true,
    'een grafiek, een andere werkmap, of meer bladen of gebieden tegelijk. Klik in deze werkmap op één cel en probeer',
  ],
  ['NoSheetInFront', true, 'Klik in deze werkmap op één cel en probeer het opnieuw.'],
  ['GeneralException', true, 'onbekende fout. Klik in deze werkmap op één cel en probeer het opnieuw'],
  ['InactiveWorkbook', true, 'een andere werkmap, of meer bladen of gebieden tegelijk. Klik in deze werkmap'],
  ['ActivityLimitReached', true, 'te druk'],
  ['RequestPayloadSizeLimitExceeded', false, 'te groot om in één keer te schrijven'],
  ['ResponsePayloadSizeLimitExceeded', false, 'te groot om in één keer te lezen'],
  ['InvalidOrTimedOutSession', false, 'verlopen'],
  ['AccessDenied', false, 'beveiligd of alleen-lezen'],
  ['ItemNotFound', true, 'er niet meer'],
  ['InvalidReference', true, 'bestaat niet meer'],
  ['NotRemembered', false, 'logboek'],
  ['JournalUnreadable', false, 'beschadigd'],
  ['FilteredRangeConflict', true, 'filter'],
  ['MergedRangeConflict', true, 'Samengevoegde cellen'],
  ['RequestAborted', true, 'brak de opdracht af'],
  ['OperationCellsExceedLimit', false, 'te veel cellen'],
  ['Unauthenticated', false, 'aangemeld'],
  ['ConflictingOperation', true, 'Iemand anders'],
])('%s (again: %s) says: %s', (code, retry, sentence) => {
  expect(hostMessage(code).retry).toBe(retry);
  expect(hostSentence(new HostError(code))).toContain(sentence);
});

/** What only charts, pictures, links and queries can end in: things that we do not ask. */
const NOT_OURS =
  /^(?:EmptyChartSeries|RangeImageExceedsLimit|.*WorkbookLinksBlocked|PowerQuery\w+|SearchString\w+|UnsupportedFillType|DirtySupportingFormula|InsertDeleteConflict|InvalidState)$/;

test('every code that Excel lists and that can come of what we ask has its own sentence', () => {
  const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const [, members = ''] = /enum ErrorCodes \{\s*accessDenied([^}]*)\}/.exec(types) ?? [];
  const codes = [...members.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code).filter((code) => !NOT_OURS.test(code));
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => hostSentence(new HostError(code)).includes(`(code ${code})`))).toEqual([]);
});

test.each(['IetsNieuws', '__proto__', 'constructor', ''])('an unknown code %j is named, with what to do', (code) => {
  expect(hostSentence(new HostError(code))).toContain(`(code ${code}). Probeer het opnieuw`);
});

test('when part of the work may have been done, the sentence says where to look', () => {
  expect(hostSentence(new HostError('InvalidOrTimedOutSession', undefined, true))).toMatch(
    /^De verbinding .* misschien is een deel geschreven/,
  );
});
