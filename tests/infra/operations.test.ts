// The walk through an installation names what is there: parameters, outputs, alerts, paths and addresses.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBicep } from '../support/bicep.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');
const operations = textOf('docs/operations.md');
const main = readBicep(textOf('infra/main.bicep'));

/** The rows of the table with this first heading, cell by cell. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = operations.split(`\n| ${heading} |`);
  const [, , ...rows] = after.split('\n\n')[0]?.split('\n') ?? [];
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** What stands in blocks and marks of code, without the tables. */
const written = operations
  .split('\n')
  .filter((line) => !line.startsWith('|'))
  .join('\n');

describe('docs/operations.md', () => {
  it('describes every parameter as the Bicep file does', () => {
    const declared = main.parameters.map(({ name, byDefault, description }) => [
      `\`${name}\``,
      byDefault === undefined ? '**must be given**' : `\`${byDefault}\``,
      description,
    ]);

    expect(rowsBelow('parameter')).toEqual(declared);
  });

  it('names every output, and nothing that is none', () => {
    const named = rowsBelow('output').flatMap(([names = '']) => codes(names));

    expect(named.sort()).toEqual([...main.outputs].sort());
  });

  it('says of every alert what to do', () => {
    const alerts = [...textOf('infra/alerts.bicep').matchAll(/^ {4}name: '([a-z-]+)'$/gm)];
    const named = rowsBelow('alert').flatMap(([names = '']) => codes(names));

    expect(named.sort()).toEqual(alerts.map(([, name]) => name).sort());
  });

  it('is alarmed by what the program measures', () => {
    const alerts = textOf('infra/alerts.bicep');
    const named = alerts.match(/forenkl\.[a-z.]+/g) ?? [];
    const measured = textOf('src/telemetry/meters.ts');

    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !measured.includes(`'${name}'`))).toEqual([]);
    expect(alerts).toContain("'forenkl.sends', 'state', 'unknown'");
    expect(textOf('src/telemetry/metered-ledger.ts')).toContain("count('forenkl.sends', { state");
    expect(alerts).toContain("'forenkl.jobs', 'outcome', 'failed'");
    expect(textOf('src/telemetry/metered-run.ts')).toMatch(
      /'failed'.*count\('forenkl\.jobs', \{ job, outcome/s,
    );
  });

  it('gives each file of Bicep a line', () => {
    const named = rowsBelow('in Azure').flatMap(([, file = '']) => codes(file));

    expect(named.sort()).toEqual(globSync('infra/*.bicep').sort());
  });

  it('names files that are there, or that a command makes', () => {
    const made = [
      'build/forenkl-app.zip',
      'build/forenkl.zip',
      'infra/kommune.parameters.json',
      'env/.env.dev',
      'build/aad.json',
    ];
    const paths = [
      ...operations.matchAll(/(?<![\w./-])(?:infra|env|build|appPackage)\/[\w./-]*\w/g),
    ];
    const missing = paths.map(([path]) => path).filter((path) => !existsSync(path));

    expect(paths.length).toBeGreaterThan(10);
    expect(missing.filter((path) => !made.includes(path))).toEqual([]);
  });

  it('uses variables of the shell that were set before', () => {
    const blocks = [...operations.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
    const shell = blocks.join('\n');
    const set = [...shell.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name);
    const used = [...shell.matchAll(/\$([A-Z_]+)/g)].map(([, name]) => name);

    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !set.includes(name))).toEqual([]);
  });

  it('tells the application in Entra what its file says, with its own ids', () => {
    const [, script = ''] = /node -e '\n(.*?)' > build\/aad\.json/s.exec(operations) ?? [];
    const env = { ...process.env, API: 'the-id', URL: 'https://forenkl.example' };
    const told = JSON.parse(execFileSync('node', ['-e', script], { env, encoding: 'utf8' }));

    expect(told).toMatchObject({
      web: { redirectUris: ['https://forenkl.example/signin'] },
      identifierUris: ['api://the-id'],
    });
    expect(JSON.stringify(told)).not.toContain('${');
    expect(Object.keys(told)).not.toContain('id');
    expect(Object.keys(told)).not.toContain('appId');
  });

  it('passes only parameters that are there', () => {
    const passed = [...written.matchAll(/--parameters (\w+)=/g)].map(([, name = '']) => name);
    const known = main.parameters.map(({ name }) => name);

    expect(passed).toContain('webhookSecret');
    expect(passed.filter((name) => !known.includes(name))).toEqual([]);
  });
});
