// How it is told that a proposal is sent on, merged or on its own again, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['news'];

export const moved: Words['moved'] = {
  title: 'The proposal has been passed on',
  back: 'The proposal is with us again',
  with: 'Now with',
  text: 'They will look at it and answer.',
  due: 'You will hear from us by',
  summary: (title, holder) => `“${title}” is now with ${holder}`,
};

export const merged: Words['merged'] = {
  title: 'Joined with another proposal about the same',
  text: (into) =>
    `It is now handled together with ${into}. What you wrote goes with it, and you will hear the same as the others.`,
  why: 'Why',
  summary: (title) => `“${title}” is joined with another proposal about the same`,
};

export const unmerged: Words['unmerged'] = {
  title: 'It is handled on its own again',
  text: (from) => `It was joined with ${from}, but turned out to be something else.`,
  summary: (title) => `“${title}” is handled on its own again`,
};
