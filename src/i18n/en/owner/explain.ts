// What is said to owners who explain, or who hand a proposal back, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['owner'];

export const explain: Words['explain'] = {
  title: 'Why we do it this way',
  lead: 'Explain why things are as they are. Everybody who has the problem is told at once, and you still answer the proposal afterwards.',
  label: 'Your explanation *',
  help: 'No names, CPR numbers or sensitive information.',
  required: 'Write an explanation before you send.',
  meanwhile: 'A colleague has explained it meanwhile:',
  before: 'They were told:',
};

export const handBack: Words['handBack'] = {
  title: 'Not for me',
  lead: 'The proposal then goes back to the simplification team, who finds the right one.',
  label: 'Why, and who is it for? *',
  help: 'Only those who handle the proposal see it.',
  required: 'Write why, so that the team knows where it belongs.',
};
