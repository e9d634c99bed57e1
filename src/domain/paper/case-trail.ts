// Where proposals were handled before a case: one entry a meeting, with what was concluded.
import type { PaperProposal, PaperTreatment } from './paper-proposal.ts';
import { type Tally, tally } from './tally.ts';

export interface Sitting {
  /** Id of the forum; of a workshop, its name. */
  readonly forum: string;
  readonly workshop: boolean;
  /** A day. */
  readonly on: string;
  /** Number of the item on the agenda, when all have the same. */
  readonly item?: string;
  /** How many proposals were handled. */
  readonly count: number;
  /** Ids of words, each with how many it was said of; none of what was behind closed doors. */
  readonly words: readonly Tally<string>[];
  /** What the forum added, each once. */
  readonly additions: readonly string[];
}

interface Handled {
  readonly open: boolean;
  readonly treatment: PaperTreatment;
}

/** Oldest first. */
export function caseTrail(proposals: readonly PaperProposal[]): readonly Sitting[] {
  const sittings = new Map<string, Handled[]>();
  for (const one of proposals) {
    for (const treatment of one.treatments) {
      const key = [treatment.on, placeOf(treatment), treatment.item ?? ''].join('~');
      const there = sittings.get(key) ?? [];
      sittings.set(key, [...there, { open: isOpen(one), treatment }]);
    }
  }
  return [...sittings.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, handled]) => sittingOf(handled));
}

/** False for one that was decided behind closed doors: it is counted, and nothing is told of it. */
export function isOpen({
  decision,
  formerDecisions,
}: Pick<PaperProposal, 'decision' | 'formerDecisions'>): boolean {
  return ![...(decision ? [decision] : []), ...formerDecisions].some(({ closed }) => closed);
}

function placeOf({ forum, workshop }: PaperTreatment): string {
  return workshop?.title ?? forum;
}

function sittingOf(handled: readonly Handled[]): readonly Sitting[] {
  const [first] = handled;
  if (first === undefined) return [];
  const { on, item, workshop } = first.treatment;
  const told = handled.filter(({ open }) => open).map(({ treatment }) => treatment);
  const words = workshop ? [] : [...new Set(told.map(({ word }) => word))];
  return [
    {
      forum: placeOf(first.treatment),
      workshop: workshop !== undefined,
      on,
      ...(item !== undefined && { item }),
      count: handled.length,
      words: tally(told, ({ word }) => word, words),
      additions: [...new Set(told.flatMap(({ addition }) => addition ?? []))],
    },
  ];
}
