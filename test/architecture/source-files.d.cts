/** A source file with what it imports, types included. Paths are written with forward slashes. */
export interface SourceFile {
  /** Below the folder that was asked for: "table/cells/grid.ts". */
  readonly file: string;
  readonly text: string;
  /** Local files, below the same folder and with their ending, and the names of packages. */
  readonly imports: readonly string[];
}

/** The code of a file, without comments and without what stands in strings. */
export function codeOf(text: string): string;
/** All TypeScript below a folder of the repository ("src"). */
export function sourceFiles(folder: string): readonly SourceFile[];
