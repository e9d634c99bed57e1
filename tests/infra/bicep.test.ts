// The Bicep files fit together. Azure is not asked: syntax, names, modules, roles and versions are.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBicep } from '../support/bicep.ts';
import { bicepFaults, parameterFaults } from '../support/bicep-faults.ts';

const PATHS = globSync('infra/*.bicep').sort();
const texts = Object.fromEntries(PATHS.map((path) => [path, readFileSync(path, 'utf8')]));
const everything = Object.values(texts).join('\n');
const main = readBicep(texts['infra/main.bicep'] ?? '');

/** The roles that are given, by the ids Azure has for them everywhere. */
const ROLES: Readonly<Record<string, string>> = {
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb',
  secretsUser: '4633458b-17de-408a-b874-0445c85b69e6',
};

/** Versions that are previews, with the reason. */
const PREVIEWS: Readonly<Record<string, string>> = {
  'Microsoft.Insights/diagnosticSettings@2021-05-01-preview': 'there has never been another',
};

/** What nobody may loosen without noticing: a line of a file, and what it is about. */
const HARDENED: readonly (readonly [file: string, line: string])[] = [
  ['storage', 'allowSharedKeyAccess: false'],
  ['storage', 'allowBlobPublicAccess: false'],
  ['storage', "minimumTlsVersion: 'TLS1_2'"],
  ['storage', "defaultAction: 'Deny'"],
  ['storage', "level: 'CanNotDelete'"],
  ['app', 'httpsOnly: true'],
  ['app', 'alwaysOn: true'],
  ['app', "healthCheckPath: '/readyz'"],
  ['app', "WEBSITE_WARMUP_PATH: '/readyz'"],
  ['app', "WEBSITE_WARMUP_STATUSES: '200'"],
  ['app', "minTlsVersion: '1.2'"],
  ['app', "ftpsState: 'Disabled'"],
  ['app', 'allow: false'],
  ['app', 'clientAffinityEnabled: false'],
  ['app', "linuxFxVersion: 'NODE|24-lts'"],
  ['bot', "msaAppType: 'UserAssignedMSI'"],
  ['bot', 'disableLocalAuth: true'],
  ['monitor', 'DisableLocalAuth: true'],
  ['vault', 'enablePurgeProtection: true'],
  ['vault', "defaultAction: 'Deny'"],
  ['main', "param storageAccess string = 'private'"],
  ['main', "param botLocation string = 'westeurope'"],
];

describe('infra/*.bicep', () => {
  it('is Bicep, and everything it refers to is there', () => {
    expect(PATHS).toContain('infra/main.bicep');
    expect(bicepFaults(texts)).toEqual([]);
  });

  it('is all reached from main.bicep', () => {
    const reached = main.modules.map(({ path }) => `infra/${path}`);

    expect(['infra/main.bicep', ...reached].sort()).toEqual(PATHS);
  });

  it('gives the roles it names, by their ids, and no others', () => {
    const given = [
      ...everything.matchAll(/var (\w+) = subscriptionResourceId\('([^']+)', '([^']+)'\)/g),
    ];

    expect(Object.fromEntries(given.map(([, name, , id]) => [name, id]))).toEqual(ROLES);
    expect(new Set(given.map(([, , type]) => type))).toEqual(
      new Set(['Microsoft.Authorization/roleDefinitions']),
    );
    expect(everything.match(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g)).toHaveLength(
      Object.keys(ROLES).length,
    );
  });

  it('takes previews only where there is nothing else', () => {
    const previews = everything.match(/Microsoft\.[\w/.]+@[\d-]+-preview/g) ?? [];

    expect([...new Set(previews)]).toEqual(Object.keys(PREVIEWS));
  });

  it.each(HARDENED)('says in %s.bicep: %s', (file, line) => {
    const lines = (texts[`infra/${file}.bicep`] ?? '').split('\n').map((text) => text.trim());

    expect(lines).toContain(line);
  });
});

describe.each(globSync('infra/*.json').sort())('%s', (path) => {
  const { parameters }: { parameters: Record<string, { value: unknown }> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );

  it('names parameters that are there, and all that are needed', () => {
    expect(parameterFaults(Object.keys(parameters), main)).toEqual([]);
  });

  it('holds no secret', () => {
    const secrets = main.parameters.filter(({ secure }) => secure).map(({ name }) => name);

    expect(Object.keys(parameters).filter((name) => secrets.includes(name))).toEqual([]);
  });
});

describe('a planted fault', () => {
  const part = ['param given string', 'output made string = given'];
  const whole = ["module part 'part.bicep' = {", "  name: 'part'", "  params: { given: 'x' }", '}'];
  const faults = (files: Record<string, readonly string[]>) =>
    bicepFaults(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, v.join('\n')])));
  const mainFaults = (...lines: string[]) => faults({ 'a.bicep': lines, 'part.bicep': part });

  it('is not seen where there is none', () => {
    expect(mainFaults(...whole, 'output o string = part.outputs.made')).toEqual([]);
    expect(
      mainFaults(`var list = [for (a, i) in range(0, 2): '\${a}\${i}']`, 'output o array = list'),
    ).toEqual([]);
  });

  it.each([
    ['a bracket that is not closed', ["var a = ['x'", 'output o array = a'], /no Bicep at line/],
    ['a name nobody gave', ['output o string = nowhere'], /nowhere is not declared/],
    ['a name inside a text', [`output o string = 'a\${nowhere}'`], /nowhere is not declared/],
    [
      'a loop variable outside its loop',
      ["var l = [for a in ['x']: a]", 'output o array = [l, a]'],
      /a is not declared/,
    ],
    ['a parameter nobody reads', ['param idle string'], /idle is not used/],
    ['a variable nobody reads', ["var idle = 'x'"], /idle is not used/],
    ['a function there is none of', ["output o string = toLowr('X')"], /function is called toLowr/],
    [
      'a decorator there is none of',
      ['@secret()\nparam a string', 'output o string = a'],
      /secret/,
    ],
    ['a module that is not there', ["module m 'gone.bicep' = {\n}"], /there is no gone\.bicep/],
    [
      'a module without what it needs',
      ["module m 'part.bicep' = {\n  name: 'm'\n}"],
      /part\.bicep: given is not given/,
    ],
    [
      'a module given what it does not know',
      ["module m 'part.bicep' = {\n  params: { given: 'x', other: 'y' }\n}"],
      /no parameter is called other/,
    ],
    [
      'an output there is none of',
      [...whole, 'output o string = part.outputs.other'],
      /part\.bicep has no output other/,
    ],
    [
      'a module that may not be there',
      [...whole, 'output o string = part.outputs.made'].map((l) =>
        l.replace('= {', '= if (true) {'),
      ),
      /part may not be there when made is read/,
    ],
    [
      'a secret handed on in the open',
      ['@secure()', 'param s string', "module m 'part.bicep' = {", '  params: { given: s }', '}'],
      /given takes a secret/,
    ],
    [
      'a version that is no date',
      ["resource r 'Microsoft.A/b@2024-13-01' = {\n  name: 'r'\n}"],
      /is no resource with a version/,
    ],
  ])('is seen: %s', (_what, lines, sentence) => {
    expect(mainFaults(...lines).join('\n')).toMatch(sentence);
  });

  it('is seen in a file of parameters', () => {
    const needs = readBicep('param a string\noutput o string = a');

    expect(parameterFaults(['b'], needs)).toEqual(['no parameter is called b', 'a is not given']);
  });
});
