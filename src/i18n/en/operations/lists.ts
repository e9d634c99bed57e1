// What needs a look, and the lists behind it, in English.
import type { Catalogue } from '../../da/index.ts';
import { messages, people } from './counts.ts';

type Words = Catalogue['operations'];

export const attention: Words['attention'] = {
  unknown: (count) => `${messages(count)} may not have arrived`,
  failed: (count) => `${messages(count)} could not be sent`,
  behind: (host, count, since) =>
    `${host} has not taken ${count === 1 ? 'an answer' : `${count} answers`} since ${since}. We try again by ourselves.`,
  givenUp: (host, count, at) =>
    `${host} never got ${count === 1 ? 'an answer' : `${count} answers`}. We stopped trying ${at}. Tell those who run the system that they can fetch it themselves.`,
  outOfReach: (count) => `${people(count)} ${count === 1 ? 'gets' : 'get'} no messages`,
};

export const lists: Words['lists'] = {
  unknown: 'May not have arrived',
  failed: 'Could not be sent',
  count: (total) => (total === 0 ? 'No messages' : messages(total)),
  empty: 'There is nothing to look at here.',
  note: {
    unknown: 'We do not repeat them by ourselves: somebody might get the same message twice.',
    failed: 'We do not try them again by ourselves.',
  },
};

export const buttons: Words['buttons'] = {
  unknown: 'See the unknown ones',
  failed: 'See the failed ones',
  outOfReach: 'See who gets no messages',
  refresh: 'Refresh',
  status: 'To operations',
  list: 'To the list',
};
