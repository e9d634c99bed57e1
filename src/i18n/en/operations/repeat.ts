// What is said when messages are sent again, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['operations'];

export const repeat: Words['repeat'] = {
  title: (count) => (count === 1 ? 'Send it again?' : `Send ${count} messages again?`),
  unknown: (count) =>
    count === 1
      ? 'It may have arrived. Then the recipient gets it twice.'
      : 'They may have arrived. Then some get the same message twice.',
  failed: 'If the cause has not been found, it goes wrong again. That does no harm.',
  yes: (count) => (count === 1 ? 'Yes, send again' : `Yes, send ${count} again`),
  no: 'No, leave it',
  says: (line) => `Send again: ${line}`,
  line: 'Send again',
  all: (count) => `Send all ${count} on this page again`,
  done: (count) =>
    count === 1
      ? '1 has been sent again already, or has arrived. We leave it alone.'
      : `${count} have been sent again already, or have arrived. We leave them alone.`,
};

export const repeated: Words['repeated'] = {
  title: (count) =>
    count === 0
      ? 'There is nothing to send again'
      : count === 1
        ? 'It will be sent again'
        : `${count} messages will be sent again`,
  soon: (count) => (count === 1 ? 'It goes out in a moment.' : 'The first go out in a moment.'),
  later: (count, moment) =>
    `${count === 1 ? 'It goes' : 'The first go'} out ${moment}, so that nobody is disturbed outside working hours.`,
};
