// The documents say what the code says: tables, pictures, paths and links are compared, not trusted.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../.dependency-cruiser.mjs';
import { COMMANDS, type CommandRow } from '../../src/bot/commands.ts';
import { readCommand } from '../../src/bot/read-command.ts';
import { SETTINGS, type Setting } from '../../src/config/settings.ts';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { JOB_NAMES } from '../../src/jobs/table.ts';
import { AREA_COLUMNS, type Column, UNIT_COLUMNS } from '../../src/papers/register/headings.ts';
import { readUnitType } from '../../src/papers/register/unit-types.ts';
import { TABLES, type TableName } from '../../src/storage/table.ts';

const DOCUMENTS = [...globSync('*.md'), ...globSync('docs/**/*.md')].sort();
const RECORDS = globSync('docs/decisions/*.md').sort();

/** The files that write the keys of a table; the others hold nothing yet. */
const KEYS_WRITTEN_IN: Partial<Record<TableName, string>> = {
  proposals: 'src/storage/proposals/*.ts',
  rounds: 'src/storage/{question-set-store,round-store,join-store,audience-store}.ts',
  responses:
    'src/storage/{response-store,door-row,asked-rows,anonymous-rewrite,workshop-store,result-store}.ts',
  registry: 'src/storage/{registry-store,registry-rows,grant-store}.ts',
  initiatives: 'src/storage/{initiative-store,theme-store}.ts',
  audit: 'src/storage/audit-store.ts',
  files: 'src/storage/{file-store,template-store}.ts',
  erasures: 'src/storage/erasing/erasure-rows.ts',
  people: 'src/storage/people/*.ts',
  ledger: 'src/storage/ledger/*.ts',
  jobs: 'src/storage/{job-store,letter-store,outbox-partitions,own-order-store,paper-store,restore-marks,telling-store}.ts',
};

const textOf = (file: string) => readFileSync(file, 'utf8');
const code = (text: string) => `\`${text}\``;

