// The app package as it lies in the repository: what Teams and its readers are told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandRow } from '../../../src/bot/commands.ts';
import { EXTENSION_COMMANDS } from '../../../src/bot/extension.ts';
import { readCommand } from '../../../src/bot/read-command.ts';
import { LANGUAGES } from '../../../src/domain/shared/language.ts';
import { ENGLISH, MANIFEST, readPart } from '../../../tools/package/app-package.ts';
import { faultsOf } from '../../../tools/package/check-part.ts';
import { commandLists, SCOPES } from '../../../tools/package/command-lists.ts';
import { fillIn } from '../../../tools/package/fill-in.ts';
import { englishWithLists, manifestWithLists } from '../../../tools/package/put-lists.ts';
import { VALUES } from './values.ts';

const manifest = readPart(MANIFEST);
const english = readPart(ENGLISH);
const REMEDY = 'run `npm run package -- --lists` and `npm run format`';

describe('the manifest', () => {
  it('is one Teams takes, once it is filled in', () => {
    expect(faultsOf(fillIn(manifest, VALUES), 'manifest')).toEqual([]);
    expect(JSON.stringify(fillIn(manifest, VALUES))).not.toContain('${{');
  });

  it('speaks Danish first, and English beside it', () => {
    expect(manifest['localizationInfo']).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: ENGLISH }],
    });
    expect(faultsOf(english, 'language')).toEqual([]);
  });

  it('has the version of the program', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

    expect(manifest['version']).toBe(version);
  });

  it('is for personal chats, teams and group chats', () => {
    expect(manifest).toMatchObject({ bots: [{ scopes: SCOPES }] });
  });

  it('keeps its ids, addresses and the name of the municipality for whoever installs it', () => {
    const asked = JSON.stringify(manifest).match(/(?<=\$\{\{)\w+/g) ?? [];

    expect(new Set(asked)).toEqual(
      new Set(Object.keys(VALUES).filter((name) => name !== 'FORENKL_PUBLIC_URL')),
    );
  });

  it('says everything in English that is said in Danish', () => {
    const said = Object.keys(english).filter((path) => path !== '$schema');

    expect(said.sort()).toEqual(wordsIn(manifest).sort());
  });
});

describe('the message extension', () => {
  it('names the commands the program answers', () => {
    const { propose, find } = EXTENSION_COMMANDS;

    expect(manifest).toMatchObject({
      composeExtensions: [
        {
          commands: [
            { id: propose, type: 'action', fetchTask: true },
            { id: find, type: 'query', parameters: [{ name: 'query' }] },
          ],
        },
      ],
    });
  });

  it('stands behind every message, and below the field one writes in', () => {
    expect(manifest).toMatchObject({
      composeExtensions: [
        { commands: [{ context: ['message'] }, { context: ['compose', 'commandBox'] }] },
      ],
    });
  });
});

describe('the lists of commands', () => {
  it('are those of the table of commands', () => {
    expect(manifest, REMEDY).toEqual(manifestWithLists(manifest));
    expect(english, REMEDY).toEqual(englishWithLists(english));
  });

  it('are noticed when the table says something else', () => {
    const [first] = commandLists('da');
    const other = JSON.stringify(manifest).replace(String(first?.commands[0]?.title), 'noget nyt');

    expect(JSON.parse(other)).not.toEqual(manifestWithLists(JSON.parse(other)));
  });

  it.each(
    LANGUAGES.flatMap((language) => commandLists(language)).flatMap(({ scopes, commands }) =>
      commands.map(({ title }) => [title, ...scopes] as const),
    ),
  )('offer %s where it is understood: %s', (title, scope) => {
    expect(readCommand(title, scope === 'personal' ? 'personal' : 'channel')?.rest).toBe('');
  });

  it.each(Object.entries<CommandRow>(COMMANDS))('offer %s only where it works', (_, row) => {
    const places = (row.offered ?? []).map((scope) => (scope === 'personal' ? scope : 'channel'));

    expect(row.where).toEqual(expect.arrayContaining(places));
  });

  it('have room for ten commands each, and help is among them', () => {
    for (const { commands } of commandLists('da')) {
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(commands.map(({ title }) => title)).toContain('hjælp');
    }
  });
});

describe('a part', () => {
  it.each([
    ['a name that is too long', { name: { short: 'x'.repeat(31), full: 'x' } }, '/name/short'],
    ['a field nobody knows', { colour: 'blue' }, 'colour'],
    ['an address without https', { developer: { websiteUrl: 'http://x.dk' } }, '/developer'],
  ])('is refused for %s', (_, change, place) => {
    const faults = faultsOf({ ...fillIn(manifest, VALUES), ...change }, 'manifest');

    expect(faults.join('\n')).toContain(place);
  });

  it('is refused in English for a path that is none', () => {
    const faults = faultsOf(
      { ...english, 'bots[0].commandLists[9].commands[0].title': 'x' },
      'language',
    );

    expect(faults.join('\n')).toContain('commandLists[9]');
  });
});

/** The paths of all that a reader sees, as a language file names them. */
function wordsIn(part: unknown, path = ''): string[] {
  if (Array.isArray(part)) return part.flatMap((one, index) => wordsIn(one, `${path}[${index}]`));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const seen = ['title', 'description', 'short', 'full'].includes(name);
    return seen && typeof value === 'string' ? [here] : wordsIn(value, here);
  });
}
