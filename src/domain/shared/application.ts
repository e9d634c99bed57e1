// Another system of the municipality that speaks to ours: what it is, and what it may be allowed.
import { asId, type PersonId, type TenantId } from './ids.ts';
import type { Role } from './permissions.ts';

/** What Entra calls a role of an application, and what it is to us. */
export const APP_ROLES = {
  'Proposals.Read': 'proposal-system',
  'Initiatives.Read': 'initiative-system',
  'Rounds.Read': 'round-system',
  'Journal.Write': 'journal-system',
  'Status.Write': 'status-system',
} as const satisfies Readonly<Record<string, Role>>;
export type AppRole = keyof typeof APP_ROLES;

export interface Application {
  readonly tenant: TenantId;
  /** Its client id in Entra. */
  readonly client: string;
  readonly roles: readonly Role[];
}

const OPENS = 'app-';
const WRITTEN = /^app-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Stands where a person's id would, in history and audit log; no person has one like it. */
export function actorOf({ client }: Pick<Application, 'client'>): PersonId {
  return asId<PersonId>(`${OPENS}${client}`);
}

/** The client id of an application that did something; undefined for a person. */
export function clientOf(by: string): string | undefined {
  return WRITTEN.exec(by)?.[1];
}

/** The roles of ours that roles in a token stand for; others are somebody else's business. */
export function rolesFrom(claimed: readonly unknown[]): readonly Role[] {
  return Object.entries(APP_ROLES).flatMap(([name, role]) => (claimed.includes(name) ? role : []));
}
