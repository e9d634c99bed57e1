// What a forum is asked for, in the words each municipality uses, in Danish.
import type { Matter, Skeleton } from '../../../../domain/paper/wanted.ts';
import { the } from './counted.ts';

/** `annex` is `, jf. bilag 1,` where there is one, else empty. */
export interface Asked {
  readonly count: number;
  readonly annex: boolean;
  readonly forum: string;
}

type Ask = Readonly<Record<Matter | 'again', (asked: Asked) => string>>;

function within({ annex }: Asked): string {
  return annex ? ', jf. bilag 1,' : '';
}

function last({ annex }: Asked): string {
  return annex ? ', jf. bilag 1' : '';
}

const usual: Ask = {
  orientation: (one) => `orienteringen om ${the(one.count)}${within(one)} tages til efterretning.`,
  discussion: (one) => `${the(one.count)}${within(one)} drøftes.`,
  decision: (one) => `det tiltrædes, at der arbejdes videre med ${the(one.count)}${last(one)}.`,
  status: (one) => `status på ${the(one.count)}${within(one)} tages til efterretning.`,
  again: ({ forum }) => `${forum} får en ny status om et år.`,
};

const approved: Ask = {
  ...usual,
  decision: (one) => `det godkendes, at der arbejdes videre med ${the(one.count)}${last(one)}.`,
};

export const asks = {
  copenhagen: approved,
  herning: {
    ...usual,
    orientation: (one) => `arbejdet med ${the(one.count)}${within(one)} tages til orientering.`,
    status: (one) => `status på ${the(one.count)}${within(one)} tages til orientering.`,
  },
  albertslund: approved,
  ballerup: {
    ...usual,
    discussion: (one) => `${the(one.count)} drøftes med udgangspunkt i sagen${last(one)}.`,
  },
  own: usual,
} satisfies Record<Skeleton, Ask>;

/** Who recommends, up to the points. */
export const recommends = {
  copenhagen: (forum: string) => `Forvaltningen indstiller over for ${forum},`,
  herning: () => 'Direktøren indstiller,',
  albertslund: () => 'Kommunaldirektøren indstiller,',
  ballerup: () => 'Direktøren indstiller,',
  own: () => 'Administrationen indstiller,',
} satisfies Record<Skeleton, (forum: string) => string>;

export const that = (point: string) => `at ${point}`;
