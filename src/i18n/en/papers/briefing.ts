// A briefing of half a page, in English.
import { the } from './case/counted.ts';

export const briefing = {
  title: 'A short briefing on administrative simplification',
  /** Whom it is for, where no forum is chosen. */
  anyone: 'The committee',
  summary: (forum: string, count: number) =>
    `${forum} is informed in short of ${the(count)} from the municipality's workplaces.`,
  examples: 'Two examples from practice',
  missing: (missing: number): string =>
    missing === 1
      ? '[An example is missing here: no more are released]'
      : '[Two examples are missing here: none are released]',
};
