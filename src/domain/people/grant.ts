// A role that an administrator gave somebody by name.
import type { PersonId } from '../shared/ids.ts';
import type { GrantedRole } from '../shared/permissions.ts';

export interface Grant {
  readonly person: PersonId;
  readonly role: GrantedRole;
  /** The administrator who gave it. */
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}
