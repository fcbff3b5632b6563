import { objectType } from '../../executor/object-type';
import { sameArea } from '../../workbook/address';
import { type RangeTarget, sheetOf } from '../context';

const list = (range: RangeTarget) => range.book.extra(sheetOf(range)).validations;
const find = (range: RangeTarget) => list(range).find(({ area }) => sameArea(area, range.area));
const remove = (range: RangeTarget) =>
  void list(range).splice(0, Infinity, ...list(range).filter(({ area }) => !sameArea(area, range.area)));

/** Data validation is kept and given back, not enforced: the product sets lists, people choose from them in Excel. */
export const validationRef = objectType<RangeTarget>({
  name: 'DataValidation',
  properties: {
    rule: {
      get: (range) => find(range)?.rule ?? {},
      set: (range, rule: unknown) => {
        remove(range);
        list(range).push({ area: range.area, rule });
      },
    },
    type: {
      get: (range) => {
        const found = find(range);
        if (!found) return 'None';
        return Object.hasOwn(found.rule ?? {}, 'list') ? 'List' : 'Custom';
      },
    },
  },
  methods: { clear: remove },
});
