export function isThere(): boolean;
export function convert(file: string, to: 'xlsx' | 'pdf'): string;
