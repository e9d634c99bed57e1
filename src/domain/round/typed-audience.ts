// Whom a wave goes to, as it was typed or ticked.
import { isMail } from '../shared/mail.ts';
import { UNIT_TYPES } from '../shared/register.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { slugOf } from '../shared/slug.ts';
import { WAVE_ROLES, type WaveAudience } from './wave.ts';

/** In characters; more people come in a file. */
export const MAILS_MAX = 6_000;

export interface TypedAudience {
  /** Codes joined by commas; a department's is made from its name. */
  readonly unitTypes: string;
  readonly departments: string;
  readonly roles: string;
  readonly mails: string;
}

export type AudienceFault =
  | { readonly kind: 'roles' | 'no-mails' | 'too-long' }
  /** These are no addresses. */
  | { readonly kind: 'bad-mails'; readonly wrong: readonly string[] };

/** Posts that were ticked; none of a kind means all of them, but somebody of a unit must be. */
export function readPosts(
  typed: TypedAudience,
  departments: readonly string[],
): Result<WaveAudience, AudienceFault> {
  const types = listed(typed.unitTypes);
  const named = listed(typed.departments);
  const roles = WAVE_ROLES.filter((one) => listed(typed.roles).includes(one));
  if (roles.length === 0) return refused({ kind: 'roles' });
  return ok({
    unitTypes: UNIT_TYPES.filter((one) => types.includes(one)),
    departments: departments.filter((one) => named.includes(slugOf(one))),
    roles,
  });
}

/** Mails one a line, or between commas or semicolons; `Karen Holm <karen@…>` too; each once. */
export function readMails({ mails }: TypedAudience): Result<WaveAudience, AudienceFault> {
  if (mails.length > MAILS_MAX) return refused({ kind: 'too-long' });
  const parts = mails
    .split(/[\n;,]+/u)
    .map((part) => (/<([^<>]+)>/u.exec(part)?.[1] ?? part).trim())
    .flatMap((part) => part.split(/\s+/u))
    .filter((part) => part !== '');
  const wrong = parts.filter((part) => !isMail(part));
  if (wrong.length > 0) return refused({ kind: 'bad-mails', wrong });
  if (parts.length === 0) return refused({ kind: 'no-mails' });
  return ok({ mails: [...new Set(parts.map((part) => part.toLowerCase()))] });
}

function listed(codes: string): readonly string[] {
  return codes.split(',').filter((code) => code !== '');
}
