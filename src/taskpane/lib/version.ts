/** Filled in by the build, and by the tests, from package.json or `--env version`. */
declare const OPGAVEWIJZER_VERSION: string;

/** The version of the add-in: "1.0.0". */
export const VERSION = OPGAVEWIJZER_VERSION;
