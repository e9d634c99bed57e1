// The proposals a forum is to decide, in English.
import { workplaces as places, some } from './counted.ts';

interface Pending {
  readonly no: string;
  readonly challenge: string;
  readonly workplaces: number;
  readonly level: string;
}

export const pending = {
  line: ({ no, challenge, workplaces, level }: Pending) =>
    `${challenge} (proposal ${no}, ${places(workplaces)}, extent: ${level})`,
  rest: (count: number) =>
    `Besides, ${some(count)} ${count === 1 ? 'waits' : 'wait'} for a decision.`,
};
