/** What Excel on the web tells an add-in about itself and the document at the start. */
export interface HostInfo {
  /** The announced requirement set, such as `1.17`. */
  readonly api: string;
  readonly locale: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

const SUPPORTED: Readonly<Record<string, string>> = {
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  RibbonApi: '1.2',
  Settings: '1.1',
  DialogApi: '1.2',
  OfficeRuntime: '1.0',
};

export function appContext({ api, locale, settings }: HostInfo): Readonly<Record<string, unknown>> {
  return {
    _id: 'opgavewijzer-proef',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${window.location.origin}/werkmap.xlsx`,
    _clientMode: 1,
    _settings: [...settings],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'proef',
    _appInstanceId: 'proef',
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify({ ExcelApi: api, ...SUPPORTED }),
    _hostFullVersion: '16.0.17000.20000',
    _initialDisplayMode: 2,
  };
}

/** `Excel$Web$…`: the last number says shared runtime (1) with custom functions (2); logging to Microsoft is off. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.00$${locale}$11111111-2222-3333-4444-555555555555$$disableLogging$3`;
}
