// What is said about a person's own data, in English.
import type { Catalogue } from '../da/index.ts';
import { ownFields } from './own-fields.ts';
import { ownKinds } from './own-kinds.ts';

export const own: Catalogue['own'] = {
  eyebrow: 'Your data',
  data: {
    title: 'Your data is ready',
    text: 'The file has everything Forenkl has stored about you: a page you can read, and the same for programs.',
    link: (minutes) => `The link works for ${minutes} minutes. Do not pass it on.`,
    left: 'Anonymous answers are not in it, as nobody can tell which are yours. Names and texts of others are not in it either.',
    open: 'Get the file',
    erase: 'Delete my data',
    none: 'You cannot get the file here',
    wait: 'One moment',
    gone: 'The file is no longer there',
    problems: {
      'no-address':
        'Forenkl cannot give you a link here. Write to those who run Forenkl in the municipality. They can make the file for you.',
      later:
        'There is much to gather, so it takes a little longer. You get a message here when the file is ready.',
      gone: 'Write “my data” to get a new one.',
      'too-large':
        'The file is too large for a link. Write to those who run Forenkl in the municipality. They can make it for you.',
    },
  },
  gathered: {
    titles: {
      made: 'Your data is ready',
      'too-large': 'Your data is too large',
      failed: 'We could not gather your data',
    },
    texts: {
      made: 'You can get the file for a day. It is for you alone.',
      'too-large':
        'The file is too large for a link. Write to those who run Forenkl in the municipality. They can make it for you.',
      failed:
        'Something went wrong. Write “my data” again. If it goes wrong once more, write to those who run Forenkl in the municipality.',
    },
  },
  erase: {
    title: 'Do you want to delete your data?',
    goneHeading: 'This is deleted',
    gone: [
      'Your name, your e-mail, your language and your chat with Forenkl',
      'Your drafts, and answers you have not sent',
      'Messages to you, and roles you were given',
    ],
    staysHeading: 'This stays',
    stays: [
      'Your proposals, answers and notes. They belong to the cases of the municipality, but your name is no longer there',
      'What you wrote in them. If a text has names in it, an administrator can hide them',
      'Anonymous answers. Nobody can tell which are yours',
      'The register of leaders and owners. The municipality looks after that',
    ],
    leftHeading: 'Others must take this over',
    left: {
      administrator: 'You are in the administration channel. Leave it in Teams',
      roles: (names) => `Your role as ${names}`,
      areas: (names) => `You answer for ${names}. An administrator must choose somebody else`,
      forums: (names) =>
        `You speak or write for ${names}. An administrator must choose somebody else`,
      initiatives: (names) => `You lead ${names}`,
      themes: (names) => `You lead the theme ${names}`,
      rounds: (names) => `You alone run ${names}`,
    },
    andMore: (names, more) => `${names} and ${more} more`,
    label: 'Write DELETE to go on *',
    help: 'You get no answers to your proposals afterwards. You can use Forenkl again, but you start over. This cannot be undone.',
    wrong: 'Write DELETE in the field if you want to delete.',
    confirm: 'Delete my data',
    fetch: 'Get my data first',
  },
  erased: {
    title: 'Your data is being deleted',
    text: 'We no longer know you. The rest is gone in a few minutes, and you get no more messages from us. What stands in this chat already you can remove in Teams yourself.',
    again: 'If you write to Forenkl again, you start over as somebody new.',
  },
  page: {
    title: (name) => `What Forenkl has stored about ${name}`,
    made: (moment) => `Made ${moment}`,
    lead: 'This page was made for you. Names and texts of others are not in it. The other file has the same for programs, with the technical parts.',
    notHere: [
      'Answers in anonymous surveys are not here. They are stored with nothing that tells who answered.',
      'Messages you got in Teams are in Teams too. The municipality looks after that, not Forenkl.',
      'The log of operations has no names or texts, but a backup can have the same rows as here.',
    ],
    notHereHeading: 'What is not here',
    none: 'Nothing is stored.',
    fields: ownFields,
    kinds: ownKinds,
  },
};
