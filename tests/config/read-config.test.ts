import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../src/config/read-config.ts';
import { SETTINGS } from '../../src/config/settings.ts';

const TENANT = '11111111-2222-3333-4444-555555555555';
const PASSWORD = 'very-secret-password';
const CONNECTION = 'AccountName=a;AccountKey=very-secret-key==;EndpointSuffix=core.windows.net';

const production: Environment = {
  FORENKL_APP_ID: '99999999-8888-7777-6666-555555555555',
  FORENKL_APP_PASSWORD: PASSWORD,
  FORENKL_TENANTS: TENANT,
  FORENKL_TABLES_ENDPOINT: 'https://konto.table.core.windows.net',
};
const local: Environment = { FORENKL_LOCAL: '1', FORENKL_STORAGE: 'memory' };

function configOf(env: Environment) {
  const outcome = readConfig(env);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ remedy }) => remedy).join('\n'));
  return outcome.config;
}

function problemsOf(env: Environment) {
  const outcome = readConfig(env);
  return outcome.ok ? [] : outcome.problems;
}

const variables = (env: Environment) => problemsOf(env).map(({ variable }) => variable);

describe('in production', () => {
  it('reads what is given and takes defaults for the rest', () => {
    expect(configOf(production)).toMatchObject({
      host: '0.0.0.0',
      port: 3978,
      logLevel: 'info',
      local: false,
      bot: { appId: production['FORENKL_APP_ID'], appType: 'SingleTenant', tenant: TENANT },
      tenants: [TENANT],
      storage: { kind: 'azure-tables', endpoint: 'https://konto.table.core.windows.net' },
      whoMayPropose: 'everyone',
      teamName: 'Forenklingsteamet',
      municipality: 'Kommunen',
      answerDays: 14,
      sendsPerSecond: 20,
      conversationLimits: [
        { calls: 7, seconds: 1 },
        { calls: 8, seconds: 2 },
        { calls: 60, seconds: 30 },
        { calls: 1_800, seconds: 3_600 },
      ],
    });
  });

  it('does not start with nothing, and names everything that is missing at once', () => {
    expect(variables({})).toEqual([
      'FORENKL_APP_ID',
      'FORENKL_TENANTS',
      'FORENKL_APP_PASSWORD',
      'FORENKL_TABLES_ENDPOINT',
    ]);
  });

  it.each(['FORENKL_APP_ID', 'FORENKL_APP_PASSWORD', 'FORENKL_TENANTS'])(
    'does not start without %s, even when it is blank',
    (name) => {
      expect(variables({ ...production, [name]: undefined })).toEqual([name]);
      expect(variables({ ...production, [name]: '  ' })).toEqual([name]);
    },
  );

  it('does not start without credentials on a loopback address either', () => {
    const env = { ...production, FORENKL_APP_ID: undefined, HOST: '127.0.0.1' };

    expect(variables(env)).toEqual(['FORENKL_APP_ID']);
  });

  it('needs no password for a managed identity, and wants none', () => {
    const managed = { ...production, FORENKL_APP_TYPE: 'UserAssignedMSI' };

    expect(variables(managed)).toEqual(['FORENKL_APP_PASSWORD']);
    expect(variables({ ...managed, FORENKL_APP_PASSWORD: undefined })).toEqual([]);
  });

  it('keeps nothing in memory', () => {
    const env = { ...production, FORENKL_STORAGE: 'memory' };

    expect(variables(env)).toEqual(['FORENKL_STORAGE']);
  });

  it('wants one way to the tables, not two', () => {
    const env = { ...production, FORENKL_TABLES_CONNECTION: CONNECTION };

    expect(variables(env)).toEqual(['FORENKL_TABLES_ENDPOINT']);
  });

  it('takes several tenants, in lower case, the first as home of the application', () => {
    const env = { ...production, FORENKL_TENANTS: `${TENANT.toUpperCase()} , ${TENANT}` };

    expect(
      configOf({ ...env, FORENKL_TENANTS: `AAAAAAAA-2222-3333-4444-555555555555,${TENANT}` }),
    ).toMatchObject({
      tenants: ['aaaaaaaa-2222-3333-4444-555555555555', TENANT],
      bot: { tenant: 'aaaaaaaa-2222-3333-4444-555555555555' },
    });
  });
});

