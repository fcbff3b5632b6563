/** What these tests ask of selenium-webdriver, which is installed for them alone. */
export interface Element {
  click(): Promise<void>;
}
export interface Browser {
  get(url: string): Promise<void>;
  switchTo(): { frame(index: number | null): Promise<void> };
  executeScript<T>(script: string, ...parts: readonly unknown[]): Promise<T>;
  /** The last argument of the script is the function that ends it. */
  executeAsyncScript<T>(script: string, ...parts: readonly unknown[]): Promise<T>;
}
export interface WebKit {
  readonly browser: Browser;
  stop(): Promise<void>;
}
/** What of Debian's packages webkit2gtk-driver and xvfb is not on this machine. */
export function missing(): readonly string[];
export function startWebKit(): Promise<WebKit>;
