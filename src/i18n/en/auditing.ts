// What is said of who did what, in English.
import type { Catalogue } from '../da/index.ts';

export const auditing: Catalogue['auditing'] = {
  title: 'Log',
  eyebrow: (month) => `Log of ${month}`,
  heading: (count) => (count === 1 ? '1 deed' : `${count} deeds`),
  lead: 'Who did what. Texts and assessments stand on the proposal alone.',
  none: 'There is nothing in this month.',
  before: 'The month before',
  after: 'The month after',
  system: 'Forenkl',
  file: 'The register file',
  somebody: 'a former colleague',
  what: {
    assessed: 'assessed',
    'sent-on': 'sent on',
    published: 'published the answer to',
    redacted: 'hid personal data in',
    merged: 'merged',
    unmerged: 'took apart again',
    exported: 'fetched Excel',
    imported: 'loaded Excel',
    granted: 'gave a role to',
    revoked: 'took a role from',
    'rules-changed': 'changed the rules',
    'register-changed': 'changed the register',
    'round-started': 'started a',
    'round-closed': 'closed a',
    'round-cancelled': 'cancelled a',
    'wave-mapped': 'vouched for a comparison in a',
  },
};
