/** What a build writes of itself, beside the scripts: the licences in full, and the list of parts. */
export const NOTICES: string;
export const SBOM: string;
