/** By which a stored text is known to be the one that was kept. */
export interface TextSeal {
  /** Characters. */
  readonly size: number;
  readonly sum: string;
}

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/**
 * Length and sum (FNV-1a, 32 bits) of a text. They show damage and changes by other programs, and are no protection
 * against who means harm: against that, what a write of another sitting would bring back is shown before it is done.
 */
export function sealOf(text: string): TextSeal {
  let sum = START;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    sum = Math.imul(sum ^ (code & 0xff), PRIME);
    sum = Math.imul(sum ^ (code >> 8), PRIME);
  }
  return { size: text.length, sum: (sum >>> 0).toString(16) };
}
