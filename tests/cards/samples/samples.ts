// One of every card in each of its states, made from texts of any length.
import { type Card, expand } from '../../../src/cards/template.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { alike } from './alike.ts';
import { anonymous } from './anonymous.ts';
import { answeringRounds } from './answering.ts';
import { batches } from './batches.ts';
import { channel } from './channel.ts';
import { chat } from './chat.ts';
import type { Fill } from './data.ts';
import { deciding } from './deciding.ts';
import { extension } from './extension.ts';
import { initiatives } from './initiatives.ts';
import { leading } from './leading.ts';
import { letters } from './letters.ts';
import { merging } from './merging.ts';
import { messages } from './messages.ts';
import { news } from './news.ts';
import { notes } from './notes.ts';
import { operations } from './operations.ts';
import { own } from './own.ts';
import { owner } from './owner.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { proposals } from './proposals.ts';
import { quarter } from './quarter.ts';
import { results } from './results.ts';
import { roles } from './roles.ts';
import { rollout } from './rollout.ts';
import { rules } from './rules.ts';
import { sets } from './sets.ts';
import { several } from './several.ts';
import { sorting } from './sorting.ts';
import { themes } from './themes.ts';
import { triage } from './triage.ts';
import type { Typed } from './typed.ts';
import { waves } from './waves.ts';
import { workshop } from './workshop.ts';

/** Every card by a name of its own. */
export const SAMPLES: Readonly<Record<string, Fill>> = {
  ...chat(),
  ...pages(),
  ...papers(),
  ...batches(),
  ...anonymous(),
  ...alike(),
  ...notes(),
  ...proposals(),
  ...channel(),
  ...operations(),
  ...messages(),
  ...news(),
  ...triage(),
  ...several(),
  ...sorting(),
  ...merging(),
  ...owner(),
  ...letters(),
  ...own(),
  ...quarter(),
  ...deciding(),
  ...extension(),
  ...initiatives(),
  ...themes(),
  ...roles(),
  ...rollout(),
  ...rules(),
  ...sets(),
  ...answeringRounds(),
  ...leading(),
  ...results(),
  ...waves(),
  ...workshop(),
};

/** A sample as a card. */
export function drawn(name: string, typed: Typed, language: Language): Card {
  const fill = SAMPLES[name];
  if (fill === undefined) throw new Error(`no card ${name}`);
  return expand(fill(typed, language));
}
