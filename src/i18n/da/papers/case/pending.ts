// The proposals a forum is to decide, in Danish.
import { workplaces as places, some } from './counted.ts';

interface Pending {
  readonly no: string;
  readonly challenge: string;
  readonly workplaces: number;
  readonly level: string;
}

export const pending = {
  line: ({ no, challenge, workplaces, level }: Pending) =>
    `${challenge} (forslag ${no}, ${places(workplaces)}, omfang: ${level})`,
  rest: (count: number) => `Derudover venter ${some(count)} på en beslutning.`,
};
