// Every setting of the program is passed by the Bicep files, or left out for a reason.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTINGS, type Setting } from '../../src/config/settings.ts';
import { CONTAINER } from '../../src/storage/backup/blob-store.ts';
import { nodesIn, propertiesOf, readBicep } from '../support/bicep.ts';

const LEFT_OUT: Readonly<Record<string, string>> = {
  PORT: 'the platform sets it',
  HOST: 'all addresses of the container, as when it is not set',
  FORENKL_LOCAL: 'lets everybody in without a token',
  FORENKL_APP_PASSWORD: 'the managed identity needs none',
  FORENKL_STORAGE: 'tables, as when it is not set',
  FORENKL_TABLES_CONNECTION: 'holds a key; the endpoint is opened by the identity',
  FORENKL_BLOBS_CONNECTION: 'holds a key; the endpoint is opened by the identity',
};

/** Settings of the platform and of packages. */
const OTHERS = [
  'AZURE_CLIENT_ID',
  'AZURE_TOKEN_CREDENTIALS',
  'NODE_ENV',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_START_TIME_LIMIT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
  'WEBSITE_HEALTHCHECK_MAXPINGFAILURES',
  'WEBSITE_WARMUP_PATH',
  'WEBSITE_WARMUP_STATUSES',
  'WEBSITE_RUN_FROM_PACKAGE',
];

const SETTING = /^[A-Z][A-Z_]+$/;

/** Every property of the files that is written like a setting, with its value. */
function passed(): ReadonlyMap<string, string> {
  const files = ['infra/main.bicep', 'infra/app.bicep'];
  const objects = files
    .flatMap((file) => nodesIn(readBicep(readFileSync(file, 'utf8')).root))
    .filter(({ type }) => type === 'object');
  const pairs = objects.flatMap((object) => [...propertiesOf(object)]);
  return new Map(
    pairs.filter(([name]) => SETTING.test(name)).map(([name, { text }]) => [name, text]),
  );
}

describe('the app settings in infra', () => {
  it('are all the settings of the program but those left out for a reason', () => {
    const expected = Object.keys(SETTINGS).filter((name) => !(name in LEFT_OUT));

    expect([...passed().keys()].sort()).toEqual([...expected, ...OTHERS].sort());
  });

  it('leave out only settings that there are', () => {
    expect(Object.keys(LEFT_OUT).filter((name) => !(name in SETTINGS))).toEqual([]);
  });

  it('take a secret from the vault or from Azure itself, never from a file', () => {
    const secrets = Object.entries<Setting<unknown>>(SETTINGS)
      .filter(([name, { secret }]) => secret && !(name in LEFT_OUT))
      .map(([name]) => passed().get(name) ?? '');

    expect(secrets).toHaveLength(2);
    for (const value of secrets) {
      expect(value).toMatch(/@Microsoft\.KeyVault\(|^monitor\.outputs\.connectionString$/);
    }
  });

  it('have the container the program writes its exports to', () => {
    for (const file of ['infra/storage.bicep', 'infra/roles.bicep']) {
      expect(readFileSync(file, 'utf8')).toContain(`name: '${CONTAINER}'`);
    }
  });

  it('run the bot as the identity that storage is opened with', () => {
    expect(passed().get('FORENKL_APP_ID')).toBe('identity.properties.clientId');
    expect(passed().get('FORENKL_APP_TYPE')).toBe("'UserAssignedMSI'");
    expect(passed().get('AZURE_CLIENT_ID')).toBe('identityClientId');
  });
});
