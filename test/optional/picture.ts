/** A printed page as a picture of letters, that a person can look at and a test can compare. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Dots a millimetre, and millimetres a letter: an A4 page becomes 42 letters wide and 59 lines high. */
const DOTS = 2;
const MILLIMETRES = 5;
const INKS = ' .:-=+*#%@';
/** The share of ink of a text is a sixth or so: from a quarter on a place counts as full. */
const FULL = 0.25;

interface Dots {
  readonly width: number;
  readonly height: number;
  /** From 0, black, to 255, white. */
  readonly grey: Uint8Array;
}

/** One page in grey dots, by poppler's `pdftoppm`. */
function dotsOf(pdf: string, page: number): Dots {
  const only = ['-f', String(page), '-l', String(page)];
  const { stdout, status } = spawnSync('pdftoppm', ['-gray', '-r', String(25.4 * DOTS), ...only, pdf], {
    maxBuffer: 1e8,
  });
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  if (status !== 0 || head === undefined) throw new Error(`pdftoppm kon pagina ${page} van ${pdf} niet tekenen.`);
  return { width: Number(width), height: Number(height), grey: stdout.subarray(head.length) };
}

/** Lines of letters, one for each five millimetres: the more ink, the fuller the letter. */
export function pictureOf(pdf: string, page: number): readonly string[] {
  const { width, height, grey } = dotsOf(pdf, page);
  const side = DOTS * MILLIMETRES;
  const ink = (line: number, column: number): number => {
    let sum = 0;
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) sum += 255 - (grey[(line * side + y) * width + column * side + x] ?? 255);
    return sum / 255 / side / side;
  };
  const letter = (share: number): string =>
    INKS[Math.min(INKS.length - 1, Math.ceil((share / FULL) * (INKS.length - 1)))] ?? '';
  return Array.from({ length: Math.floor(height / side) }, (_, line) =>
    Array.from({ length: Math.floor(width / side) }, (__, column) => letter(ink(line, column)))
      .join('')
      .trimEnd(),
  );
}

/** So much more or less ink is another font's or another version's; beyond it something came, went or moved. */
const MEANS_NOTHING = 4;
const kept = (name: string): string => path.join(__dirname, 'paginas', `${name}.txt`);

/**
 * The lines of a page that look otherwise than the picture kept of it, each as it was and as it is. With
 * TEKEN=ja the page is kept as it is now, for a person to look at.
 */
export function differences(name: string, picture: readonly string[]): readonly string[] {
  if (process.env['TEKEN'] === 'ja') writeFileSync(kept(name), `${picture.join('\n')}\n`);
  if (!existsSync(kept(name))) return [`Er is geen ${kept(name)}; TEKEN=ja maakt haar.`];
  const before = readFileSync(kept(name), 'utf8').split('\n').slice(0, -1);
  return Array.from({ length: Math.max(before.length, picture.length) }, (_, i) => i).flatMap((i) => {
    const [was = '', is = ''] = [before[i], picture[i]];
    const places = Math.max(was.length, is.length);
    const moved = Array.from({ length: places }, (_, at) => levelAt(was, at) - levelAt(is, at));
    return moved.some((step) => Math.abs(step) > MEANS_NOTHING) ? [`${i + 1}: ${was}`, `${i + 1}: ${is}`] : [];
  });
}
const levelAt = (line: string, at: number): number => INKS.indexOf(line[at] ?? ' ');
