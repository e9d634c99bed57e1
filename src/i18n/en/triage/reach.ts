// Whether whoever a proposal is sent to is told of it, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage']['sendOn'];

export const reach: Words['reach'] = {
  who: {
    owner: (name) => name,
    substitute: (name) => `${name} (substitute)`,
    decider: (name) => name,
    secretary: (name) => `${name} (secretary)`,
  },
  has: (who, last) =>
    `${who} has the app and is told from here.${last === '' ? '' : ` Last written to on ${last}.`}`,
  without: (who, mail) =>
    `${who} does not have the app and is not told from here${mail === '' ? '' : ` (${mail})`}.`,
  standsIn: (owner, substitute) =>
    `${owner} does not have the app. The substitute, ${substitute}, has it and is told from here.`,
  nobody: 'Nobody is told from here. Have it put on the agenda yourself.',
  forumWithout: (name) => `${name} (nobody has the app)`,
  mailLabel: 'Text for a mail, so that they hear of it',
  mail: ({ no, name, challenge, workplaces, day, team }) =>
    [
      name === '' ? 'Hello' : `Hello ${name}`,
      `A leader has sent us proposal ${no}, which is yours:`,
      `“${challenge}”`,
      `Experienced by ${workplaces}.${day === '' ? '' : ` Will you answer by ${day}?`}`,
      'Open Forenkl in Teams and write “tasks” – or answer this mail.',
      `Kind regards\n${team}`,
    ].join('\n\n'),
};
