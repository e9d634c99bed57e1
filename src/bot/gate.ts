// Who may speak to us: decided on a verified activity, before any turn runs.
import type { Origin } from './activity.ts';
import { isLoopback } from './loopback.ts';

export interface GateRules {
  /** Tenants let in, lower case. */
  readonly tenants: readonly string[];
  /** Hosts of the Bot Connector beside Microsoft's own. */
  readonly serviceHosts: readonly string[];
  /** Local mode: a connector on this machine may be called, without encryption. */
  readonly local: boolean;
}

/** Why an activity is turned away. */
export type GateRefusal = 'channel' | 'service-url' | 'tenant' | 'sender';

const TEAMS_CHANNEL = 'msteams';
const TEAMS_HOST =
  /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)+botframework\.com|smba\.infra\.[a-z]+\.teams\.microsoft\.(com|us))$/;

/** The first thing that keeps an activity out; undefined lets it in. */
export function refusalOf(origin: Origin, rules: GateRules): GateRefusal | undefined {
  if (origin.channel !== TEAMS_CHANNEL) return 'channel';
  if (!isServiceUrl(origin.serviceUrl, rules)) return 'service-url';
  // A sender of another tenant than the conversation's would be known under the wrong one.
  const [tenant, ...others] = origin.tenants;
  if (tenant === undefined || others.length > 0) return 'tenant';
  if (!rules.tenants.includes(tenant)) return 'tenant';
  return origin.entra === undefined ? 'sender' : undefined;
}

/** True for an address at which Teams' connector may be; our own token may go there. */
export function isServiceUrl(address: string, rules: GateRules): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (rules.local && isLoopback(hostname)) return true;
  if (protocol !== 'https:') return false;
  return TEAMS_HOST.test(hostname) || rules.serviceHosts.includes(hostname);
}
