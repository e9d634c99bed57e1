// What administrators are told of operations, in English.
import type { Catalogue } from '../da/index.ts';
import { messages } from './operations/counts.ts';
import { attention, buttons, lists } from './operations/lists.ts';
import { recipients, what, whys } from './operations/messages.ts';
import { outOfReach, reasons, remedies } from './operations/out-of-reach.ts';
import { repeat, repeated } from './operations/repeat.ts';

export const operations = {
  eyebrow: (moment) => `Operations · ${moment}`,
  conditions: {
    fine: 'Everything runs as it should',
    look: 'It runs, but something needs a look',
    late: 'Messages are behind',
    paused: 'Teams has asked us to wait a little',
    stopped: 'No messages are being sent',
  },
  stopped: (since) =>
    `Teams has not let us in since ${since}. No message is lost: they wait, and go out when it works again. We try by ourselves every 5 minutes.`,
  stoppedTodo: (code) =>
    `Ask IT whether Forenkl still has access in Entra: a client secret may have expired (code: ${code}).`,
  paused: (seconds) =>
    `We go on by ourselves in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}. No message is lost, and there is nothing you need to do.`,
  late: (since) =>
    `The oldest was to be sent ${since}. If many have just been written to, wait a little. If it goes on, tell IT.`,
  failing: 'A regular task goes wrong. We try again by ourselves. If it goes on, tell IT.',
  wentWrong: (times, code) =>
    `went wrong ${times === 1 ? 'last time' : `the last ${times} times`} (code: ${code})`,
  headings: { attention: 'Needs a look', messages: 'Messages', jobs: 'Regular tasks' },
  attention,
  queue: 'Queued',
  queued: (count) => (count === 0 ? 'no messages' : messages(count)),
  oldest: (since) => `the oldest from ${since}`,
  sentBy: 'Sent by',
  sender: {
    here: (name) => `this server (${name})`,
    elsewhere: (name) => `another server (${name})`,
    nobody: 'nobody right now',
  },
  lastDigest: 'Last overview',
  nextDigest: 'Next overview',
  lastBackup: 'Latest backup',
  none: 'none yet',
  noneToCome: 'comes only when somebody asks for it',
  next: (moment) => `next ${moment}`,
  jobs: {
    relay: 'Getting messages ready',
    send: 'Sending messages',
    digest: 'The regular overview',
    channel: 'Check of the channel’s members',
    calendar: 'Deadlines and promises',
    rounds: 'Surveys and workshops',
    files: 'Clearing away files',
    papers: 'Reports',
    'own-data': 'People’s own data',
    webhooks: 'Announcements to other systems',
    backup: 'Backup',
    erasing: 'Erasing of people’s data',
  },
  lists,
  what,
  about: (kind, subject) => `${kind} about ${subject}`,
  to: (name) => `to ${name}`,
  recipients,
  whys,
  code: (code) => `(code: ${code})`,
  repeat,
  repeated,
  outOfReach,
  reasons,
  remedies,
  buttons,
} satisfies Catalogue['operations'];
