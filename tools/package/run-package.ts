// Makes the app package, or brings its command lists up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseEnv } from 'node:util';
import { ENGLISH, type JsonObject, MANIFEST, pathOf, readPart } from './app-package.ts';
import { buildPackage } from './build-package.ts';
import type { Options } from './options.ts';
import { englishWithLists, manifestWithLists } from './put-lists.ts';
import { readValues } from './values.ts';

export const EXIT = {
  /** Written. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
} as const;

export interface PackageDeps {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the zip goes; what was there is written over. */
  readonly target: string;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. Nothing is written when a value is missing or Teams would refuse it. */
export async function runPackage(
  { env, target, print }: PackageDeps,
  { file, version }: Pick<Options, 'file' | 'version'>,
): Promise<number> {
  const told = file === undefined ? {} : await variablesIn(file);
  if (told === undefined) {
    print(`There is no file ${file}, or it cannot be read.`);
    return EXIT.failed;
  }
  const read = readValues({ ...env, ...told });
  const built = read.ok ? buildPackage(read.values, version) : read;
  if (!built.ok) {
    for (const problem of built.problems) print(problem);
    return EXIT.failed;
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, built.bytes);
  print(`${target} is version ${built.version}: upload it in the Teams admin centre.`);
  return EXIT.done;
}

/** Writes the commands of the table into the manifest and its English words. */
export async function writeLists(): Promise<void> {
  await writePart(MANIFEST, manifestWithLists(readPart(MANIFEST)));
  await writePart(ENGLISH, englishWithLists(readPart(ENGLISH)));
}

async function writePart(part: string, json: JsonObject): Promise<void> {
  await writeFile(pathOf(part), `${JSON.stringify(json, undefined, 2)}\n`);
}

async function variablesIn(file: string): Promise<NodeJS.Dict<string> | undefined> {
  try {
    return withoutEmpty(parseEnv(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** What is left empty in a file is for the environment to say. */
function withoutEmpty(read: NodeJS.Dict<string>): NodeJS.Dict<string> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== ''));
}
