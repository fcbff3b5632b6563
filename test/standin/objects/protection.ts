import { objectType } from '../executor/object-type';
import { accessDenied } from '../wire/errors';
import { type SheetTarget, sheetOf } from './context';

const state = (t: SheetTarget) => t.book.extra(sheetOf(t)).protection;

export const protectionRef = objectType<SheetTarget>({
  name: 'WorksheetProtection',
  properties: { protected: { get: (t) => state(t).on }, options: { get: (t) => state(t).options } },
  methods: {
    protect: (t, options?: Readonly<Record<string, unknown>>, password?: string) => {
      if (state(t).on) throw accessDenied();
      t.book.extra(sheetOf(t)).protection = { on: true, options: { ...options, ...(password ? { password } : {}) } };
    },
    unprotect: (t, password?: string) => {
      const wanted = state(t).options['password'];
      if (wanted !== undefined && wanted !== password) throw accessDenied();
      t.book.extra(sheetOf(t)).protection = { on: false, options: {} };
    },
  },
});
