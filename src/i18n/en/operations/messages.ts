// What messages are called, whom they are to, and why one did not arrive, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['operations'];

export const what: Words['what'] = {
  welcome: 'Welcome',
  'channel-bound': 'Notice that the channel is chosen',
  'channel-left': 'Notice that the overview has moved',
  'channel-gone': 'Notice that the channel is gone',
  digest: 'Overview',
  question: 'Question',
  'question-answered': 'Closed question',
  moved: 'Message on who has the proposal now',
  explained: 'Explanation',
  answer: 'Answer to a proposal',
  merged: 'Message that a proposal was merged',
  unmerged: 'Message that a proposal is its own again',
  promise: 'Message on a new time',
  completed: 'Message that something is done',
  reopened: 'Message that a proposal is taken up again',
  'answered-back': 'Reply to a question about an answer',
  'asked-later': 'Question after a year',
  'channel-news': 'Word to the channel about a proposal',
  'initiative-news': 'News of an initiative',
  'status-asked': 'Question on how an initiative goes',
  'benefit-asked': 'Question on what an initiative gave',
  task: 'Task: a proposal to answer',
  'task-over': 'The task is closed',
  'task-reminder': 'Reminder of a task',
  'round-entrance': 'Post about a survey',
  'round-board': 'The board of a survey',
  'round-result': 'The results of a survey',
  'write-proposal': 'The way to a new proposal',
  'workshop-receipt': 'Receipt from a workshop',
  'workshop-summary': 'Summary of a workshop',
  'round-invitation': 'Invitation to a survey',
  'workshop-task': 'Task: answers to a workshop',
  'workshop-task-over': 'The task from a workshop is closed',
  'co-host': 'News to a co-host',
  'round-lead': 'Way to lead a survey',
  'round-sample': 'Sample of an invitation',
  'role-given': 'Message about a role',
  paper: 'Report',
  'status-offer': 'Offer of a status after a year',
  'batch-receipt': 'Receipt for proposals from a file',
  'batch-news': 'News of proposals from a file',
  quarter: 'Quarterly letter',
  'quarter-offer': 'The quarterly letter is ready',
  'new-leader': 'Message to a new leader',
  letter: 'Letter',
};

export const recipients: Words['recipients'] = {
  channel: 'the administration channel',
  group: 'a group chat',
  unit: (name) => `the leader of ${name}`,
  nobody: 'somebody we no longer know',
};

export const whys: Words['whys'] = {
  'no-answer': 'Teams did not answer, so we do not know whether it arrived',
  'sender-gone': 'Forenkl was cut off midway, so we do not know whether it arrived',
  'tries-used-up': 'Teams did not take it, though we tried many times',
  'too-big': 'It was too big. The fault is ours – tell IT',
  'our-fault': 'Teams refused it. The fault is ours – tell IT',
  'locked-out': 'Teams did not let us in – tell IT',
  restored: 'It waited when the backup was made. It may have been sent since, so it was held back',
};
