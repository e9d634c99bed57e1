// Puts a message of the outbox into words: its cards, and one line for the notification.
import type { Content } from '../domain/delivery/message.ts';
import type { Language } from '../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../i18n/catalogue.ts';
import type { Names } from './names-model.ts';
import { newsSummary } from './news-summary.ts';
import { bare } from './plain.ts';
import { isOfRound, roundFilled, roundSummary } from './round-spoken.ts';
import { type Card, expand, type Filled } from './template.ts';
import { batchNews } from './views/batch-news.ts';
import { batchReceipt } from './views/batch-receipt.ts';
import { benefitAsked } from './views/benefit-asked.ts';
import { channelNews } from './views/channel-news.ts';
import { channelNotice } from './views/channel-notice.ts';
import { digest } from './views/digest.ts';
import { initiativeNews } from './views/initiative-news.ts';
import { letter } from './views/letter.ts';
import { newLeader, unitsText } from './views/new-leader.ts';
import { news } from './views/news.ts';
import { ownGathered } from './views/own-gathered.ts';
import { paper } from './views/paper.ts';
import { quarter } from './views/quarter.ts';
import { quarterOffer } from './views/quarter-offer.ts';
import { question } from './views/question.ts';
import { questionAnswered } from './views/question-answered.ts';
import { roleGiven } from './views/role-given.ts';
import { statusAsked } from './views/status-asked.ts';
import { statusOffer } from './views/status-offer.ts';
import { task } from './views/task.ts';
import { taskOver } from './views/task-over.ts';
import { taskReminder } from './views/task-reminder.ts';
import { welcome } from './views/welcome.ts';

export interface SpokenContents {
  /** One for each content, in their order. */
  readonly cards: readonly Card[];
  readonly summary: string;
}

const SUMMARY_MAX = 120;

/**
 * The cards and the summary of a message in the recipient's language. Several contents are one
 * message; its summary is the first one's, with how many more there are.
 */
export function spoken(
  contents: readonly [Content, ...Content[]],
  language: Language,
  names: Names,
): SpokenContents {
  const words = catalogueOf(language);
  const [first, ...more] = contents;
  const line = summaryOf(first, { words, language, names });
  return {
    cards: contents.map((content) => expand(filled(content, language, names))),
    summary: more.length === 0 ? line : words.messages.andMore(line, more.length),
  };
}

function filled(content: Content, language: Language, names: Names): Filled {
  if (isOfRound(content)) return roundFilled(content, names.team, language);
  switch (content.kind) {
    case 'welcome':
      return welcomed(content, language, names);
    case 'channel-bound':
      return channelNotice({ ...content, kind: 'bound' }, language);
    case 'channel-left':
      return channelNotice({ ...content, kind: 'left' }, language);
    case 'channel-gone':
      return channelNotice({ ...content, kind: 'gone' }, language);
    case 'digest':
      return digest({ digest: content.digest, names }, language);
    case 'role-given':
      return roleGiven(content.role, language);
    case 'question':
      return question({ ...content, team: names.team }, language);
    case 'question-answered':
      return questionAnswered(content, language);
    case 'initiative-news':
      return initiativeNews(content, language);
    case 'status-asked':
      return statusAsked(content, language);
    case 'benefit-asked':
      return benefitAsked(content, language);
    case 'channel-news':
      return channelNews({ news: content, names }, language);
    case 'task':
      return task({ task: content, names }, language);
    case 'task-over':
      return taskOver(content, language);
    case 'task-reminder':
      return taskReminder({ ...content, team: names.team }, language);
    case 'letter':
      return letter({ ...content, team: names.team }, language);
    case 'paper':
      return paper(content, language);
    case 'own-data':
      return ownGathered(content, language);
    case 'status-offer':
      return statusOffer(content, names, language);
    case 'quarter':
      return quarter(content, names.team, language);
    case 'quarter-offer':
      return quarterOffer(content, language);
    case 'new-leader':
      return newLeader(content, names, language);
    case 'batch-receipt':
      return batchReceipt(content, language);
    case 'batch-news':
      return batchNews(content, language);
    default:
      return news({ news: content, names }, language);
  }
}

function welcomed(
  { firstName, offerEnglish, pipeline }: Extract<Content, { readonly kind: 'welcome' }>,
  language: Language,
  names: Names,
): Filled {
  const other: Language | undefined = language === 'en' ? 'da' : offerEnglish ? 'en' : undefined;
  const view = {
    firstName,
    hasProposals: false,
    municipality: names.municipality,
    ...(other !== undefined && { offer: other }),
    ...(pipeline !== undefined && { pipeline, names }),
  };
  return welcome(view, language);
}

function summaryOf(
  content: Content,
  { words, language, names }: { words: Catalogue; language: Language; names: Names },
): string {
  if (isOfRound(content)) return roundSummary(content, language);
  switch (content.kind) {
    case 'welcome':
      return words.chat.welcome.summary;
    case 'channel-bound':
      return words.channel.bound.summary(short(content.place));
    case 'channel-left':
      return words.channel.left.summary(short(content.place));
    case 'channel-gone':
      return words.channel.gone.summary;
    case 'digest': {
      const title = words.digest.titles[content.digest.period.kind];
      return words.digest.summary(title, content.digest);
    }
    case 'role-given':
      return words.roles.told.title(words.roles.names[content.role]);
    case 'question':
      return words.messages.question.summary(short(content.title));
    case 'question-answered':
      return words.messages.questionAnswered.summary(short(content.title));
    case 'initiative-news':
      return words.initiatives.news.summary(short(content.title));
    case 'status-asked':
      return words.initiatives.status.summary(short(content.title));
    case 'benefit-asked':
      return words.initiatives.benefitAsked.summary(short(content.title));
    case 'task':
      return words.owner.task.summary(short(content.title));
    case 'task-over':
      return words.owner.over.summary(short(content.title));
    case 'task-reminder':
      return words.calendar.reminder.summary(content.daysLeft, short(content.title));
    case 'paper':
      return short(`${words.papers.names[content.paper]}: ${words.papers.stands[content.state]}`);
    case 'own-data':
      return words.own.gathered.titles[content.state];
    case 'status-offer':
      return words.papers.statusCard.offer.title;
    case 'quarter':
      return words.quarter.letter.summary(content.quarter);
    case 'quarter-offer':
      return words.quarter.offer[content.state](content.quarter);
    case 'new-leader':
      return short(words.newLeader.summary(unitsText(content.units, language)));
    case 'batch-receipt':
      return words.batches.received.summary(content.received, short(content.from));
    case 'batch-news':
      return words.batches.news.summary(short(content.from));
    case 'letter':
      return short(content.title);
    case 'channel-news':
      return short(words.news.channel.titles[content.what](content.no));
    default:
      return short(newsSummary({ news: content, names }, language));
  }
}

function short(text: string): string {
  return bare(text, SUMMARY_MAX);
}
