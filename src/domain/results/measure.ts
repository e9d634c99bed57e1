// From answers to the figures of one item, for everybody and by group; always through `publish`.
import type { Item } from '../questions/items.ts';
import { scalePartsOf } from '../questions/scale-parts.ts';
import type { Given } from '../round/given.ts';
import { describeChoices } from '../statistics/choices.ts';
import { describeNumbers } from '../statistics/numbers.ts';
import { type Published, publish, type Reply } from '../statistics/publish.ts';
import { describeRatings } from '../statistics/ratings.ts';
import { SCORE_THRESHOLD, TEXT_THRESHOLD } from '../statistics/suppress.ts';
import {
  choicesGiven,
  choicesOf,
  isAnswered,
  itemKind,
  numberIn,
  ratingIn,
  scaleIn,
  textsIn,
} from './replies.ts';
import type { GroupTable, ItemFigures } from './report.ts';
import { type Read, themesOf } from './themes.ts';

/** Whose answers, by which groups, and how few are hidden. */
export interface Measuring {
  readonly given: readonly Given[];
  readonly tables: readonly { readonly table: GroupTable; readonly groups: readonly string[] }[];
  /** Names are shown anyway: nothing is hidden. */
  readonly named: boolean;
  /** What each text is about. */
  readonly read: Read;
}

/** The tables of one item. Texts have no tables by group: who wrote them would soon be guessed. */
export function measure(item: Item, measuring: Measuring): Published<ItemFigures> {
  const scores = published(measuring, SCORE_THRESHOLD);
  switch (itemKind(item)) {
    case 'rating': {
      const scaled = scaleIn(item.question);
      if (scaled === undefined) throw new TypeError(`item ${item.id} has no scale`);
      const scale = { points: scaled.scale.length, parts: scalePartsOf(scaled) };
      return scores({
        read: (given) => ratingIn(item, given),
        counts: (answer) => answer !== 'outside',
        figures: (answers) => ({ kind: 'rating', ...describeRatings(answers, scale) }),
      });
    }
    case 'choices':
      return scores({
        read: (given) => choicesGiven(item, given),
        figures: (answers) => ({ kind: 'choices', ...describeChoices(answers, choicesOf(item)) }),
      });
    case 'number':
      return scores({
        read: (given) => numberIn(item, given),
        figures: (values) => ({ kind: 'number', ...describeNumbers(values) }),
      });
    case 'text':
      return published(
        { ...measuring, tables: [] },
        TEXT_THRESHOLD,
      )({
        read: (given) => textsIn(item, given),
        figures: (texts) => ({
          kind: 'text',
          n: texts.length,
          themes: themesOf(texts, measuring.read),
        }),
      });
    default:
      return scores({
        read: (given) => (isAnswered(item, given) ? true : undefined),
        figures: (answers) => ({ kind: 'count', n: answers.length }),
      });
  }
}

/** How many answered any of several items: a page as a whole. */
export function measureAny(items: readonly Item[], measuring: Measuring): Published<ItemFigures> {
  return published(
    measuring,
    SCORE_THRESHOLD,
  )({
    read: (given) => (items.some((item) => isAnswered(item, given)) ? true : undefined),
    figures: (answers) => ({ kind: 'count', n: answers.length }),
  });
}

interface Plan<A> {
  readonly read: (given: Given) => A | undefined;
  readonly counts?: (answer: A) => boolean;
  readonly figures: (answers: readonly A[]) => ItemFigures;
}

function published({ given, tables, named }: Measuring, threshold: number) {
  return <A>({ read, counts = () => true, figures }: Plan<A>): Published<ItemFigures> =>
    publish<A, ItemFigures>({
      replies: given.flatMap((one): readonly Reply<A>[] => {
        const answer = read(one);
        return answer === undefined
          ? []
          : [{ groups: tables.map(({ table }) => groupOf(one, table)), answer }];
      }),
      groups: tables.map(({ groups }) => groups),
      threshold: named ? 0 : threshold,
      counts,
      figures,
    });
}

function groupOf({ background }: Given, table: GroupTable): string | undefined {
  return table === 'department' ? background.department : background.unitType;
}
