import type { Page } from 'playwright-core';

export interface AskedPage {
  /** Address of the browser. */
  readonly browser: string;
  /** Address of the trial page with all that is asked of it but the workbook. */
  readonly url: string;
  /** Fixture name, or `leeg`. */
  readonly workbook: string;
  /** The language of the browser, such as `nl-NL`. */
  readonly locale: string;
}

export interface OpenedPage {
  readonly page: Page;
  /** Every request that was not for localhost. */
  readonly outside: readonly string[];
}

export function takePage(asked: AskedPage): Promise<OpenedPage>;
export function putPagesAside(): Promise<{ readonly outside: readonly string[]; readonly errors: readonly string[] }>;
export function leaveBrowsers(): Promise<void>;
