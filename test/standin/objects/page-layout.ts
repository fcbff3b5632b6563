import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { areaName, sheetPrefix } from '../workbook/address';
import type { PageLayout } from '../workbook/extras';
import { type RangeTarget, type SheetTarget, sheetOf } from './context';
import { rangeRef } from './range/range';
import { withinLimit } from '../wire/limits';

const page = (t: SheetTarget): PageLayout => t.book.extra(sheetOf(t)).page;

function kept<K extends keyof PageLayout>(name: K) {
  return {
    get: (t: SheetTarget) => page(t)[name],
    set: (t: SheetTarget, value: PageLayout[K]) => void (page(t)[name] = value),
  };
}

function margin(name: string) {
  return {
    get: (t: SheetTarget) => page(t).margins[name] ?? 0,
    set: (t: SheetTarget, value: number) => void (page(t).margins[name] = value),
  };
}

function text(name: string) {
  return {
    get: (t: SheetTarget) => page(t).headersFooters[name] ?? '',
    set: (t: SheetTarget, value: string) => void (page(t).headersFooters[name] = withinLimit(value)),
  };
}

const nameOf = (range: Ref | string) =>
  typeof range === 'string' ? range : areaName((range.target as RangeTarget).area);

function rangeOf(t: SheetTarget, address: string): Ref {
  return address === ''
    ? NULL_REF
    : rangeRef({ ...t, area: t.book.locate(`${sheetPrefix(sheetOf(t).getName())}!${address}`).area });
}

const headerFooterRef = objectType<SheetTarget>({
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('leftHeader'),
    centerHeader: text('centerHeader'),
    rightHeader: text('rightHeader'),
    leftFooter: text('leftFooter'),
    centerFooter: text('centerFooter'),
    rightFooter: text('rightFooter'),
  },
});

const groupRef = objectType<SheetTarget>({
  name: 'HeaderFooterGroup',
  objects: { defaultForAllPages: headerFooterRef },
});

export const pageLayoutRef = objectType<SheetTarget>({
  name: 'PageLayout',
  properties: {
    orientation: kept('orientation'),
    paperSize: kept('paperSize'),
    zoom: kept('zoom'),
    centerHorizontally: kept('centerHorizontally'),
    centerVertically: kept('centerVertically'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  objects: { headersFooters: groupRef },
  methods: {
    setPrintArea: (t, range: Ref | string) => void (page(t).printArea = nameOf(range)),
    setPrintTitleRows: (t, range: Ref | string) => void (page(t).titleRows = nameOf(range)),
    getPrintAreaOrNullObject: (t) => rangeOf(t, page(t).printArea),
    getPrintTitleRowsOrNullObject: (t) => rangeOf(t, page(t).titleRows),
  },
});

interface BreakTarget extends SheetTarget {
  readonly address: string;
}

const breaks = (t: SheetTarget) => t.book.extra(sheetOf(t)).breaks;

const breakRef = objectType<BreakTarget>({
  name: 'PageBreak',
  identity: (t) => ({ _Id: t.address }),
  properties: { rowIndex: { get: (t) => t.book.locate(t.address).area.row }, columnIndex: { get: () => 0 } },
  methods: { delete: (t) => void breaks(t).splice(breaks(t).indexOf(t.address), 1) },
});

export const breaksRef = objectType<SheetTarget>({
  name: 'PageBreakCollection',
  methods: {
    add: (t, range: Ref | string) => {
      breaks(t).push(nameOf(range));
      return breakRef({ ...t, address: nameOf(range) });
    },
    getCount: (t) => breaks(t).length,
    removePageBreaks: (t) => void breaks(t).splice(0),
  },
  items: (t) => breaks(t).map((address) => breakRef({ ...t, address })),
});
