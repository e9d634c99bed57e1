// The parts of the app package, where they lie and how they are read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a manifest is made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export const MANIFEST = 'manifest.json';
export const ENGLISH = 'en.json';
export const ICONS = ['color.png', 'outline.png'] as const;

/** The path of a part in the repository. */
export function pathOf(part: string): string {
  return fileURLToPath(new URL(`../../appPackage/${part}`, import.meta.url));
}

/** A part that is JSON. */
export function readPart(part: string): JsonObject {
  return JSON.parse(readFileSync(pathOf(part), 'utf8'));
}
