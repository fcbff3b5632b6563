import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { itemNotFound } from '../wire/errors';
import type { Book } from '../workbook/book';

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const settings = (book: Book) => book.extras.settings;

const settingRef = objectType<SettingTarget>({
  name: 'Setting',
  identity: (t) => ({ _Id: t.key }),
  properties: {
    key: { get: (t) => t.key },
    value: {
      get: (t) => settings(t.book).get(t.key),
      set: (t, value: unknown) => void settings(t.book).set(t.key, value),
    },
  },
  methods: { delete: (t) => void settings(t.book).delete(t.key) },
});

function find(book: Book, key: string): Ref {
  return settings(book).has(key) ? settingRef({ book, key }) : NULL_REF;
}

/** `workbook.settings`: kept in the file, and removed with it. */
export const settingsRef = objectType<Book>({
  name: 'SettingCollection',
  methods: {
    add: (book, key: string, value: unknown) => {
      settings(book).set(key, value);
      return settingRef({ book, key });
    },
    set: (book, key: string, value: unknown) => {
      settings(book).set(key, value);
      return settingRef({ book, key });
    },
    getCount: (book) => settings(book).size,
    getItem: (book, key: string) => {
      if (!settings(book).has(key)) throw itemNotFound();
      return settingRef({ book, key });
    },
    getItemOrNullObject: find,
  },
  items: (book) => [...settings(book).keys()].map((key) => settingRef({ book, key })),
});
