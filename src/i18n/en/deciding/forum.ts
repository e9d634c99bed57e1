// What is said to those who decide in a forum, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

type Words = Catalogue['deciding'];

export const forum: Words['forum'] = {
  eyebrow: (forum) => forum,
  onBehalf: (forum) => `${forum} · you write on behalf of the forum`,
  workplaces: (count) =>
    count === 1 ? '1 workplace has it' : `${number('en', count)} workplaces have it`,
  due: (day) => `answer by ${day}`,
  examples: 'Examples from others',
  draft: 'Draft by the process owner',
  proposes: (outcome) => `Recommends: ${outcome}`,
  disputed: 'Those responsible disagree',
  decided: 'Decided already. You may correct it until the answer is sent.',
  saved: '✓ The handling is kept',
  keep: 'Keep handling',
  decide: 'Decide',
  sitting: (count) => `Decide several at once (${count})`,
};

export const decide: Words['decide'] = {
  title: (no) => `Decide ${no}`,
  settle: 'Decide',
  back: 'Back',
  large: 'The extent is large: write also what you can do now, and what must be cleared up first.',
};

export const settled: Words['settled'] = {
  title: 'It is noted',
  ready: (no) => `${no} is decided. The team looks the answer through before it is sent.`,
  back: (no) => `${no} is sent back for new treatment.`,
  next: 'See the next ones',
};
