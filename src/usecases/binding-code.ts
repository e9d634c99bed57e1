// The one-time code with which the very first channel is bound.
import type { TenantId } from '../domain/shared/ids.ts';
import { sameSecret } from '../domain/shared/same-secret.ts';
import type { ChannelDeps } from './channel-deps.ts';

/** After so many wrong guesses no code is taken until the program is started again. */
const MAX_GUESSES = 10;
const LENGTH = 10;
/** Without letters and digits that look alike. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

type Deps = Pick<ChannelDeps, 'people' | 'ids'>;

/**
 * The code to print at start: undefined when a channel is or was bound. The same at every start
 * until it is used, so that several instances print one; a new one when all guesses are used up.
 */
export async function prepareBindingCode(
  deps: Deps,
  tenant: TenantId,
): Promise<string | undefined> {
  if ((await deps.people.channel(tenant)) !== undefined) return undefined;
  const made = () => codeFrom(deps.ids.fresh());
  const { code, wrongGuesses } = await deps.people.bindingCode(tenant, made);
  if (wrongGuesses < MAX_GUESSES) return code;
  return (await deps.people.renewBindingCode(tenant, made())).code;
}

export type CodeProblem =
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'code-wrong' }
  /** Too many wrong guesses: a new code comes with the next start. */
  | { readonly kind: 'code-used-up' };

/** Undefined when the code is right. A wrong one is counted, an empty one is only asked for. */
export async function checkBindingCode(
  deps: Deps,
  tenant: TenantId,
  typed: string | undefined,
): Promise<CodeProblem | undefined> {
  const { code, wrongGuesses } = await deps.people.bindingCode(tenant, () =>
    codeFrom(deps.ids.fresh()),
  );
  if (wrongGuesses >= MAX_GUESSES) return { kind: 'code-used-up' };
  if (typed === undefined || typed.trim() === '') return { kind: 'code-needed' };
  if (sameSecret(asPrinted(typed), asPrinted(code))) return undefined;
  await deps.people.countGuess(tenant);
  return { kind: wrongGuesses + 1 >= MAX_GUESSES ? 'code-used-up' : 'code-wrong' };
}

/** Ten letters and digits (50 bits) from an id nobody can guess, in two halves to be read aloud. */
function codeFrom(id: string): string {
  const letters = [...id]
    .slice(-LENGTH)
    .map((letter) => LETTERS.charAt(letter.charCodeAt(0) % LETTERS.length))
    .join('');
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** Whatever case, spaces and dashes it was typed with. */
function asPrinted(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase();
}
