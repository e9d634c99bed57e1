// What a proposer chose among, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['proposal'];

export const needs = {
  abolish: 'Dropping the task or rule',
  simplify: 'A simpler rule',
  system: 'Better IT',
  process: 'A clearer workflow',
  guidance: 'Better guidance or support',
  automate: 'That it happens by itself',
  exempt: 'An exemption from a rule',
  unknown: 'Don’t know',
};

export const authorities = {
  national: 'The state',
  political: 'The council or a committee',
  administrative: 'The management',
  'process-owner': 'A central department',
  'own-unit': 'The workplace itself',
  unknown: 'Don’t know',
};

export const visibilities: Words['visibilities'] = {
  handlers: 'Those who handle the proposal',
  team: 'Only the simplification team',
  all: 'Everyone who can see the proposal',
};
