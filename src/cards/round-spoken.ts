// Puts what is said of surveys and workshops into words: its card, and one line for the notification.
import type { Content } from '../domain/delivery/message.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { bare } from './plain.ts';
import type { Filled } from './template.ts';
import { coHostTold } from './views/co-host-told.ts';
import { result } from './views/result.ts';
import { roundBoard } from './views/round-board.ts';
import { roundEntrance } from './views/round-entrance.ts';
import { invitationSummary, roundInvitation, roundSample } from './views/round-invitation.ts';
import { roundLead } from './views/round-lead.ts';
import { workshopBoard } from './views/workshop-board.ts';
import { workshopEntrance } from './views/workshop-entrance.ts';
import { workshopReceipt } from './views/workshop-receipt.ts';
import { workshopSummary } from './views/workshop-summary.ts';
import { workshopTask } from './views/workshop-task.ts';
import { workshopTaskOver } from './views/workshop-task-over.ts';
import { writeProposal } from './views/write-proposal.ts';

const KINDS = [
  'round-entrance',
  'round-board',
  'round-invitation',
  'round-sample',
  'round-result',
  'workshop-receipt',
  'workshop-summary',
  'workshop-task',
  'workshop-task-over',
  'round-lead',
  'co-host',
  'write-proposal',
] as const;

/** Everything that is said of a round. */
export type OfRound = Extract<Content, { readonly kind: (typeof KINDS)[number] }>;

const SUMMARY_MAX = 120;

/** True for what this file puts into words. */
export function isOfRound(content: Content): content is OfRound {
  return KINDS.some((kind) => kind === content.kind);
}

/** The card; `team` is what the administration calls itself. */
export function roundFilled(content: OfRound, team: string, language: Language): Filled {
  switch (content.kind) {
    case 'round-entrance':
      return content.what === 'workshop'
        ? workshopEntrance(content, language)
        : roundEntrance(content, language);
    case 'round-board':
      return content.what === 'workshop'
        ? workshopBoard(content, language)
        : roundBoard(content, language);
    case 'round-invitation':
      return roundInvitation(content, team, language);
    case 'round-sample':
      return roundSample(content, team, language);
    case 'round-result':
      return result(content.page, language);
    case 'workshop-receipt':
      return workshopReceipt(content, language);
    case 'workshop-summary':
      return workshopSummary(content, language);
    case 'workshop-task':
      return workshopTask(content, language);
    case 'workshop-task-over':
      return workshopTaskOver(content, language);
    case 'round-lead':
      return roundLead(content, language);
    case 'co-host':
      return coHostTold(content, language);
    case 'write-proposal':
      return writeProposal(language);
  }
}

/** The line for the notification. */
export function roundSummary(content: OfRound, language: Language): string {
  const { rounds, waves, workshop } = catalogueOf(language);
  switch (content.kind) {
    case 'round-entrance':
      return rounds.entranceSummary(rounds.kinds[content.what], short(content.title));
    case 'round-board':
      if (content.what === 'workshop') return workshop.boardSummary(short(content.title));
      return rounds.boardSummary(short(content.title), content.figures.handedIn);
    case 'round-invitation':
      return invitationSummary(content, language);
    case 'round-sample':
      return waves.invited.summary(short(content.title));
    case 'round-result':
      return rounds.results.summary(short(content.page.head.title));
    case 'workshop-receipt':
      return workshop.landing.receiptSummary(short(content.title));
    case 'workshop-summary':
      return workshop.landing.summary.title(short(content.title));
    case 'workshop-task':
      return workshop.owners.summary(short(content.title));
    case 'workshop-task-over':
      return workshop.owners.over.summary(short(content.title));
    case 'round-lead':
      return rounds.leading.leads(rounds.kinds[content.what], short(content.title));
    case 'co-host':
      return rounds.leading.coHost.titles[content.leads ? 'chosen' : 'dropped'](
        short(content.title),
      );
    case 'write-proposal':
      return rounds.answering.propose.title;
  }
}

function short(text: string): string {
  return bare(text, SUMMARY_MAX);
}
