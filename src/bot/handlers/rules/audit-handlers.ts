// The log of who did what: a page of it, narrowed down by words, and the same as a file.
import { auditCard, auditFileCard } from '../../../cards/index.ts';
import { AUDITED } from '../../../domain/people/audited.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { FILE_MINUTES } from '../../../domain/shared/offered-file.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import type { AuditFilter } from '../../../usecases/audit/audit-filter.ts';
import { type OfferAuditDeps, offerAudit } from '../../../usecases/audit/offer-audit.ts';
import { showAudit } from '../../../usecases/audit/show-audit.ts';
import type { Reply } from '../../turn.ts';
import {
  answer,
  type ChannelKit,
  callerOf,
  namesFor,
  refusal,
  type Way,
} from '../channel/channel-kit.ts';
import type { CommandHandler, Context, Handlers } from '../context.ts';

export type AuditKit = ChannelKit & OfferAuditDeps;

/** Characters by which it is narrowed down. */
const WORDS_MAX = 80;

interface Wanted {
  readonly month?: string | undefined;
  readonly words?: string | undefined;
}

/** Handlers of the buttons that lead through the log. */
export function makeAuditHandlers(kit: AuditKit): Pick<Handlers, 'audit.show' | 'audit.file'> {
  return {
    'audit.show': async (context, wanted) => audited(kit, context, { ...wanted, way: 'forMe' }),
    'audit.file': async (context, wanted) => file(kit, context, wanted),
  };
}

/** The handler of its command. */
export function makeAuditCommands(kit: AuditKit): Readonly<Record<'audit', CommandHandler>> {
  // A button carries them on, and takes no more.
  const most = (words: string) => [...words].slice(0, WORDS_MAX).join('');
  return {
    audit: async (context, words) => audited(kit, context, { words: most(words), way: 'say' }),
  };
}

/** A page of a month; of the current one when none is named. */
async function audited(
  kit: AuditKit,
  context: Context,
  { month, words = '', page = 0, way }: Wanted & { readonly page?: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const filter = filterIn(words, context.language);
  const shown = await showAudit(kit, callerOf(context), { month, filter, page });
  if (!shown.ok) return refusal(shown.problem, context, way);
  const narrowed = words === '' ? {} : { words, ofOne: filter.about !== undefined };
  const view = { ...shown.value, ...narrowed, names: await namesFor(kit, context) };
  return answer(auditCard(view, context.language), way);
}

async function file(
  kit: AuditKit,
  context: Context,
  { month, words = '' }: Wanted,
): Promise<readonly Reply[]> {
  const { language } = context;
  const filter = filterIn(words, language);
  const name = catalogueOf(language).auditing.title;
  const offered = await offerAudit(kit, callerOf(context), { month, filter, language, name });
  if (offered.ok) {
    const { link } = offered.value;
    return answer(auditFileCard({ link, minutes: FILE_MINUTES }, language), 'forMe');
  }
  const { problem } = offered;
  switch (problem.kind) {
    case 'no-address':
    case 'empty':
    case 'too-large':
      return answer(auditFileCard({ minutes: FILE_MINUTES }, language), 'forMe');
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The number of a proposal, words of a deed, or else a part of a name. */
function filterIn(words: string, language: Language): AuditFilter {
  const typed = words.trim();
  if (typed === '') return {};
  const about = readProposalNo(typed);
  if (about !== undefined) return { about };
  const deeds = catalogueOf(language).auditing.what;
  const part = typed.toLocaleLowerCase('da');
  const what = AUDITED.filter((one) => one === part || deeds[one].startsWith(part));
  return what.length > 0 ? { what } : { name: typed };
}