describe('a setting that is nearly right', () => {
  const withTables = (text: string) =>
    variables({
      ...production,
      FORENKL_TABLES_ENDPOINT: undefined,
      FORENKL_TABLES_CONNECTION: text,
    });

  it.each([
    CONNECTION,
    `DefaultEndpointsProtocol=https;${CONNECTION};`,
    'UseDevelopmentStorage=true',
    'TableEndpoint=https://a.table.core.windows.net/;SharedAccessSignature=sv=2024&sig=x',
  ])('opens storage by %s', (text) => {
    expect(withTables(text)).toEqual([]);
  });

  it.each([
    'nonsense',
    'very-secret-key==',
    'AccountName=a',
    `${CONNECTION};and more`,
    'https://a.table.core.windows.net/',
  ])('opens none by %s', (text) => {
    expect(withTables(text)).toContain('FORENKL_TABLES_CONNECTION');
  });

  it.each([
    '19:abc@thread.tacv2',
    '19%3aabc%40thread.tacv2',
    'https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations?groupId=1&tenantId=2',
  ])('finds the team in %s', (text) => {
    expect(configOf({ ...production, FORENKL_ADMIN_TEAM: text })).toMatchObject({
      adminTeam: '19:abc@thread.tacv2',
    });
  });

  it('takes no group for a team', () => {
    expect(variables({ ...production, FORENKL_ADMIN_TEAM: TENANT })).toEqual([
      'FORENKL_ADMIN_TEAM',
    ]);
  });

  it('serves a tenant once that is named twice', () => {
    const env = { ...production, FORENKL_TENANTS: `${TENANT},${TENANT.toUpperCase()}` };
    expect(configOf(env).tenants).toEqual([TENANT]);
  });
});

