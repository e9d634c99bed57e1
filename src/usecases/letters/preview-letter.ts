// A letter before it is sent: kept as a draft, with those who get it and the days on which they do.
import {
  drafted,
  type Letter,
  type LetterWording,
  letterThread,
} from '../../domain/delivery/letter.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { Tally } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type Preview, previewDates } from '../delivery/preview-dates.ts';
import { tryAgain } from '../try-again.ts';
import {
  departmentsIn,
  type LetterProblem,
  type NotCpr,
  readLetter,
  type TypedLetter,
} from './typed-letter.ts';

export interface LetterPreview {
  readonly letter: Letter;
  readonly draft: LetterWording;
  /** How the wording that is out stands, when this one is to replace it. */
  readonly tally?: Tally;
  /** Who gets a letter that was never sent, and when. */
  readonly dates: Preview;
}

/** What was typed, as it came from the form of a letter. */
export interface SentForm {
  readonly id: string;
  readonly typed: TypedLetter;
  readonly notCpr: NotCpr;
}

/** Keeps what was typed, unless something is wrong with it, and looks ahead. */
export async function previewLetter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  form: SentForm,
): Promise<Result<LetterPreview, AccessProblem | LetterProblem>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const { tenant } = caller;
  const { id, typed, notCpr } = form;
  const departments = departmentsIn(await deps.registry.register(tenant));
  return tryAgain(async () => {
    const stored = await deps.letters.letter(tenant, id);
    const words = readLetter(typed, notCpr, { sent: stored?.value.sent, departments });
    if (!words.ok) return words;
    const wording = { ...words.value, by: caller.name, at: deps.clock.now().toISOString() };
    const letter = drafted(stored?.value ?? { tenant, id }, wording);
    const saved = await deps.letters.save(letter, stored?.tag, []);
    return saved === 'changed' ? saved : ok(await lookAhead(deps, letter, letter.draft));
  });
}

/** Plans it as the relay would, and writes nothing. */
export async function lookAhead(
  deps: ChannelDeps,
  letter: Letter,
  draft: LetterWording,
): Promise<LetterPreview> {
  const { tenant, sent } = letter;
  const sending = {
    audience: draft.to,
    manner: 'letter',
    rate: deps.settings.sendsPerSecond,
  } as const;
  const [dates, tally] = await Promise.all([
    previewDates(deps, tenant, sending),
    sent && deps.ledger.tally(tenant, letterThread(letter)),
  ]);
  return { letter, draft, dates, ...(tally && { tally }) };
}