/** The cells of the table whose first heading is `heading`, row by row, headings left out. */
function tableIn(text: string, heading: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`no table begins with ${heading}`);
  const after = lines.slice(start + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The first column of a table that names code, without the marks around it. */
function namesIn(text: string, heading: string): readonly string[] {
  return tableIn(text, heading).flatMap(([first = '']) =>
    [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

/** The first words of the keys of a table's rows, sorted. */
function rowsOf(table: TableName): readonly string[] {
  const source = globSync(KEYS_WRITTEN_IN[table] ?? [])
    .map(textOf)
    .join('\n');
  const keys = [...source.matchAll(/\b(?:key|rowsUnder)\('([a-z]+)'/g)].map(
    ([, word = '']) => word,
  );
  const outbox = source.includes('outboxWrites(') ? ['o'] : [];
  return [...new Set([...keys, ...outbox])].sort();
}

describe('docs/operations.md', () => {
  const text = textOf('docs/operations.md');

  function settingRow([name, { byDefault, description, parse, secret }]: [
    string,
    Setting<unknown>,
  ]): readonly string[] {
    const parsed = parse('?');
    return [
      code(name),
      byDefault === undefined ? '' : code(byDefault),
      parsed.ok ? 'any text' : parsed.must.replace(/^must be /, ''),
      `${description}${secret ? ' **Secret.**' : ''}`,
    ];
  }

  it('describes every setting as the program does', () => {
    const rows = Object.entries<Setting<unknown>>(SETTINGS).map(settingRow);

    expect(tableIn(text, 'setting')).toEqual(rows);
  });

  it.each([
    ['Units', UNIT_COLUMNS],
    ['Areas', AREA_COLUMNS],
  ])('names the columns of the sheet of %s', (sheet, columns) => {
    const shown = tableIn(text.slice(text.indexOf(`${sheet} (sheet`)), 'column');
    const rows = Object.values<Column>(columns).map(({ title, required, also }) => [
      title,
      required ? 'yes' : '',
      title.endsWith(' mail') ? 'the name above with `mail` or `email`' : also.join(', '),
    ]);

    expect(shown).toEqual(rows);
  });

  it('says of each type of unit only words that are understood', () => {
    const said = tableIn(text, 'type').flatMap(([type = '', words = '']) =>
      words.split(', ').map((word) => [code(String(readUnitType(word))), type, word]),
    );

    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(([read, type]) => read !== type)).toEqual([]);
  });

  it('lists what is logged, and nothing else', () => {
    const logged = globSync('src/**/*.ts').flatMap((file) =>
      [...textOf(file).matchAll(/\blog\.(?:debug|info|warn|error)\('([a-z-]+)'/g)].map(
        ([, event]) => event,
      ),
    );

    expect(logged.length).toBeGreaterThan(0);
    expect([...namesIn(text, 'event')].sort()).toEqual([...new Set(logged)].sort());
  });

  it('names every job, in the order in which they are shown', () => {
    expect(namesIn(text, 'job')).toEqual(JOB_NAMES);
  });
});

describe('the commands', () => {
  it('stand in README.md with their first words and their places', () => {
    const rows = Object.values<CommandRow>(COMMANDS).map(({ da, en, where }) => [
      code(da[0]),
      code(en[0]),
      where.join(', '),
    ]);

    expect(tableIn(textOf('README.md'), 'Danish').map((row) => row.slice(0, 3))).toEqual(rows);
  });

  it.each(LANGUAGES)('are understood as the help card in %s writes them', (language) => {
    const shown = Object.values(catalogueOf(language).chat.help.commands);
    const written = shown.flatMap(({ words }) => words.split(' · '));
    const dead = written.filter(
      (words) => !readCommand(words, 'personal') && !readCommand(words, 'channel'),
    );

    expect(written.length).toBeGreaterThan(0);
    expect(dead).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const text = textOf('docs/architecture.md');

  it('draws the rooms and their arrows as the structure rules have them', () => {
    const [, drawing = ''] = /```mermaid\nflowchart TD\n(.*?)```/s.exec(text) ?? [];
    const drawn = drawing
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim().split(' --> '))
      .map(([room = '', others = '']) => [room, others.split(' & ').filter(Boolean).sort()]);
    const ruled = Object.entries(ROOMS).map(([room, { rooms }]) => [room, [...rooms].sort()]);

    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(ruled));
    expect(drawn).toHaveLength(ruled.length);
  });

  it('gives each room a line', () => {
    const paths = namesIn(text, 'room').map((name) => name.replace(/^src\/(.*?)(\.ts)?$/, '$1'));

    expect([...paths].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('names every table and the rows stored in it', () => {
    const shown = tableIn(text, 'table').flatMap(([tables = '', , rows = '']) => {
      const words = [...rows.matchAll(/`([a-z]+)(?:~[^`]*)?`/g)].map(([, word = '']) => word);
      return tables.split(', ').map((table) => [table.replaceAll('`', ''), words.sort()]);
    });

    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(TABLES.map((table) => [table, rowsOf(table)])),
    );
  });

  it('lists every decision by its number and its title', () => {
    const listed = text.slice(text.indexOf('## Decisions')).match(/^\d+\. .*$/gm);
    const titles = RECORDS.map((file) => {
      const [, number, title] = /^# (\d+)\. (.*)$/m.exec(textOf(file)) ?? [];
      return `${number}. [${title}](${file.replace('docs/', '')})`;
    });

    expect(titles.length).toBeGreaterThan(0);
    expect(listed).toEqual(titles);
  });
});

describe.each(RECORDS)('%s', (file) => {
  it('has its number, and says context, decision and consequences', () => {
    const headings = textOf(file).match(/^#+ .*$/gm) ?? [];

    expect(Number(/(\d{4})-/.exec(file)?.[1])).toBe(RECORDS.indexOf(file) + 1);
    expect(headings[0]).toMatch(new RegExp(`^# ${RECORDS.indexOf(file) + 1}\\. `));
    expect(headings.slice(1)).toEqual(['## Context', '## Decision', '## Consequences']);
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  const text = textOf(file);

  it('leads and points only to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const missing = targets
      .filter((target) => !/^https?:/.test(target))
      .map((target) => target.split('#')[0] ?? '')
      .filter((target) => target !== '' && !existsSync(join(dirname(file), target)));

    expect(missing).toEqual([]);
  });

  it('leads only to headings that are there', () => {
    const anchors = [...text.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)];
    const missing = anchors.filter(([, target = '', anchor = '']) => {
      const headings = textOf(target === '' ? file : join(dirname(file), target)).match(
        /^#+ .*$/gm,
      );
      const slugs = (headings ?? []).map((heading) =>
        heading
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      return !slugs.includes(anchor);
    });

    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('says of every picture what is on it', () => {
    const silent = [...text.matchAll(/!\[([^\]]*)\]/g)].filter(
      ([, words = '']) => words.length < 20,
    );

    expect(silent).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|cards|tests|tools|docs)\/[^`\s]*)`/g)];
    const missing = named.map(([, path = '']) => path).filter((path) => !/[<>*]/.test(path));

    expect(missing.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('asks only for scripts that are there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    const asked = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);

    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });
});
