/** The part of functions.json that the host reads. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

/** Whether the function is told where its arguments stand: only one that gives back a table can ask so. [A10] */
export const wantsAddresses = ({ options, result }: FunctionMetadata): boolean =>
  options?.requiresParameterAddresses === true && result?.dimensionality === 'matrix';

/** The metadata file as a whole. */
export interface Metadata {
  /** Whether arguments of type any may be errors. [F08] */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

const NONE: Metadata = { functions: [] };

/**
 * Fetches the metadata from a page of another origin, as Excel on the web does: without permission of the server for
 * all origins there are no functions. [F01]
 */
export function loadFunctions(url: string): Promise<Metadata> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.srcdoc =
    `<script>fetch(${JSON.stringify(url)}).then((r) => (r.ok ? r.json() : null)).catch(() => ` +
    `null).then((found) => parent.postMessage({ functions: found }, '*'))</script>`;
  return new Promise((resolve) => {
    const take = ({ source, data }: MessageEvent<{ readonly functions: Metadata | null }>): void => {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', take);
      frame.remove();
      resolve(data.functions ?? NONE);
    };
    window.addEventListener('message', take);
    document.body.append(frame);
  });
}
