// What is said of question sets, in Danish.
import type { Privacy } from '../../domain/questions/result-rules.ts';

export const sets = {
  eyebrow: 'Spørgeskemaer',
  title: (count: number) => (count === 1 ? '1 spørgeskema' : `${count} spørgeskemaer`),
  lead: 'Tryk på et for at se det igennem, som deltagerne får det. Intet gemmes.',
  done: (title: string) => `“${title}” er set igennem. Intet er gemt.`,
  size: (pages: number, questions: number) =>
    `${questions} spørgsmål på ${pages} ${pages === 1 ? 'side' : 'sider'}`,
  version: (version: number) => `Version ${version}`,
  own: 'jeres egen',
  privacies: {
    named: 'med navn',
    confidential: 'fortroligt',
    anonymous: 'anonymt',
  } satisfies Record<Privacy, string>,
  look: (title: string) => `Se ${title} igennem`,
  practice: 'Øv dig: sådan ser deltagerne det. Intet gemmes.',
  skip: 'Spring over',
  finish: 'Færdig',
  all: 'Alle spørgeskemaer',
};
