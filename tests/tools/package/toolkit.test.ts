// The files of the Teams Toolkit fit together: nothing is asked for that nobody gives.
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../src/config/read-config.ts';
import { readBicep } from '../../support/bicep.ts';
import { bicepFaults, parameterFaults } from '../../support/bicep-faults.ts';
import { VALUES } from './values.ts';

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Stages = Readonly<Record<'provision' | 'deploy' | 'publish', readonly Step[] | undefined>>;

const textOf = (file: string) => readFileSync(file, 'utf8');
const stagesOf = (file: string): Stages => parse(textOf(file));
const askedIn = (text: string) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);

/** Paths in the steps that are read; what is made lies below build. */
const pathsIn = (part: unknown): readonly string[] =>
  typeof part === 'string'
    ? part.startsWith('./') && !/^\.\/(?:build|\.localConfigs)/.test(part)
      ? [part]
      : []
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(pathsIn)
      : [];

const bicepIn = (step: Step) => pathsIn(step.with).filter((path) => path.endsWith('.bicep'));

/** What a step asks for: in itself, and in the files the Toolkit fills in for it. */
const askedBy = (step: Step) =>
  [
    JSON.stringify(step),
    ...pathsIn(step.with)
      .filter((path) => path.endsWith('.json'))
      .map(textOf),
  ].flatMap(askedIn);

/** What a step writes into the file of the environment. */
const givenBy = (step: Step) => [
  ...Object.values(step.writeToEnvironmentFile ?? {}),
  ...bicepIn(step).flatMap((path) => readBicep(textOf(path)).outputs),
];

const FILES = [
  ['teamsapp.yml', 'dev'],
  ['teamsapp.local.yml', 'local'],
] as const;

describe.each(FILES)('%s', (file, environment) => {
  const stages = stagesOf(file);
  const steps = [...(stages.provision ?? []), ...(stages.deploy ?? []), ...(stages.publish ?? [])];
  const sample = parseEnv(textOf(`env/.env.${environment}.sample`));
  const filledIn = Object.keys(sample).filter((name) => !steps.flatMap(givenBy).includes(name));

  it('asks only for what stands in the sample or was given by an earlier step', () => {
    const known = new Set(filledIn);
    const unknown = steps.flatMap((step) => {
      const missing = askedBy(step).filter((name) => !known.has(name ?? ''));
      for (const name of givenBy(step)) known.add(name);
      return missing.map((name) => `${step.uses}: ${name}`);
    });

    expect(unknown).toEqual([]);
  });

  it('uses everything the sample wants filled in', () => {
    const asked = new Set(steps.flatMap(askedBy));

    expect(filledIn.filter((name) => !asked.has(name))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = steps.flatMap(({ with: given }) => pathsIn(given));

    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('runs only scripts that are there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
    const run = steps.flatMap((step) => /^run (\S+)/.exec(String(step.with['args']))?.[1] ?? []);

    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('makes no package before the manifest was checked', () => {
    const uses = (stages.provision ?? []).map((step) => step.uses);

    expect(uses).toContain('teamsApp/zipAppPackage');
    expect(uses.indexOf('teamsApp/validateManifest')).toBeLessThan(
      uses.indexOf('teamsApp/zipAppPackage'),
    );
  });

  it('keeps its values and secrets out of git', () => {
    const ignored = textOf('.gitignore').split('\n');

    expect(ignored).toEqual(expect.arrayContaining(['env/.env.*', '!env/.env.*.sample', 'build/']));
    expect(Object.keys(sample).filter((name) => name.startsWith('SECRET_'))).toEqual([]);
  });

  it('hands over parameters that are there, and all that are needed', () => {
    const deployed = steps
      .filter(({ uses }) => uses === 'arm/deploy')
      .flatMap(({ with: given }) => [pathsIn(given)]);

    expect(deployed.length).toBe(1);
    for (const [template = '', parameters = ''] of deployed) {
      const { parameters: given } = JSON.parse(textOf(parameters));
      expect(parameterFaults(Object.keys(given), readBicep(textOf(template)))).toEqual([]);
    }
  });
});

describe('the bot on one machine', () => {
  it('has a registration in Bicep', () => {
    const path = 'infra/local/bot.bicep';

    expect(bicepFaults({ [path]: textOf(path) })).toEqual([]);
  });

  it('can start with the settings it is given', () => {
    const { deploy = [] } = stagesOf('teamsapp.local.yml');
    const step = deploy.find(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile');
    const values: Readonly<Record<string, string>> = {
      ...VALUES,
      SECRET_APP_PASSWORD: 'x',
      AAD_APP_TENANT_ID: VALUES.TEAMS_APP_ID,
    };
    const env = Object.entries(step?.with['envs'] ?? {}).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{(\w+)\}\}/g, (_, asked: string) => values[asked] ?? ''),
    ]);

    expect(readConfig(Object.fromEntries(env))).toMatchObject({ ok: true });
  });
});

describe('the application for files and the API', () => {
  it('is known to the bot before Azure is asked for it, and to the browser afterwards', () => {
    const uses = (stagesOf('teamsapp.yml').provision ?? []).map((step) => step.uses);
    const order = ['aadApp/create', 'arm/deploy', 'aadApp/update'];

    expect(uses.filter((use) => order.includes(use))).toEqual(order);
  });
});