describe('in local mode', () => {
  it('needs no credentials and listens to this machine alone', () => {
    const config = configOf(local);

    expect(config).toMatchObject({ local: true, host: '127.0.0.1', storage: { kind: 'memory' } });
    expect(config.bot).toBeUndefined();
    expect(config.tenants).toHaveLength(1);
  });

  it.each(['127.0.0.1', '::1', 'localhost', 'LOCALHOST'])('may listen on %s', (host) => {
    expect(variables({ ...local, HOST: host })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.4', 'example.test', '127.0.0.1.example.test'])(
    'may not listen on %s',
    (host) => {
      expect(variables({ ...local, HOST: host })).toEqual(['HOST']);
    },
  );

  it('is not on because something else is written there', () => {
    for (const value of ['true', 'yes', '2']) {
      expect(variables({ ...local, FORENKL_LOCAL: value })).toContain('FORENKL_LOCAL');
    }
  });
});

describe('what cannot be read', () => {
  it.each([
    ['PORT', 'abc', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '80.5', 'PORT must be a whole number from 0 to 65535.'],
    ['FORENKL_ANSWER_DAYS', '0', 'FORENKL_ANSWER_DAYS must be a whole number from 1 to 365.'],
    [
      'FORENKL_WHO_MAY_PROPOSE',
      'all',
      'FORENKL_WHO_MAY_PROPOSE must be one of: everyone, leaders.',
    ],
    [
      'FORENKL_WHISTLEBLOWER_URL',
      'http://k.test',
      'FORENKL_WHISTLEBLOWER_URL must be a link that begins with https://.',
    ],
    [
      'FORENKL_SERVICE_HOSTS',
      'https://a.test',
      'FORENKL_SERVICE_HOSTS must be a host name or an address, without https:// and port; several have a comma between them.',
    ],
    [
      'FORENKL_SENDS_PER_SECOND',
      '51',
      'FORENKL_SENDS_PER_SECOND must be a whole number from 1 to 50.',
    ],
    ...['7', '0/1', '7/0', '7/3601', '7/1,8', '7/1;8/2', '-7/1'].map(
      (limits): [string, string, string] => [
        'FORENKL_CONVERSATION_LIMITS',
        limits,
        'FORENKL_CONVERSATION_LIMITS must be calls/seconds such as 7/1, with seconds from 1 to 3600; several have a comma between them.',
      ],
    ),
    [
      'FORENKL_TENANTS',
      `${TENANT},x`,
      'FORENKL_TENANTS must be an id such as 11111111-2222-3333-4444-555555555555; several have a comma between them.',
    ],
  ])('%s=%s is told in one sentence', (name, value, remedy) => {
    expect(problemsOf({ ...production, [name]: value })).toEqual([{ variable: name, remedy }]);
  });

  it('is told all at once', () => {
    const env = { ...production, PORT: 'abc', LOG_LEVEL: 'loud', FORENKL_LOCL: '1' };

    expect(variables(env)).toEqual(['PORT', 'LOG_LEVEL', 'FORENKL_LOCL']);
  });

  it('is probably a typo when it looks like one of ours', () => {
    const [problem] = problemsOf({ ...production, FORENKL_TENANT: TENANT });

    expect(problem?.remedy).toContain('Did you mean FORENKL_TENANTS?');
  });

  it('is no typo when it is not ours', () => {
    expect(problemsOf({ ...production, PATH: '/bin', TENANTS: 'x' })).toEqual([]);
  });
});

describe('secrets', () => {
  it('are not in anything the Config can be printed as', () => {
    const config = configOf({
      ...production,
      FORENKL_TABLES_ENDPOINT: undefined,
      FORENKL_TABLES_CONNECTION: CONNECTION,
    });

    const printed = [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${config.bot?.password}`,
    ].join();
    expect(printed).not.toContain('very-secret');
    expect(config.bot?.password?.reveal()).toBe(PASSWORD);
  });

  it('are not what stands there when the key vault gave none', () => {
    const password = '@Microsoft.KeyVault(SecretUri=https://hvaelv.vault.azure.net/secrets/s)';

    const [problem] = problemsOf({ ...production, FORENKL_APP_PASSWORD: password });

    expect(problem?.variable).toBe('FORENKL_APP_PASSWORD');
    expect(problem?.remedy).toContain('the key vault did not give it');
  });

  it('are not in what is told of a problem', () => {
    const env = { ...production, FORENKL_APP_TYPE: 'UserAssignedMSI', PORT: 'x' };

    expect(JSON.stringify(problemsOf(env))).not.toContain(PASSWORD);
  });
});

describe('the table of settings', () => {
  it('describes each setting in a sentence', () => {
    for (const { description } of Object.values(SETTINGS)) {
      expect(description).toMatch(/^[A-Z].{10,120}\.$/);
    }
  });

  it('has only defaults that can be read', () => {
    for (const setting of Object.values(SETTINGS)) {
      if ('byDefault' in setting)
        expect(setting.parse(setting.byDefault)).toMatchObject({ ok: true });
    }
  });
});

it('takes the address browsers use, without a stroke at its end, or none', () => {
  const env = { FORENKL_LOCAL: '1', FORENKL_STORAGE: 'memory' };
  const read = (url: string) => {
    const outcome = readConfig({ ...env, FORENKL_PUBLIC_URL: url });
    return outcome.ok ? outcome.config.publicUrl : outcome.problems[0]?.remedy;
  };

  expect(read('https://tools.example.dk/forenkl/')).toBe('https://tools.example.dk/forenkl');
  expect(read('')).toBeUndefined();
  expect(read('http://tools.example.dk')).toContain('must be a link that begins with https://');
  expect(read('https://me:word@tools.example.dk')).toContain('without a user name or password');
});

it('gives no files to whoever has a link, in production', () => {
  const env = {
    FORENKL_APP_ID: '11111111-2222-3333-4444-555555555555',
    FORENKL_APP_TYPE: 'UserAssignedMSI',
    FORENKL_TENANTS: '11111111-2222-3333-4444-666666666666',
    FORENKL_TABLES_ENDPOINT: 'https://forenkl.table.core.windows.net',
    FORENKL_PUBLIC_URL: 'https://forenkl.example.dk',
  };
  const outcome = readConfig(env);

  expect(outcome.ok ? [] : outcome.problems.map(({ variable }) => variable)).toEqual([
    'FORENKL_API_APP_ID',
  ]);
  const signed = { ...env, FORENKL_API_APP_ID: '11111111-2222-3333-4444-777777777777' };
  expect(readConfig(signed).ok).toBe(true);
});

it('signs announcements with nothing that could be guessed', () => {
  const env = {
    FORENKL_LOCAL: '1',
    FORENKL_STORAGE: 'memory',
    FORENKL_WEBHOOK_URLS: 'https://journal.example.dk/hook',
  };
  const problems = (secret: string) => {
    const outcome = readConfig({ ...env, FORENKL_WEBHOOK_SECRET: secret });
    return outcome.ok ? [] : outcome.problems.map(({ variable }) => variable);
  };

  expect(problems('hemmelig')).toEqual(['FORENKL_WEBHOOK_SECRET']);
  expect(problems(`whsec_${'a'.repeat(44)}`)).toEqual([]);
});
