import { type Features, HostError } from '../../change/workbook';
import { FAULT_PHRASES } from './fault-phrases';
import { VERSION } from './version';

const MOST_PLACES = 20;
/**
 * "taskpane.js:1:2345" in a line of a stack: "at f (https://…/taskpane.js:1:2345)" or "f@https://…/taskpane.js:1:2345".
 */
const PLACE = /^(?:\s+at .*|[^\s@]*@.*)[/\\( @]([\w.-]{1,80}\.(?:[cm]?js|tsx?))(?:\?[^\s:]*)?:(\d{1,7}):(\d{1,7})\)?$/;

/**
 * What a person can pass on about a fault: which version, where it runs, and where it went wrong. Nothing of a workbook
 * is in it: only codes, sentences from our own list, and places in scripts.
 * @param features of the program; unknown when the pane could not start.
 */
export function detailsOf(error: unknown, features?: Features): string {
  return [
    `Opgavewijzer ${VERSION}`,
    ...(features === undefined ? [] : [features.program, `ExcelApi ${features.api}`]),
    ...about(error),
  ].join('\n');
}

function about(error: unknown): readonly string[] {
  if (error === undefined) return [];
  return error instanceof HostError ? refusal(error) : fault(error);
}

function refusal({ code, location }: HostError): readonly string[] {
  const known = /^\w{1,60}$/.test(code) ? code : 'onbekend';
  // Excel may name a place as a piece of script; a name in it stands between quotes or brackets.
  const place = location?.replace(/["'`(][^]*/, '').trim();
  return [`code: ${known}`, ...(place ? [`plaats: ${place.slice(0, 100)}`] : [])];
}

function fault(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`fout: ${typeof error}`];
  const kind = /^[A-Za-z]{0,40}Error$/.test(error.name) ? error.name : 'Error';
  const said = sayable(error.message);
  return [`fout: ${kind}`, ...(said === undefined ? [] : [`melding: ${said}`]), ...placesIn(error)];
}

/** The part of a message that cannot hold anything of a cell; React's own numbers name a page of its manual. */
function sayable(message: string): string | undefined {
  const react = /^Minified React error #\d{1,4}/.exec(message)?.[0];
  return react ?? FAULT_PHRASES.find((phrase) => message.includes(phrase));
}

/** The message stands in the stack as well: it is taken out before places are looked for. */
function placesIn({ stack = '', message }: Error): readonly string[] {
  const lines = (message === '' ? stack : stack.split(message).join('')).split('\n');
  return lines
    .flatMap((line) => {
      const [, file, row, column] = PLACE.exec(line) ?? [];
      return file === undefined ? [] : [`${file}:${row}:${column}`];
    })
    .slice(0, MOST_PLACES);
}
