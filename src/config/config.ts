// What the program is told from outside, checked and put in shape.
import type { Secret } from './secret.ts';

/** The application the bot is in Entra. */
export interface BotIdentity {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  /** Home tenant of the application. */
  readonly tenant: string;
  /** Absent for a managed identity. */
  readonly password?: Secret;
}

export type StorageChoice =
  | { readonly kind: 'memory' }
  | { readonly kind: 'azure-tables'; readonly connection: Secret }
  | { readonly kind: 'azure-tables'; readonly endpoint: string };

/** Where the nightly export goes. */
export type BackupChoice =
  | { readonly kind: 'connection'; readonly connection: Secret }
  | { readonly kind: 'endpoint'; readonly endpoint: string };

export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Local mode: messages need no token. Only ever true on a loopback address. */
  readonly local: boolean;
  /** Absent in local mode only. */
  readonly bot?: BotIdentity;
  /** At least one, lower case. */
  readonly tenants: readonly string[];
  /** Hosts Teams may be reached at, beside Microsoft's own. */
  readonly serviceHosts: readonly string[];
  /** Where a browser reaches the service, without a stroke at the end. */
  readonly publicUrl?: string;
  readonly storage: StorageChoice;
  /** Calls a second within which messages are sent to a tenant. */
  readonly sendsPerSecond: number;
  /** Most calls to one conversation in so many seconds; all of them hold. */
  readonly conversationLimits: readonly { readonly calls: number; readonly seconds: number }[];
  readonly adminTeam?: string;
  readonly whoMayPropose: 'everyone' | 'leaders';
  readonly teamName: string;
  readonly municipality: string;
  readonly answerDays: number;
  readonly whistleblowerUrl?: string;
  /** Most presses and messages of one person in so many seconds. */
  readonly personLimit: { readonly calls: number; readonly seconds: number };
  /** Application in Entra of the API and of the sign-in before a file; neither is there without it. */
  readonly apiAppId?: string;
  /** Where published decisions are announced. */
  readonly webhooks?: { readonly urls: readonly string[]; readonly secret: Secret };
  /** No export when absent. */
  readonly backup?: BackupChoice;
  /** Connection string of Application Insights; structured logs alone when absent. */
  readonly telemetry?: Secret;
  /** File of words for suggestions; the program's own when absent. */
  readonly words?: string;
}

/** Something to put right before the program can start. */
export interface ConfigProblem {
  readonly variable: string;
  /** One sentence: what is wrong and what to do. Never the value of a secret. */
  readonly remedy: string;
}

export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };
