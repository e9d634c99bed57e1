// What a forum is asked for, in English.
import type { Matter, Skeleton } from '../../../../domain/paper/wanted.ts';
import { are, the } from './counted.ts';

interface Asked {
  readonly count: number;
  readonly annex: boolean;
  readonly forum: string;
}

type Ask = Readonly<Record<Matter | 'again', (asked: Asked) => string>>;

function within({ annex }: Asked): string {
  return annex ? ', cf. annex 1,' : '';
}

function last({ annex }: Asked): string {
  return annex ? ', cf. annex 1' : '';
}

const usual: Ask = {
  orientation: (one) => `the information on ${the(one.count)}${within(one)} is noted.`,
  discussion: (one) => `${the(one.count)}${within(one)} ${are(one.count)} discussed.`,
  decision: (one) => `it is agreed to go on with ${the(one.count)}${last(one)}.`,
  status: (one) => `the status of ${the(one.count)}${within(one)} is noted.`,
  again: ({ forum }) => `${forum} is given a new status in a year.`,
};

const approved: Ask = {
  ...usual,
  decision: (one) => `it is approved to go on with ${the(one.count)}${last(one)}.`,
};

export const asks = {
  copenhagen: approved,
  herning: usual,
  albertslund: approved,
  ballerup: usual,
  own: usual,
} satisfies Record<Skeleton, Ask>;

/** Who recommends, up to the points. */
export const recommends = {
  copenhagen: (forum: string) => `The administration recommends to ${forum}`,
  herning: () => 'The director recommends',
  albertslund: () => 'The chief executive recommends',
  ballerup: () => 'The director recommends',
  own: () => 'The administration recommends',
} satisfies Record<Skeleton, (forum: string) => string>;

export const that = (point: string) => `that ${point}`;
