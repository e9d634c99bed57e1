// What is kept of who did what, for whoever must answer for it later: codes and ids, never a text.
import type { PersonId } from '../shared/ids.ts';

export const AUDITED = [
  'assessed',
  'sent-on',
  'published',
  'redacted',
  'merged',
  'unmerged',
  'exported',
  'imported',
  'granted',
  'revoked',
  'rules-changed',
  'register-changed',
  'round-started',
  'round-closed',
  'round-cancelled',
  'wave-mapped',
  'quote-released',
  'example-released',
  'template-changed',
  'example-taken-back',
  'journalled',
  'status-told',
  'erased',
  'answered',
  'treated',
  'explained',
  'assigned',
  'returned',
] as const;
export type Audited = (typeof AUDITED)[number];

export interface AuditEntry {
  readonly what: Audited;
  /** ISO instant of the deed itself: a repetition of it names the same. */
  readonly at: string;
  /** `file` for whoever loaded or made a file beside the bot: nobody is signed in there. */
  readonly by: PersonId | 'system' | 'file';
  /** Names the deed: noted once however often it is told. */
  readonly operation: string;
  /** Number of a proposal, or id of a person, forum or area; a role or a part of the rules; id of a round. */
  readonly about?: string;
  /** A role, the kind of a round, or of a paper that was made. */
  readonly more?: string;
}
