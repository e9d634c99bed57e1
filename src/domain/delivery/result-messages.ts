// What is told when a round's results are there: where it was held; of a wave, the administration and its host.
import type { Report } from '../results/report.ts';
import { resultBrief } from '../results/result-brief.ts';
import type { Quote } from '../results/result-page.ts';
import type { Round } from '../round/round.ts';
import type { Audience, Message } from './message.ts';

interface Said {
  readonly quotes: readonly Quote[];
  /** 1 for the first time it is said; above all before it. */
  readonly wording: number;
}

/**
 * One card to each of them, with the first page of everybody together. A collection has no tables.
 * Said again, it is the same card with what holds by then, such as a quote released since.
 */
export function resultMessages(
  round: Round,
  report: Report,
  { quotes, wording }: Said = { quotes: [], wording: 1 },
): readonly Message[] {
  if (round.kind === 'collection' || nothingToTell(round, report)) return [];
  const content = {
    kind: 'round-result',
    page: resultBrief(report, quotes),
  } as const;
  return audiencesOf(round).map((audience) => ({
    audience,
    content,
    thread: { id: `round~${round.id}~result~${audience.kind}`, revision: wording },
  }));
}

/** A workshop ends with a summary of its own; its few questions at the end are told if answered. */
function nothingToTell({ kind }: Round, { answered }: Report): boolean {
  return kind === 'workshop' && answered === 0;
}

function audiencesOf({ place, host }: Round): readonly Audience[] {
  if (place !== undefined) return [{ kind: 'place', place }];
  return [{ kind: 'channel' }, { kind: 'person', person: host }];
}
