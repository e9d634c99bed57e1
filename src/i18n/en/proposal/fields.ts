// The facts on top of a proposal, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['proposal'];

export const holders: Words['holders'] = {
  supplier: 'the supplier',
  you: 'you',
  proposer: 'the proposer',
  nobody: 'Nobody – it is closed',
};

export const fields: Words['fields'] = {
  status: 'Status',
  holder: 'Now with',
  due: 'Answer by',
  dueTo: 'You will hear from us by',
  received: 'Received',
  proposer: 'Proposer',
  unit: 'Workplace',
  areas: 'Area',
  name: 'Name',
  campaign: 'Collection',
  alsoFor: 'Experience it too',
};

export const hidden: Words['hidden'] = {
  team: 'only the simplification team sees the name',
  unknown: 'not given',
};
