// The one table of settings: every environment variable the program reads.
import {
  anyText,
  connection,
  guid,
  hidden,
  host,
  httpsLink,
  listOf,
  oneOf,
  type Parsed,
  type Parser,
  rate,
  teamId,
  wholeNumber,
  yesOrNo,
} from './parsers.ts';

export interface Setting<T> {
  /** One sentence for the person who sets it. */
  readonly description: string;
  /** The text taken when the variable is not set. */
  readonly byDefault?: string;
  readonly parse: Parser<T>;
  /** Never printed, and kept where secrets are kept. */
  readonly secret?: true;
}

export const SETTINGS = {
  PORT: {
    description: 'Port to listen on.',
    byDefault: '3978',
    parse: wholeNumber(0, 65_535),
  },
  HOST: {
    description: 'Address to listen on: 0.0.0.0, or 127.0.0.1 in local mode, when not set.',
    parse: host,
  },
  LOG_LEVEL: {
    description: 'How much is logged.',
    byDefault: 'info',
    parse: oneOf(['silent', 'error', 'warn', 'info', 'debug']),
  },
  FORENKL_LOCAL: {
    description:
      'Local mode: 1 lets the Playground in without a token. Only on a loopback address.',
    byDefault: '0',
    parse: yesOrNo,
  },
  FORENKL_APP_ID: {
    description: "The bot's application (client) id in Entra.",
    parse: guid,
  },
  FORENKL_APP_TYPE: {
    description: 'What kind of identity the bot has in Azure.',
    byDefault: 'SingleTenant',
    parse: oneOf(['SingleTenant', 'UserAssignedMSI']),
  },
  FORENKL_APP_PASSWORD: {
    description: "The application's client secret; for SingleTenant only.",
    parse: hidden,
    secret: true,
  },
  FORENKL_TENANTS: {
    description:
      'Tenants that may use the bot, with commas between; the first is the home of the application.',
    parse: listOf(guid),
  },
  FORENKL_SERVICE_HOSTS: {
    description: "Further hosts Teams may be reached at, beside Microsoft's public ones.",
    parse: listOf(host),
  },
  FORENKL_PUBLIC_URL: {
    description:
      'Where browsers reach this service, such as https://forenkl.example.dk; without it no walls and no files to fetch.',
    parse: httpsLink,
  },
  FORENKL_STORAGE: {
    description: 'Where things are kept; memory is for local mode and loses everything.',
    byDefault: 'azure-tables',
    parse: oneOf(['azure-tables', 'memory']),
  },
  FORENKL_TABLES_CONNECTION: {
    description: 'Connection string of the storage account (Azurite, or a key).',
    parse: connection,
    secret: true,
  },
  FORENKL_TABLES_ENDPOINT: {
    description: "Table endpoint of the storage account; the bot's managed identity opens it.",
    parse: httpsLink,
  },
  FORENKL_SENDS_PER_SECOND: {
    description:
      'Calls a second within which messages are sent to a tenant; Teams takes 50, and conversations need some.',
    byDefault: '20',
    parse: wholeNumber(1, 50),
  },
  FORENKL_CONVERSATION_LIMITS: {
    description: 'Most calls to one conversation in so many seconds; all of them hold at once.',
    byDefault: '7/1,8/2,60/30,1800/3600',
    parse: listOf(rate),
  },
  FORENKL_ADMIN_TEAM: {
    description: 'Id of the team in which the administration channel is bound without a code.',
    parse: teamId,
  },
  FORENKL_WHO_MAY_PROPOSE: {
    description: 'Who may hand in: everyone, or the leaders named in the register.',
    byDefault: 'everyone',
    parse: oneOf(['everyone', 'leaders']),
  },
  FORENKL_TEAM_NAME: {
    description: 'What those who treat the proposals are called.',
    byDefault: 'Forenklingsteamet',
    parse: anyText,
  },
  FORENKL_MUNICIPALITY: {
    description: 'The name of the municipality.',
    byDefault: 'Kommunen',
    parse: anyText,
  },
  FORENKL_ANSWER_DAYS: {
    description: 'Days until the proposer hears at the latest.',
    byDefault: '14',
    parse: wholeNumber(1, 365),
  },
  FORENKL_WHISTLEBLOWER_URL: {
    description:
      "Link to the municipality's whistleblower scheme, shown where the bot says it is none.",
    parse: httpsLink,
  },
  FORENKL_PERSON_LIMIT: {
    description:
      'Most presses and messages of one person in so many seconds; whoever is faster is asked to wait.',
    byDefault: '60/10',
    parse: rate,
  },
  FORENKL_API_APP_ID: {
    description:
      'Application (client) id in Entra of the API and of the sign-in before files; neither is there without it.',
    parse: guid,
  },
  FORENKL_WEBHOOK_URLS: {
    description: 'Where published decisions are announced to other systems.',
    parse: listOf(httpsLink),
  },
  FORENKL_WEBHOOK_SECRET: {
    description:
      'What announcements are signed with, so that a receiver can tell them from others.',
    parse: hidden,
    secret: true,
  },
  FORENKL_BLOBS_ENDPOINT: {
    description:
      "Blob endpoint for the nightly export, opened by the bot's managed identity; no export without it.",
    parse: httpsLink,
  },
  FORENKL_BLOBS_CONNECTION: {
    description: 'Connection string for the nightly export (Azurite, or a key).',
    parse: connection,
    secret: true,
  },
  APPLICATIONINSIGHTS_CONNECTION_STRING: {
    description:
      'Connection string of Application Insights; with it traces, metrics and logs go to Azure Monitor too.',
    parse: hidden,
    secret: true,
  },
  FORENKL_WORDS: {
    description: 'Path of a file of words for suggestions, in place of the one that comes along.',
    parse: anyText,
  },
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;

type ValueOf<P> = P extends (text: string) => Parsed<infer T> ? T : never;

/** Every setting as it was read; undefined when it is not set and has no default. */
export type Settings = {
  readonly [N in SettingName]: (typeof SETTINGS)[N] extends { readonly byDefault: string }
    ? ValueOf<(typeof SETTINGS)[N]['parse']>
    : ValueOf<(typeof SETTINGS)[N]['parse']> | undefined;
};
