// A proposal as JSON: each field by name, so that nothing new leaves the house unnoticed.
import { createHash } from 'node:crypto';
import type { PaperDecision, PaperProposal } from '../domain/paper/paper-proposal.ts';
import type { ApiProposal, ApiWritten } from './shapes/proposal-shape.ts';

export function proposalJson(one: PaperProposal): ApiProposal {
  return {
    number: one.no,
    ...given({ title: one.title, outcome: one.outcome, extent: one.extent, value: one.value }),
    ...given({ unitType: one.unitType, department: one.department, journal: one.journal }),
    ...given({ reason: one.reason, mergedInto: one.mergedInto, dueOn: one.dueOn }),
    ...(one.decision && { decision: decisionJson(one.decision) }),
    status: one.status,
    holder: { ...one.holder },
    areas: [...one.areas],
    need: one.need,
    authority: one.authority,
    workplaces: one.workplaces,
    people: one.people,
    merged: [...one.merged],
    receivedAt: one.receivedAt,
    changedAt: one.changedAt,
  };
}

/** Of one that was written to: whoever writes may not read by it. */
export function writtenJson(one: PaperProposal): ApiWritten {
  const { number, status, holder, journal, changedAt, dueOn } = proposalJson(one);
  return { number, status, holder, ...given({ journal, dueOn }), changedAt };
}

/** What it is told from another state by: how many have it may change without it. */
export function tagOf(one: PaperProposal): string {
  const { workplaces: _workplaces, people: _people, ...rest } = proposalJson(one);
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}

function decisionJson({ parts, ...one }: PaperDecision): ApiProposal['decision'] {
  return {
    outcome: one.outcome,
    reason: one.reason,
    publishedAt: one.publishedAt,
    ...given({ caseNumber: one.caseNumber, challenge: parts?.challenge }),
    ...given({ initiative: parts?.initiative, improvement: parts?.improvement }),
    ...(parts?.horizon && { horizon: { ...parts.horizon } }),
  };
}

/** What is there of it. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
