import { type Platform, PLATFORMS } from '../feiten/fact';

/** What the address of the trial page asks for. */
export interface Options {
  /** Name of a fixture, or `leeg` for an empty workbook. */
  readonly workbook: string;
  /** The announced ExcelApi. */
  readonly api: string;
  readonly paneWidth: number;
  readonly theme: 'licht' | 'donker';
  /** The language that Excel is in. */
  readonly language: 'nl' | 'en';
  /** Which Excel is played. */
  readonly platform: Platform;
  /** Address of the pane's page. */
  readonly panePage: string;
}

export function readOptions(search: string, prefersDark: boolean): Options {
  const query = new URLSearchParams(search);
  const theme = query.get('thema') ?? (prefersDark ? 'donker' : 'licht');
  return {
    workbook: query.get('werkmap') ?? 'haaglanden',
    api: query.get('api') ?? '1.17',
    paneWidth: Number(query.get('paneel') ?? 350),
    theme: theme === 'donker' ? 'donker' : 'licht',
    language: query.get('taal') === 'en' ? 'en' : 'nl',
    platform: PLATFORMS.find((one) => one === query.get('platform')) ?? 'web',
    panePage: query.get('pagina') ?? 'taskpane.html',
  };
}
