// Turns environment variables into the Config, or into the whole list of what is wrong with them.
import type {
  BackupChoice,
  BotIdentity,
  Config,
  ConfigOutcome,
  ConfigProblem,
  StorageChoice,
} from './config.ts';
import { findUnmet } from './requirements.ts';
import { SETTINGS, type Setting, type Settings } from './settings.ts';
import { findTypos } from './typos.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The tenant the Agents Playground is in, unless it is told another. */
export const PLAYGROUND_TENANT = '00000000-0000-0000-0000-0000000000001';

const TABLE: ReadonlyMap<string, Setting<unknown>> = new Map(Object.entries(SETTINGS));

/** Reads all settings. A variable that is empty counts as not set. */
export function readConfig(env: Environment): ConfigOutcome {
  const values: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [name, setting] of TABLE) {
    const text = env[name]?.trim() || setting.byDefault;
    const parsed = text === undefined ? undefined : setting.parse(text);
    if (parsed?.ok === true) values[name] = parsed.value;
    if (parsed?.ok === false) problems.push({ variable: name, remedy: `${name} ${parsed.must}.` });
  }
  // Complete when there is no problem; `findUnmet` expects that it may not be.
  const settings = values as Settings;
  const told = new Set(problems.map(({ variable }) => variable));
  const unmet = findUnmet(settings).filter(({ variable }) => !told.has(variable));
  problems.push(...unmet, ...findTypos(Object.keys(env), [...TABLE.keys()]));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: toConfig(settings) };
}

function toConfig(settings: Settings): Config {
  const local = settings.FORENKL_LOCAL;
  // A tenant named twice would have all its jobs twice.
  const tenants = [...new Set(settings.FORENKL_TENANTS ?? [PLAYGROUND_TENANT])];
  const bot = identityFrom(settings, tenants);
  return {
    host: settings.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    local,
    ...(bot === undefined ? {} : { bot }),
    tenants,
    serviceHosts: settings.FORENKL_SERVICE_HOSTS ?? [],
    storage: storageFrom(settings),
    sendsPerSecond: settings.FORENKL_SENDS_PER_SECOND,
    conversationLimits: settings.FORENKL_CONVERSATION_LIMITS,
    whoMayPropose: settings.FORENKL_WHO_MAY_PROPOSE,
    teamName: settings.FORENKL_TEAM_NAME,
    municipality: settings.FORENKL_MUNICIPALITY,
    answerDays: settings.FORENKL_ANSWER_DAYS,
    personLimit: settings.FORENKL_PERSON_LIMIT,
    ...given('apiAppId', settings.FORENKL_API_APP_ID),
    ...given('webhooks', webhooksFrom(settings)),
    ...given('backup', backupFrom(settings)),
    ...given('telemetry', settings.APPLICATIONINSIGHTS_CONNECTION_STRING),
    ...given('publicUrl', settings.FORENKL_PUBLIC_URL?.replace(/\/+$/, '')),
    ...given('adminTeam', settings.FORENKL_ADMIN_TEAM),
    ...given('whistleblowerUrl', settings.FORENKL_WHISTLEBLOWER_URL),
    ...given('words', settings.FORENKL_WORDS),
  };
}

function identityFrom(settings: Settings, tenants: readonly string[]): BotIdentity | undefined {
  const [tenant] = tenants;
  const appId = settings.FORENKL_APP_ID;
  if (appId === undefined || tenant === undefined) return undefined;
  const appType = settings.FORENKL_APP_TYPE;
  return { appId, appType, tenant, ...given('password', settings.FORENKL_APP_PASSWORD) };
}

function storageFrom(settings: Settings): StorageChoice {
  const { FORENKL_TABLES_CONNECTION: connection, FORENKL_TABLES_ENDPOINT: endpoint } = settings;
  if (settings.FORENKL_STORAGE === 'memory') return { kind: 'memory' };
  if (connection !== undefined) return { kind: 'azure-tables', connection };
  return { kind: 'azure-tables', endpoint: endpoint ?? '' };
}

function webhooksFrom(settings: Settings): Config['webhooks'] {
  const { FORENKL_WEBHOOK_URLS: urls, FORENKL_WEBHOOK_SECRET: secret } = settings;
  return urls === undefined || secret === undefined ? undefined : { urls, secret };
}

function backupFrom(settings: Settings): BackupChoice | undefined {
  const { FORENKL_BLOBS_CONNECTION: connection, FORENKL_BLOBS_ENDPOINT: endpoint } = settings;
  if (connection !== undefined) return { kind: 'connection', connection };
  return endpoint === undefined ? undefined : { kind: 'endpoint', endpoint };
}

/** The property, or nothing at all when it is not set. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const property: { [P in K]?: V } = {};
  if (value !== undefined) property[key] = value;
  return property;
}

/** Puts what is wrong into lines for a terminal. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  return ['Forenkl cannot start:', ...problems.map(({ remedy }) => `- ${remedy}`)].join('\n');
}
