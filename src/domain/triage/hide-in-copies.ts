// Hides words of a proposal wherever they were copied to: in messages, initiatives and drafts of others.
import type { Content } from '../delivery/message.ts';
import type { NewsContent } from '../delivery/news.ts';
import type {
  SummaryItem,
  WorkshopReceipt,
  WorkshopSummary,
} from '../delivery/workshop-contents.ts';
import type { Digest, Headline } from '../digest/digest.ts';
import type { Initiative } from '../initiative/initiative.ts';
import type { AnswerParts } from '../proposal/decision.ts';
import type { Draft } from '../proposal/draft.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { InitiativeId } from '../shared/ids.ts';
import type { Hide } from './hidden-words.ts';
import { hideInHeard } from './hide-in-heard.ts';

/** Whose words are hidden, and where they may stand. */
export interface Quoted {
  /** Absent where the words are of no proposal, but of a round. */
  readonly no?: ProposalNo;
  /** What it was answered with. */
  readonly initiatives: ReadonlySet<InitiativeId>;
  /** Other proposals with the same initiatives: messages about them quote these. */
  readonly beside: ReadonlySet<ProposalNo>;
  readonly hide: Hide;
}

/** What is said, with nothing of it left; the same object when it quotes nothing of it. */
export function hideInContent(content: Content, quoted: Quoted): Content {
  const { no, initiatives, beside, hide } = quoted;
  switch (content.kind) {
    case 'digest':
      return { ...content, digest: hideInDigest(content.digest, quoted) };
    case 'initiative-news':
    case 'status-asked':
    case 'benefit-asked':
      if (!initiatives.has(content.initiative)) return content;
      return { ...content, title: hide(content.title), ...texts(content, ['why'], hide) };
    case 'question':
      if (content.no !== no) return content;
      return { ...content, title: hide(content.title), question: hide(content.question) };
    case 'task':
      if (content.no !== no) return content;
      return { ...content, ...texts(content, ['title', 'challenge', 'note'], hide) };
    case 'channel-news':
    case 'question-answered':
    case 'task-over':
    case 'task-reminder':
      if (content.no !== no) return content;
      return { ...content, ...texts(content, ['title', 'text', 'question'], hide) };
    case 'workshop-receipt':
    case 'workshop-summary':
      return hideInWorkshop(content, quoted);
    case 'workshop-task': {
      const chosen = content.chosen.map(hide);
      return chosen.every((text, at) => text === content.chosen[at])
        ? content
        : { ...content, chosen };
    }
    case 'quarter':
    case 'welcome':
    case 'new-leader':
      return hideInHeard(content, quoted);
    case 'quarter-offer':
    case 'workshop-task-over':
    case 'round-lead':
    case 'co-host':
    case 'channel-bound':
    case 'channel-left':
    case 'channel-gone':
    case 'role-given':
    case 'round-entrance':
    case 'round-board':
    case 'round-result':
    case 'write-proposal':
    case 'round-invitation':
    case 'round-sample':
    case 'letter':
    case 'paper':
    case 'own-data':
    case 'status-offer':
    case 'batch-receipt':
    case 'batch-news':
      return content;
    default:
      if (beside.has(content.no)) return hideInPromise(content, hide);
      return content.no === no ? hideInNews(content, hide) : content;
  }
}

/** An initiative that answers the proposal: its words came from it, or from its decision. */
export function hideInInitiative(
  initiative: Initiative,
  { initiatives, hide }: Quoted,
): Initiative {
  if (!initiatives.has(initiative.id)) return initiative;
  const { title, what, improvement, focus, milestones, owed } = initiative;
  return {
    ...initiative,
    title: hide(title),
    what: hide(what),
    improvement: hide(improvement),
    ...(focus !== undefined && { focus: hide(focus) }),
    milestones: milestones.map((one) => ({ ...one, title: hide(one.title) })),
    ...(owed && { owed: { ...owed, ...texts(owed, ['why'], hide) } }),
  };
}

/** Somebody's draft for which it was found to be like theirs; `dropped` when it changes the proposal. */
export function hideInDraft(draft: Draft, { no, hide }: Quoted): Draft | 'dropped' {
  if (draft.edits?.no === no && draft.sent === undefined) return 'dropped';
  if (draft.alike === undefined) return draft;
  const alike = draft.alike.map((found) =>
    'no' in found && found.no === no
      ? { ...found, shared: found.shared.map((one) => ({ ...one, theirs: hide(one.theirs) })) }
      : found,
  );
  return { ...draft, alike };
}

function hideInDigest(digest: Digest, { no, hide }: Quoted): Digest {
  const hidden = (line: Headline) => (line.no === no ? { ...line, title: hide(line.title) } : line);
  const { mostEndorsed, mostCumbersome } = digest;
  return {
    ...digest,
    overdueList: digest.overdueList.map(hidden),
    ...(mostEndorsed && { mostEndorsed: hidden(mostEndorsed) }),
    ...(mostCumbersome && { mostCumbersome: hidden(mostCumbersome) }),
  };
}

/** What the news of a proposal say of its initiative. */
function hideInPromise(news: NewsContent, hide: Hide): NewsContent {
  switch (news.kind) {
    case 'promise':
      return { ...news, initiative: hide(news.initiative), ...texts(news, ['why'], hide) };
    case 'completed':
      return { ...news, ...texts(news, ['initiative'], hide) };
    default:
      return news;
  }
}

function hideInNews(said: NewsContent, hide: Hide): NewsContent {
  const news = { ...said, ...texts(said, ['title'], hide) };
  switch (news.kind) {
    case 'answer': {
      const { reason, parts, treatment } = news;
      return {
        ...news,
        reason: hide(reason),
        ...(parts && { parts: { ...parts, ...hideInParts(parts, hide) } }),
        ...(treatment && {
          treatment: { ...treatment, ...texts(treatment, ['item', 'addition'], hide) },
        }),
      };
    }
    case 'explained':
      return { ...news, text: hide(news.text) };
    case 'answered-back':
      return { ...news, question: hide(news.question), text: hide(news.text) };
    case 'merged':
      return { ...news, ...texts(news, ['why'], hide) };
    default:
      return hideInPromise(news, hide);
  }
}

function hideInParts(parts: AnswerParts, hide: Hide): Partial<AnswerParts> {
  const keys = ['challenge', 'initiative', 'improvement', 'now', 'first'] as const;
  return texts(parts, keys, hide);
}

/** Titles and answers of the proposal among what a workshop came to. */
function hideInWorkshop(
  content: WorkshopReceipt | WorkshopSummary,
  { no, hide }: Quoted,
): WorkshopReceipt | WorkshopSummary {
  if (content.kind === 'workshop-receipt') {
    const notes = content.notes.map((one) =>
      one.no === no ? { ...one, title: hide(one.title) } : one,
    );
    return { ...content, notes };
  }
  const hidden = (one: SummaryItem): SummaryItem =>
    one.no === no ? { ...one, title: hide(one.title), ...texts(one, ['said', 'who'], hide) } : one;
  const stations = content.stations.map((one) => ({ ...one, list: one.list.map(hidden) }));
  return { ...content, stations };
}

/** Those of the fields that hold a text, with nothing of it left. */
function texts<T extends object, K extends string>(
  from: T,
  keys: readonly K[],
  hide: Hide,
): { readonly [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  const all = new Map<string, unknown>(Object.entries(from));
  for (const key of keys) {
    const text = all.get(key);
    if (typeof text === 'string') found[key] = hide(text);
  }
  return found;
}
