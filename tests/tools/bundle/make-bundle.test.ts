import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../tools/bundle/folder-files.ts';
import { copyParts } from '../../../tools/bundle/make-bundle.ts';
import { zipFiles } from '../../../tools/bundle/zip-files.ts';

describe('the bundle for Azure', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forenkl-bundle-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, text: string) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  it('has the program, its cards and its tools, and nothing of an older bundle', async () => {
    await write('app/left-over.txt', 'old');

    await copyParts('.', join(folder, 'app'));
    const files = await folderFiles(join(folder, 'app'));

    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'LICENSE',
        'src/index.ts',
        'tools/node-check.mjs',
        'tools/register/register.ts',
      ]),
    );
    expect(files.filter((file) => /^(tests|docs|infra|left-over)/.test(file))).toEqual([]);
  });

  it('leaves out links, maps and types, but not our own files', async () => {
    await write('src/a.ts', '1');
    await write('node_modules/p/index.js', '1');
    await write('node_modules/p/index.js.map', '1');
    await write('node_modules/p/index.d.ts', '1');
    await write('node_modules/p/index.d.mts', '1');
    await symlink(join(folder, 'src/a.ts'), join(folder, 'link.ts'));

    expect(await folderFiles(folder)).toEqual(['node_modules/p/index.js', 'src/a.ts']);
  });

  it('is a zip with every file below its own path, the same each time', async () => {
    await write('src/a.ts', 'const a = "æøå";');
    await write('cards/b.json', '{}');
    const files = await folderFiles(folder);

    const bytes = await zipFiles(folder, files);
    const inside = Object.entries(unzipSync(bytes)).map(([name, at]) => [name, strFromU8(at)]);

    expect(Object.fromEntries(inside)).toEqual({
      'src/a.ts': 'const a = "æøå";',
      'cards/b.json': '{}',
    });
    expect(Buffer.compare(bytes, await zipFiles(folder, files))).toBe(0);
  });

  it('says which file could not be read', async () => {
    await expect(zipFiles(folder, ['gone.ts'])).rejects.toThrow('gone.ts');
  });
});
