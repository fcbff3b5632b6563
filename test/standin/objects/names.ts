import { IDefinedNamesService, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { areaName, parseArea, sheetPrefix } from '../workbook/address';
import type { Book } from '../workbook/book';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { RangeTarget } from './context';
import { rangeRef } from './range/range';

type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

interface NamesTarget {
  readonly book: Book;
  /** A sheet's id for its own names; without it the workbook's. */
  readonly scope?: string;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const inScope =
  ({ scope }: NamesTarget) =>
  (name: FDefinedName) =>
    scope === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === scope;
const all = (t: NamesTarget): NameTarget[] =>
  t.book.facade
    .getDefinedNames()
    .filter(inScope(t))
    .map((name) => ({ ...t, name: name.getName() }));
const find = (t: NamesTarget, key: string) => all(t).find(({ name }) => name.toLowerCase() === key.toLowerCase());

function defined(t: NameTarget): FDefinedName {
  const found = t.book.facade
    .getDefinedNames()
    .filter(inScope(t))
    .find((name) => name.getName() === t.name);
  if (!found) throw itemNotFound();
  return found;
}

function stored(t: NameTarget) {
  const names = t.book.grid.get(IDefinedNamesService).getDefinedNameMap(t.book.workbook.getUnitId()) ?? {};
  const found = Object.values(names).find(
    (one) =>
      one.name === t.name &&
      (t.scope === undefined ? one.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME : one.localSheetId === t.scope),
  );
  if (!found) throw itemNotFound();
  return found;
}

const formula = (t: NameTarget) => `=${reference(t, defined(t).getFormulaOrRefString().replace(/^=/, ''))}`;

/** A name whose cell was deleted still says on which sheet it lay, as long as that is there. [A07] */
function reference({ book, scope, name }: NameTarget, text: string): string {
  const lay = scope === undefined ? book.host.layOn(name) : scope;
  if (text !== '#REF!' || lay === undefined) return text;
  const sheet = book.findSheet(lay);
  return sheet ? `${sheetPrefix(sheet.getName())}!#REF!` : '#REF!$A$1';
}

function range(t: NameTarget): Ref {
  const { area, sheet } = t.book.locate(formula(t).slice(1));
  return rangeRef({ book: t.book, sheetId: sheet.getSheetId(), area });
}

function isRange(text: string): boolean {
  try {
    return parseArea(text.slice(text.lastIndexOf('!') + 1)).rows > 0;
  } catch {
    return false;
  }
}

const nameRef = objectType<NameTarget>({
  name: 'NamedItem',
  identity: (t) => ({ _Id: t.name }),
  properties: {
    name: { get: (t) => t.name },
    formula: { get: formula, set: (t, value: string) => defined(t).setFormula(value) },
    value: { get: (t) => formula(t).slice(1) },
    type: { get: (t) => (isRange(formula(t)) ? 'Range' : 'String') },
    scope: { get: (t) => (t.scope === undefined ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (t) => stored(t).hidden !== true,
      set: (t, value: boolean) => {
        if (!t.book.host.takesVisibility(t.name)) return;
        t.book.facade.updateDefinedNameBuilder({ ...stored(t), unitId: t.book.workbook.getUnitId(), hidden: !value });
      },
    },
    comment: { get: (t) => defined(t).getComment() ?? '', set: setComment },
  },
  methods: {
    getRange: range,
    getRangeOrNullObject: (t) => (isRange(formula(t)) ? range(t) : NULL_REF),
    delete: (t) => defined(t).delete(),
  },
});

function setComment(t: NameTarget, value: string): void {
  if (!t.book.host.desktop) t.book.host.endsCtrlZ('F05');
  defined(t).setComment(value);
}

function absolute({ book, sheetId, area }: RangeTarget): string {
  const dollars = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${sheetPrefix(book.sheet(sheetId).getName())}!${dollars}`;
}

function add(t: NamesTarget, name: string, to: Ref | string, comment?: string): Ref {
  // [A09]
  if (t.book.host.inFront === 'other workbook' && t.book.host.excel.api === '1.14') throw itemNotFound();
  // A name of the sheet in front stands in the way too. [F21]
  const inTheWay = find(t, name) ?? find({ ...t, scope: t.book.active().getSheetId() }, name);
  if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || inTheWay)
    throw invalidArgument('The name is invalid or already in use.');
  const area = typeof to === 'string' ? undefined : (to.target as RangeTarget);
  const text = area ? absolute(area) : String(to).replace(/^=/, '');
  // Univer's own way refuses a name that another sheet has; in Excel every sheet has names of its own.
  t.book.facade.insertDefinedNameBuilder({
    id: `${t.scope ?? ''}:${name}`,
    unitId: t.book.workbook.getUnitId(),
    name,
    formulaOrRefString: text,
    localSheetId: t.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  t.book.host.nameAdded(name, area?.sheetId);
  const made = { ...t, name };
  if (typeof comment === 'string') defined(made).setComment(comment);
  return nameRef(made);
}

export const namesRef = objectType<NamesTarget>({
  name: 'NamedItemCollection',
  methods: {
    add,
    getCount: (t) => all(t).length,
    getItem: (t, key: string) => {
      const found = find(t, key);
      if (!found) throw itemNotFound();
      return nameRef(found);
    },
    getItemOrNullObject: (t, key: string) => {
      const found = find(t, key);
      return found ? nameRef(found) : NULL_REF;
    },
  },
  items: (t) => all(t).map(nameRef),
});
