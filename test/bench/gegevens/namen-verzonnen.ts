const LETTERGREPEN = 'ba der dijk drecht gou ha hel ker kla lei lo maas men noor pij rij schie tel vlaar wou'.split(
  ' ',
);

/** A name that no other number has, of letters alone. */
export function verzonnenNaam(i: number): string {
  const grepen = Array.from({ length: 4 }, (_, k) => LETTERGREPEN[Math.floor(i / LETTERGREPEN.length ** k) % 20] ?? '');
  const naam = `${grepen.join('')}zijl`;
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
