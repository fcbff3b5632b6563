import type { Rule } from 'eslint';

/** From the ground up; rooms on one floor may import each other's files. */
export const FLOORS: readonly (readonly string[])[];
export const ROOMS: readonly string[];
export const PURE: readonly string[];
export const OUTSIDE: readonly { readonly name: string; readonly rooms: readonly string[] }[];
export function roomOf(file: string): string | undefined;
export function mayImport(file: string, imported: string): boolean;
export function mayUsePackage(file: string, name: string): boolean;
export function forbiddenNames(room: string): readonly string[];
export function lintRule(src: string): Rule.RuleModule;
