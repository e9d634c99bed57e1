// The form of a letter: a new one, or one that is written on.
import { audienceCode, type Letter, letterId } from '../../domain/delivery/letter.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { departmentsIn, type TypedLetter } from './typed-letter.ts';

export interface LetterForm {
  readonly id: string;
  readonly typed: TypedLetter;
  readonly departments: readonly string[];
  /** The wording people have, when it was sent before. */
  readonly sent?: NonNullable<Letter['sent']>;
}

export type LetterGone = { readonly kind: 'not-found' };

const EMPTY: TypedLetter = { title: '', text: '', to: 'leaders' };

/** An empty form. Its id is the letter's: however often the form is sent, it is one letter. */
export async function newLetter(
  deps: ChannelDeps,
  caller: ChannelCaller,
): Promise<Result<LetterForm, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const id = letterId(deps.clock.now().toISOString(), deps.ids.fresh());
  return ok(await letterForm(deps, caller, { id, typed: EMPTY }));
}

/** What was written last, else what was sent. */
export async function openLetter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  id: string,
): Promise<Result<LetterForm, AccessProblem | LetterGone>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const { draft, sent } = (await deps.letters.letter(caller.tenant, id))?.value ?? {};
  const words = draft ?? sent;
  if (words === undefined) return refused({ kind: 'not-found' });
  const typed = { title: words.title, text: words.text, to: audienceCode(words.to) };
  return ok(await letterForm(deps, caller, { id, typed, ...(sent && { sent }) }));
}

/** A form with these words, and the choices of today. */
export async function letterForm(
  deps: Pick<ChannelDeps, 'registry'>,
  { tenant }: ChannelCaller,
  form: Omit<LetterForm, 'departments'>,
): Promise<LetterForm> {
  return { ...form, departments: departmentsIn(await deps.registry.register(tenant)) };
}
