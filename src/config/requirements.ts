// What settings demand of each other; everything here keeps an unsafe start from happening.
import type { ConfigProblem } from './config.ts';
import { isLoopback } from './loopback.ts';
import type { Settings } from './settings.ts';

/** Least characters of what announcements are signed with; Standard Webhooks asks for 24 bytes. */
const SECRET_LEAST = 24;

/** Every demand that is not met. Settings that could not be read count as not set. */
export function findUnmet(settings: Partial<Settings>): readonly ConfigProblem[] {
  const local = settings.FORENKL_LOCAL === true;
  return [
    ...(local ? localDemands(settings) : productionDemands(settings)),
    ...identityDemands(settings),
    ...storageDemands(settings),
    ...backupDemands(settings),
    ...webhookDemands(settings),
  ];
}

function localDemands({ HOST }: Partial<Settings>): readonly ConfigProblem[] {
  if (HOST === undefined || isLoopback(HOST)) return [];
  return [
    {
      variable: 'HOST',
      remedy:
        'HOST must be 127.0.0.1, ::1 or localhost when FORENKL_LOCAL=1: local mode lets everybody in without a token. Remove HOST or FORENKL_LOCAL.',
    },
  ];
}

function productionDemands(settings: Partial<Settings>): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (settings.FORENKL_APP_ID === undefined) {
    problems.push({
      variable: 'FORENKL_APP_ID',
      remedy:
        "FORENKL_APP_ID is missing: without it nobody's token could be checked. Set it to the bot's application id (to try the program on your own machine, set FORENKL_LOCAL=1 instead).",
    });
  }
  if (settings.FORENKL_TENANTS === undefined) {
    problems.push({
      variable: 'FORENKL_TENANTS',
      remedy:
        "FORENKL_TENANTS is missing: name the tenant that may use the bot, usually the municipality's own.",
    });
  }
  if (settings.FORENKL_PUBLIC_URL !== undefined && settings.FORENKL_API_APP_ID === undefined) {
    problems.push({
      variable: 'FORENKL_API_APP_ID',
      remedy:
        'FORENKL_API_APP_ID is missing: with FORENKL_PUBLIC_URL people fetch files in a browser, and without an application in Entra to sign in with, whoever has a link has the file. Set it, or remove FORENKL_PUBLIC_URL.',
    });
  }
  return problems;
}

function identityDemands(settings: Partial<Settings>): readonly ConfigProblem[] {
  const { FORENKL_APP_ID: appId, FORENKL_APP_PASSWORD: password } = settings;
  const managed = settings.FORENKL_APP_TYPE === 'UserAssignedMSI';
  if (managed && password !== undefined) {
    return [
      {
        variable: 'FORENKL_APP_PASSWORD',
        remedy:
          'FORENKL_APP_PASSWORD has no meaning with FORENKL_APP_TYPE=UserAssignedMSI. Remove one of them.',
      },
    ];
  }
  const needed = appId !== undefined || settings.FORENKL_LOCAL !== true;
  if (managed || password !== undefined || !needed) return [];
  return [
    {
      variable: 'FORENKL_APP_PASSWORD',
      remedy:
        "FORENKL_APP_PASSWORD is missing: set it to the application's client secret, or set FORENKL_APP_TYPE=UserAssignedMSI.",
    },
  ];
}

function storageDemands(settings: Partial<Settings>): readonly ConfigProblem[] {
  const { FORENKL_TABLES_CONNECTION: connection, FORENKL_TABLES_ENDPOINT: endpoint } = settings;
  if (settings.FORENKL_STORAGE === 'memory') {
    if (settings.FORENKL_LOCAL === true) return [];
    return [
      {
        variable: 'FORENKL_STORAGE',
        remedy:
          'FORENKL_STORAGE=memory loses everything at the next start and works with FORENKL_LOCAL=1 only. Use azure-tables.',
      },
    ];
  }
  if ((connection === undefined) !== (endpoint === undefined)) return [];
  return [
    {
      variable: 'FORENKL_TABLES_ENDPOINT',
      remedy:
        'Set exactly one of FORENKL_TABLES_ENDPOINT (with a managed identity) and FORENKL_TABLES_CONNECTION (a connection string).',
    },
  ];
}

function backupDemands(settings: Partial<Settings>): readonly ConfigProblem[] {
  const { FORENKL_BLOBS_CONNECTION: connection, FORENKL_BLOBS_ENDPOINT: endpoint } = settings;
  if (connection === undefined || endpoint === undefined) return [];
  return [
    {
      variable: 'FORENKL_BLOBS_ENDPOINT',
      remedy:
        'Set at most one of FORENKL_BLOBS_ENDPOINT (with a managed identity) and FORENKL_BLOBS_CONNECTION (a connection string).',
    },
  ];
}

function webhookDemands(settings: Partial<Settings>): readonly ConfigProblem[] {
  const { FORENKL_WEBHOOK_URLS: urls, FORENKL_WEBHOOK_SECRET: secret } = settings;
  if (secret !== undefined && secret.reveal().length < SECRET_LEAST) {
    return [
      {
        variable: 'FORENKL_WEBHOOK_SECRET',
        remedy: `FORENKL_WEBHOOK_SECRET must have at least ${SECRET_LEAST} characters: what is signed with less could be forged. Make one as docs/api.md shows.`,
      },
    ];
  }
  if ((urls === undefined) === (secret === undefined)) return [];
  return [
    {
      variable: 'FORENKL_WEBHOOK_SECRET',
      remedy:
        'FORENKL_WEBHOOK_URLS and FORENKL_WEBHOOK_SECRET belong together: set both or neither.',
    },
  ];
}
