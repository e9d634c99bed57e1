// Puts together what runs in Azure: our files as they are, and the packages of production.
import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folderFiles } from './folder-files.ts';
import { zipFiles } from './zip-files.ts';

/** What runs, and the tools people run beside it: no tests, no documents. */
const PARTS = ['package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'src', 'cards', 'tools'];

export interface Bundle {
  readonly folder: string;
  readonly zip: string;
  readonly files: number;
  readonly megabytes: number;
}

/** Makes `app/` and `forenkl-app.zip` below `target`, in place of older ones. Needs a registry. */
export async function makeBundle(root: string, target: string): Promise<Bundle> {
  const folder = join(target, 'app');
  const zip = join(target, 'forenkl-app.zip');
  await copyParts(root, folder);
  await installPackages(folder);
  const files = await folderFiles(folder);
  const bytes = await zipFiles(folder, files);
  await writeFile(zip, bytes);
  return { folder, zip, files: files.length, megabytes: Math.ceil(bytes.length / 1e6) };
}

/** Copies our own parts into an empty folder. */
export async function copyParts(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    PARTS.map((part) => cp(join(root, part), join(folder, part), { recursive: true })),
  );
}

/** Exactly what the lock file says, without anything that runs while it is installed. */
async function installPackages(folder: string): Promise<void> {
  const asked = ['ci', '--omit=dev', '--ignore-scripts', '--no-bin-links'];
  // npm is a script of the shell on Windows.
  await promisify(execFile)('npm', asked, { cwd: folder, shell: process.platform === 'win32' });
}
