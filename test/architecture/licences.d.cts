export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}
export function runtimeLicences(): readonly Licence[];
export function licencePage(): string;
