import { type FrameRequest, answer, Dispatch, event, FrameAction, parseRequest } from '../wire/messages';
import type { RichRequest, RichResponse } from '../wire/rich-api';
import { appContext, hostInfo } from './app-context';
import { tellTheme, type ThemeName } from './office-theme';
import { Traffic } from './traffic';

export interface PaneHost {
  readonly api: string;
  readonly platform: string;
  /** The language that Excel is in, such as `nl-NL`. */
  readonly locale: string;
  readonly run: (request: RichRequest) => Promise<RichResponse>;
  /**
   * Whether a person is typing in a cell: Excel then refuses what an add-in asks, before anything of it is done, or on
   * the web may carry it out, and what is typed goes over it. [F15] [A05]
   */
  readonly editing: () => boolean;
  readonly documentSettings: () => Map<string, unknown>;
  /** Office's theme, where Excel tells it. */
  readonly theme: () => ThemeName;
  /** The keyboard leaves the pane: past its last element, or with `back` before its first. */
  readonly leave: (back: boolean) => void;
}

interface DispatchData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

const GENERAL_EXCEPTION = 5001;
/** What office.js tells the host when it finds no next element for Tab. */
const LEAVES: ReadonlyMap<unknown, { readonly back: boolean }> = new Map([
  [13, { back: false }],
  [14, { back: true }],
]);
const CONVERSATION = 'proefgesprek';
const rich = (response: RichResponse) => ({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] });

/** The add-in's frame and the conversation with the unmodified office.js inside it. */
export class Pane {
  readonly traffic = new Traffic();
  private frame = document.createElement('iframe');
  private readonly registered = new Set<string>();
  private queue: Promise<void> = Promise.resolve();
  private listening: (() => void)[] = [];

  constructor(private readonly host: PaneHost) {
    window.addEventListener('message', ({ source, data }) => {
      const request = source === this.frame.contentWindow ? parseRequest(data) : undefined;
      if (request) this.receive(request);
    });
  }

  /** Loads the add-in afresh in a new frame inside `place`: nothing of an earlier one remains. */
  load(page: string, place: HTMLElement): void {
    const url = new URL(page, window.location.href);
    url.searchParams.set('proef', '1');
    url.searchParams.set('platform', this.host.platform);
    url.searchParams.set('_host_Info', hostInfo(this.host.locale));
    this.registered.clear();
    this.listening = [];
    this.traffic.reset();
    this.frame = document.createElement('iframe');
    this.frame.name = JSON.stringify({
      baseFrameName: 'proef',
      hostInfo: hostInfo(this.host.locale),
      xdmInfo: `${CONVERSATION}|proef|${window.location.origin}`,
      serializerVersion: 1,
    });
    this.frame.title = 'Opgavewijzer';
    this.frame.src = url.href;
    place.replaceChildren(this.frame);
  }

  /** Resolves when the add-in listens to the host's messages: from then on functions and events reach it. */
  ready(): Promise<void> {
    return this.registered.has('richApiMessage')
      ? Promise.resolve()
      : new Promise((resolve) => this.listening.push(resolve));
  }

  send(name: string, data: unknown): void {
    if (this.registered.has(name)) this.post(event(name, CONVERSATION, data));
  }

  private post(message: string, frame = this.frame): void {
    frame.contentWindow?.postMessage(message, window.location.origin);
  }

  private receive(request: FrameRequest): void {
    if (request._actionType !== FrameAction.invoke) {
      this.register(request);
      return;
    }
    // Requests run one after another, as in Excel.
    const { frame } = this;
    this.queue = this.queue.then(async () => this.post(answer(request, await this.respond(request)), frame));
  }

  private register({ _actionName: name, _actionType: kind, ...rest }: FrameRequest): void {
    if (kind === FrameAction.registerEvent) this.registered.add(name);
    else this.registered.delete(name);
    this.post(answer({ ...rest, _actionName: name, _actionType: kind }, { Error: 0 }));
    if (name === 'richApiMessage') this.listening.splice(0).forEach((resolve) => resolve());
  }

  private async respond(request: FrameRequest): Promise<unknown> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (this.host.platform !== 'web') tellTheme(this.frame, this.host.theme);
        return appContext({
          api: this.host.api,
          locale: this.host.locale,
          settings: this.host.documentSettings(),
        });
      case 'ContextActivationManager_notifyHost':
        return this.notified(request._data);
      case 'executeMethod':
        return this.dispatch(request._data as DispatchData);
      default:
        throw new Error(`not implemented in the stand-in: ${request._actionName}`);
    }
  }

  private notified(data: unknown): null {
    const left = LEAVES.get((data as readonly unknown[] | undefined)?.[1]);
    if (left) this.host.leave(left.back);
    return null;
  }

  private async dispatch(data: DispatchData): Promise<unknown> {
    const id = data.DdaMethod?.DispatchId;
    if (id === Dispatch.richApi) return this.richApi(String(data.ArrayData?.[4] ?? '{}'));
    if (id === Dispatch.commandCompleted) return { Error: 0 };
    if (id === Dispatch.saveDocumentSettings) return this.saveSettings(data);
    throw new Error(`not implemented in the stand-in: dispatch ${String(id)}`);
  }

  private async richApi(body: string): Promise<unknown> {
    const request = JSON.parse(body) as RichRequest;
    const { before, refuse, done = 0 } = this.traffic.count(request, body.length, this.host.editing()) ?? {};
    await before?.();
    try {
      if (refuse !== undefined) {
        const ran = await this.host.run({ ...request, Actions: request.Actions.slice(0, done) });
        return typeof refuse === 'number'
          ? { Error: refuse }
          : rich({
              ...ran,
              Error: {
                Code: refuse,
                Message: refuse,
                Location: '',
                ActionIndex: Math.min(done, request.Actions.length - 1),
                HttpStatusCode: 400,
              },
            });
      }
      return rich(await this.host.run(request));
    } catch (error) {
      // A fault of the stand-in itself: the page reports it, and the add-in is not left waiting.
      reportError(error);
      return { Error: GENERAL_EXCEPTION };
    }
  }

  private saveSettings(data: DispatchData): unknown {
    const settings = this.host.documentSettings();
    settings.clear();
    const { SerializedSettings: pairs } = data as { readonly SerializedSettings?: Readonly<Record<string, unknown>> };
    for (const [key, value] of Object.entries(pairs ?? {})) settings.set(key, value);
    return { Error: 0 };
  }
}
