/** The JSON messages between the pane's office.js and the page around it (Excel on the web's road). */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const FrameAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const Dispatch = { saveDocumentSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export function parseRequest(text: unknown): FrameRequest | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  const message = JSON.parse(text) as Partial<FrameRequest>;
  return message._messageType === 0 && typeof message._actionName === 'string' ? (message as FrameRequest) : undefined;
}

function envelope(
  kind: 'call' | 'event',
  action: string,
  conversation: string,
  correlation: number,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: kind === 'call' ? 0 : 1,
    _errorCode: 0,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: window.location.origin,
    _serializerVersion: 1,
    _data: data,
  });
}

export function answer(request: FrameRequest, data: unknown): string {
  return envelope('call', request._actionName, request._conversationId, request._correlationId, data);
}

export function event(name: string, conversation: string, data: unknown): string {
  return envelope('event', name, conversation, -1, data);
}
