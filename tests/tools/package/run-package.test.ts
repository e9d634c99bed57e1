import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPart } from '../../../tools/package/app-package.ts';
import { EXIT, runPackage } from '../../../tools/package/run-package.ts';
import { readPng } from '../../support/read-png.ts';
import { VALUES } from './values.ts';

let folder = '';
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-package-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

const print = (line: string) => lines.push(line);
const run = (env: Readonly<Record<string, string>>, file?: string) =>
  runPackage({ env, target: join(folder, 'made', 'forenkl.zip'), print }, file ? { file } : {});
const made = async () => unzipSync(await readFile(join(folder, 'made', 'forenkl.zip')));
const manifestMade = async () => JSON.parse(strFromU8((await made())['manifest.json']!));

describe('the zip', () => {
  it('has manifest, English words and icons at its root, and nothing else', async () => {
    expect(await run(VALUES)).toBe(EXIT.done);

    const parts = await made();
    expect(Object.keys(parts).sort()).toEqual([
      ...['color.png', 'en.json', 'manifest.json', 'outline.png'],
    ]);
    expect(readPng(Buffer.from(parts['color.png']!)).width).toBe(192);
    expect(readPng(Buffer.from(parts['outline.png']!)).width).toBe(32);
  });

  it('is filled in with what the municipality said', async () => {
    await run(VALUES);

    expect(await manifestMade()).toMatchObject({
      id: VALUES.TEAMS_APP_ID,
      developer: {
        name: VALUES.FORENKL_MUNICIPALITY,
        websiteUrl: VALUES.WEBSITE_URL,
        privacyUrl: VALUES.PRIVACY_URL,
        termsOfUseUrl: VALUES.TERMS_URL,
      },
      bots: [{ botId: VALUES.FORENKL_APP_ID }],
      composeExtensions: [{ botId: VALUES.FORENKL_APP_ID }],
      validDomains: [VALUES.BOT_DOMAIN],
    });
  });

  it('has the version of the program, or the one it is given', async () => {
    const own = readPart('manifest.json')['version'];
    await run(VALUES);
    expect(await manifestMade()).toMatchObject({ version: own });
    const target = join(folder, 'made', 'forenkl.zip');
    await runPackage({ env: VALUES, target, print }, { version: '9.0.1' });
    expect(await manifestMade()).toMatchObject({ version: '9.0.1' });
    expect(lines.at(-1)).toContain('is version 9.0.1');
  });

  it('is the same file when nothing was changed', async () => {
    await run(VALUES);
    const first = await readFile(join(folder, 'made', 'forenkl.zip'));
    await run(VALUES);

    expect(await readFile(join(folder, 'made', 'forenkl.zip'))).toEqual(first);
  });

  it('holds a name of any signs as one text', async () => {
    const name = ['A","id":"x$', '{{TERMS_URL}}'].join('');
    await run({ ...VALUES, FORENKL_MUNICIPALITY: name });

    expect((await manifestMade()).developer.name).toBe(name);
  });
});

describe('values', () => {
  const written = async (text: string) => {
    const file = join(folder, '.env.dev');
    await writeFile(file, text);
    return file;
  };

  it('come from a file before the environment, and from the environment where it is empty', async () => {
    const file = await written('FORENKL_MUNICIPALITY=Fjordby Kommune\nPRIVACY_URL=\n');
    await run(VALUES, file);

    expect((await manifestMade()).developer).toMatchObject({
      name: 'Fjordby Kommune',
      privacyUrl: VALUES.PRIVACY_URL,
    });
  });

  it('that are missing or wrong are all named at once, and nothing is written', async () => {
    expect(await run({ FORENKL_APP_ID: 'me', FORENKL_PUBLIC_URL: 'http://x.dk' })).toBe(
      EXIT.failed,
    );

    expect(lines.map((line) => line.split('. ')[0])).toEqual([
      'TEAMS_APP_ID is missing',
      'FORENKL_APP_ID must be an id such as 11111111-2222-3333-4444-555555555555',
      'FORENKL_PUBLIC_URL must be a link that begins with https://',
      'FORENKL_MUNICIPALITY is missing',
      'WEBSITE_URL is missing',
      'PRIVACY_URL is missing',
      'TERMS_URL is missing',
    ]);
    await expect(made()).rejects.toThrow('ENOENT');
  });

  it('that Teams has no room for are refused', async () => {
    await run({ ...VALUES, FORENKL_MUNICIPALITY: 'Kommunernes fælles it-samarbejde' });
    expect(lines.at(-1)).toContain('is version');
    await run({ ...VALUES, FORENKL_MUNICIPALITY: 'Kommunernes fælles it-samarbejde!' });
    expect(lines.at(-1)).toContain('FORENKL_MUNICIPALITY must be at most 32 characters');
  });

  it('in a file that is not there are asked for by its name', async () => {
    expect(await run(VALUES, join(folder, 'nowhere'))).toBe(EXIT.failed);
    expect(lines).toEqual([`There is no file ${join(folder, 'nowhere')}, or it cannot be read.`]);
  });
});

it('refuses what the manifest cannot hold, with the place', async () => {
  const url = `https://bakkekoebing.example/${'x'.repeat(3_000)}`;

  expect(await run({ ...VALUES, TERMS_URL: url })).toBe(EXIT.failed);
  expect(lines.join('\n')).toContain('manifest.json: /developer/termsOfUseUrl');
});
