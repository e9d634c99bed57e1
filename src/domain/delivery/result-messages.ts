// What is told when a round's results are there: where it was held; of a wave, the administration and its host.
import type { Report } from '../results/report.ts';
import { resultPage } from '../results/result-page.ts';
import type { Round } from '../round/round.ts';
import type { Audience, Message } from './message.ts';

/** One card to each of them, with the first page of everybody together. A collection has no tables. */
export function resultMessages(round: Round, report: Report): readonly Message[] {
  if (round.kind === 'collection' || nothingToTell(round, report)) return [];
  const content = {
    kind: 'round-result',
    page: resultPage(report, { kind: 'overall' }),
  } as const;
  return audiencesOf(round).map((audience) => ({
    audience,
    content,
    thread: { id: `round~${round.id}~result~${audience.kind}`, revision: 1 },
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
