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
}

export async function loadFunctions(url: string): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(url);
  if (!response.ok) return [];
  return ((await response.json()) as { readonly functions: readonly FunctionMetadata[] }).functions;
}
