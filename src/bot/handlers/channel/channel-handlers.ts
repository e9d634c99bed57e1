// Everything the administrators can press or write, put together.
import type { Command } from '../../commands.ts';
import type { CommandHandler, Handlers } from '../context.ts';
import { makeInitiativeFormHandlers } from '../owner/initiative-form-handlers.ts';
import { initiatives, makeInitiativeHandlers } from '../owner/initiative-handlers.ts';
import { makeInitiativePartHandlers } from '../owner/initiative-part-handlers.ts';
import { makeInitiativeReachHandlers } from '../owner/initiative-reach-handlers.ts';
import { makePostHandlers } from '../rules/post-handlers.ts';
import { makeRoleHandlers, roles } from '../rules/role-handlers.ts';
import { makeRulesHandlers, rules } from '../rules/rules-handlers.ts';
import { makeThemeChoiceHandlers } from '../themes/theme-choice-handlers.ts';
import { makeThemeFormHandlers } from '../themes/theme-form-handlers.ts';
import { makeThemeHandlers, themes } from '../themes/theme-handlers.ts';
import { makeThemePartHandlers } from '../themes/theme-part-handlers.ts';
import { answersReady, makeAnswersHandlers } from './answers-handlers.ts';
import { makeAskHandlers } from './ask-handlers.ts';
import { makeAssessHandlers } from './assess-handlers.ts';
import { bind, makeBindHandlers } from './bind-handlers.ts';
import type { ChannelKit } from './channel-kit.ts';
import { askSchedule, makeDigestHandlers, overview } from './digest-handlers.ts';
import { makeExampleHandlers } from './example-handlers.ts';
import { makeJournalHandlers } from './journal-handlers.ts';
import { letters, makeLetterHandlers, writeLetter } from './letter-handlers.ts';
import { found, listed, makeListHandlers } from './list-handlers.ts';
import { makeMarksHandlers } from './marks-handlers.ts';
import { makeMergeHandlers } from './merge-handlers.ts';
import { makeMoreHandlers } from './more-handlers.ts';
import { listedOutOfReach, makeOperationsHandlers, operations } from './operations-handlers.ts';
import { makePublishHandlers } from './publish-handlers.ts';
import { makeQuarterHandlers } from './quarter-handlers.ts';
import { makeQueueHandlers, matrix, queue } from './queue-handlers.ts';
import { makeRedactHandlers } from './redact-handlers.ts';
import { makeReplyBackHandlers } from './reply-back-handlers.ts';
import { makeReviewHandlers } from './review-handlers.ts';
import { makeSendOnHandlers } from './send-on-handlers.ts';
import { makeSeveralHandlers, several } from './several-handlers.ts';
import { makeTreatmentHandlers } from './treatment-handlers.ts';

type ChannelCommand = Extract<
  Command,
  | 'bind'
  | 'digest'
  | 'schedule'
  | 'search'
  | 'list'
  | 'operations'
  | 'out-of-reach'
  | 'queue'
  | 'several'
  | 'matrix'
  | 'answers'
  | 'roles'
  | 'rules'
  | 'letter'
  | 'letters'
  | 'initiatives'
  | 'themes'
>;

/** Handlers of the administrators' buttons. */
export function makeChannelHandlers(kit: ChannelKit) {
  return {
    ...makeBindHandlers(kit),
    ...makeDigestHandlers(kit),
    ...makeListHandlers(kit),
    ...makeOperationsHandlers(kit),
    ...makeAskHandlers(kit),
    ...makeReplyBackHandlers(kit),
    ...makeQueueHandlers(kit),
    ...makeMoreHandlers(kit, { ...makeAskHandlers(kit), ...makeMergeHandlers(kit) }),
    ...makeMarksHandlers(kit),
    ...makeExampleHandlers(kit),
    ...makeJournalHandlers(kit),
    ...makeRedactHandlers(kit),
    ...makeAssessHandlers(kit),
    ...makeSendOnHandlers(kit),
    ...makeTreatmentHandlers(kit),
    ...makeAnswersHandlers(kit),
    ...makeReviewHandlers(kit),
    ...makePublishHandlers(kit),
    ...makeLetterHandlers(kit),
    ...makeQuarterHandlers(kit),
    ...makeRoleHandlers(kit),
    ...makeRulesHandlers(kit),
    ...makePostHandlers(kit),
    ...makeMergeHandlers(kit),
    ...makeSeveralHandlers(kit),
    ...makeInitiativeHandlers(kit),
    ...makeInitiativeFormHandlers(kit),
    ...makeInitiativePartHandlers(kit),
    ...makeInitiativeReachHandlers(kit),
    ...makeThemeHandlers(kit),
    ...makeThemeFormHandlers(kit),
    ...makeThemePartHandlers(kit),
    ...makeThemeChoiceHandlers(kit),
  } satisfies Partial<Handlers>;
}

/** Handlers of the administrators' commands. */
export function makeChannelCommands(
  kit: ChannelKit,
): Readonly<Record<ChannelCommand, CommandHandler>> {
  return {
    bind: async (context) => bind(kit, context, { way: 'say' }),
    digest: async (context, rest) => overview(kit, context, rest),
    schedule: async (context) => askSchedule(kit, context),
    search: async (context, words) => found(kit, context, { words, page: 0, way: 'say' }),
    list: async (context, words) => listed(kit, context, { words, page: 0, way: 'say' }),
    queue: async (context, words) => queue(kit, context, words),
    several: async (context, words) => several(kit, context, words),
    matrix: async (context) => matrix(kit, context),
    answers: async (context) => answersReady(kit, context),
    operations: async (context) => operations(kit, context, 'say'),
    rules: async (context) => rules(kit, context, { way: 'say' }),
    roles: async (context) => roles(kit, context, { way: 'say' }),
    letter: async (context) => writeLetter(kit, context, 'say'),
    letters: async (context) => letters(kit, context, 'say'),
    initiatives: async (context, words) => initiatives(kit, context, words),
    themes: async (context) => themes(kit, context),
    'out-of-reach': async (context) => listedOutOfReach(kit, context, { page: 0, way: 'say' }),
  };
}
