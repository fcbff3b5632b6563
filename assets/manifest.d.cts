export function manifestFor(text: string, wanted?: { readonly url?: unknown; readonly version?: unknown }): string;
