import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/domain/proposal/advance.ts';
import { supplement, withdraw } from '../../../src/domain/proposal/change.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { prune } from '../../../src/domain/questions/applying.ts';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import { problemsOf } from '../../../src/domain/questions/problems.ts';
import { findCpr } from '../../../src/domain/shared/cpr.ts';
import { unitsOf } from '../../../src/domain/shared/register-lookup.ts';
import { readRegisterFile } from '../../../src/papers/register/read-register.ts';
import { KAREN } from '../../../tools/dev/town-people.ts';
import { TOWN_PROPOSALS } from '../../../tools/town/proposals.ts';
import { TOWN_AREAS } from '../../../tools/town/town-areas.ts';
import type { TownProposal, TownStep } from '../../../tools/town/town-proposal.ts';
import { aProposal, KAREN as PERSON } from '../../support/builders.ts';
import { forslag } from '../../support/question-sets.ts';

const name = 'bakkekoebing.xlsx';
const bytes = new Uint8Array(await readFile(`tools/town/${name}`));
const read = await readRegisterFile({ name, bytes });
const register = read.ok ? read.value.rows : { units: [], areas: [], forums: [], guidance: [] };

const set = withRegister(forslag(), {
  areas: TOWN_AREAS.map(({ id, name: da, english: en }) => ({ id, label: { da, en } })),
});
const by = { person: PERSON, now: '2026-11-23T08:00:00.000Z' };
const calendar = { isOff: () => false };

function unitOf({ by: mail, unit }: TownProposal) {
  return unit === undefined
    ? unitsOf(register, { name: '', mail })[0]
    : register.units.find((known) => known.name === unit);
}

function after(proposal: Proposal, step: TownStep): Proposal {
  const dueOn = '2026-12-07';
  const changed =
    step.kind === 'withdrawn'
      ? withdraw(proposal, by)
      : step.kind === 'replied'
        ? supplement(proposal, step.text, { ...by, dueOn, calendar })
        : advance(
            proposal,
            step.kind === 'forwarded'
              ? { kind: 'forwarded', holder: { kind: 'owner', area: step.area }, dueOn }
              : step,
            by,
          );
  if (!changed.ok) throw new Error(`${step.kind}: ${changed.problem.kind}`);
  return changed.value.proposal;
}

function reached({ steps, locally }: TownProposal): Proposal {
  return steps.reduce(
    after,
    aProposal(locally ? { status: 'closed', outcome: 'decided-locally' } : {}),
  );
}

describe('the proposals of Bakkekøbing', () => {
  it.each(TOWN_PROPOSALS)(
    'can be handed in and get where they are to: $answers.challenge',
    (each) => {
      const unit = unitOf(each);
      const answers = { name: 'handlers', unit: unit?.id ?? '', ...each.answers };

      expect(unit).toBeDefined();
      expect(problemsOf(set, answers)).toEqual([]);
      expect(prune(set, answers)).toEqual(answers);
      expect(() => reached(each)).not.toThrow();
    },
  );

  it.each(TOWN_PROPOSALS)('happen in order and before today: $answers.challenge', (each) => {
    const days = [each.daysAgo, ...each.steps.map(({ daysAgo }) => daysAgo)];

    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
    expect(each.daysAgo).toBeLessThanOrEqual(125);
    expect(each.at).toMatch(/^(0[6-9]|1\d|2[0-2]):[0-5]\d$/);
  });

  it('come in the order they were handed in', () => {
    const days = TOWN_PROPOSALS.map(({ daysAgo }) => daysAgo);

    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('give every screen something to show', () => {
    const ends = TOWN_PROPOSALS.map(reached);
    const statuses = new Set(ends.map(({ status }) => status));
    const outcomes = new Set(ends.flatMap(({ outcome }) => outcome ?? []));
    const needs = new Set(TOWN_PROPOSALS.map(({ answers }) => answers.need));

    expect(TOWN_PROPOSALS.length).toBeGreaterThanOrEqual(40);
    expect([...statuses].toSorted()).toEqual([
      ...['assessing', 'closed', 'decided', 'forwarded', 'received', 'waiting', 'withdrawn'],
    ]);
    expect(outcomes.size).toBeGreaterThanOrEqual(8);
    expect(needs.size).toBe(9);
    expect(TOWN_PROPOSALS.filter(({ daysAgo }) => daysAgo <= 7).length).toBeGreaterThanOrEqual(6);
  });

  it('leave some owners overdue', () => {
    const last = TOWN_PROPOSALS.map(({ steps }) => steps.at(-1));
    const overdue = last.filter((step) => step?.kind === 'forwarded' && step.dueInDays < 0);

    expect(overdue.length).toBeGreaterThanOrEqual(3);
  });

  it('show Karen five, in five states, one asking her and one lately decided', () => {
    const hers = TOWN_PROPOSALS.filter((each) => each.by === KAREN.email);
    const ends = hers.map(reached);
    const decided = hers.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'decided'));

    expect(new Set(ends.map(({ status }) => status)).size).toBe(5);
    expect(hers).toHaveLength(5);
    expect(ends.filter(({ question }) => question !== undefined)).toHaveLength(1);
    expect(decided.some(({ daysAgo }) => daysAgo < 14)).toBe(true);
  });

  it('hold nothing that could be taken for a CPR number', () => {
    expect(findCpr(JSON.stringify(TOWN_PROPOSALS))).toEqual([]);
  });
});
