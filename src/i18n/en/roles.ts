// What is said of roles that are given by name, in English.
import type { Catalogue } from '../da/index.ts';

export const roles: Catalogue['roles'] = {
  eyebrow: 'Roles',
  title: (count) =>
    count === 0
      ? 'Nobody was given a role'
      : count === 1
        ? '1 role is given'
        : `${count} roles are given`,
  lead: 'Whoever is in the channel may do everything. Here you let others do some of it, in their own chat with me.',
  names: { triager: 'Triager', host: 'Host', reader: 'Reader' },
  may: {
    triager: 'assesses proposals, asks and sends them on',
    host: 'starts workshops and surveys',
    reader: 'sees lists, proposals and overviews',
  },
  choice: (name, may) => `${name} – ${may}`,
  givenBy: (by, at) => `Given by ${by} ${at}`,
  somebody: 'a former colleague',
  open: (name, role) => `See ${name}, ${role.toLowerCase()}`,
  given: (name, role) => `${name} is now a ${role.toLowerCase()}`,
  taken: (name, role) => `${name} is no longer a ${role.toLowerCase()}`,
  noApp: (name) =>
    `${name} does not have the app and gets no message in Teams. Tell them yourself.`,
  told: {
    title: (role) => `You are now a ${role.toLocaleLowerCase('en')}`,
    may: {
      triager: 'You can assess proposals, ask about them and send them on.',
      host: 'You can start workshops and surveys.',
      reader: 'You can see lists, proposals and overviews.',
    },
    here: {
      triager: 'Write queue here in the chat when you want to begin.',
      host: 'Write help here in the chat when you want to begin.',
      reader: 'Write list or overview here in the chat when you want to see them.',
    },
    help: 'Somebody of the team gave you the role. It holds only here in the chat with me.',
  },
  give: 'Give a role',
  giveTo: 'Give the role',
  find: 'Find the person',
  findAgain: 'Search again',
  take: 'Take the role back',
  all: 'All roles',
  form: {
    title: 'Who is to have a role?',
    words: 'Name or mail',
    wordsHelp: 'The person must have written to me or have got the app.',
    role: 'Role',
    people: 'Choose the person',
    more: 'There are more. Write a little more of the name if you cannot see the right one.',
  },
  faults: {
    'nobody-found': 'I know nobody by that name. Try another spelling or the mail.',
    'nobody-chosen': 'Choose a person.',
    'no-role': 'Choose a role.',
    'no-words': 'Write a name or a mail.',
  },
  takeTitle: 'Take the role back?',
  takeText: 'If you take it back, that holds within ten seconds.',
};
