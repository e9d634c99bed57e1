import { describe, expect, it } from 'vitest';
import {
  EXCERPT_MAX,
  taskGiven,
  taskHolder,
  taskOver,
} from '../../../src/domain/delivery/task-messages.ts';
import type { Decision } from '../../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';

const OWNER = { kind: 'owner', area: 'it' } as const;
const AT = '2026-11-20T09:00:00.000Z';
const given = (more: Partial<Proposal> = {}) =>
  aProposal('2026-1', {
    status: 'forwarded',
    holder: OWNER,
    dueOn: '2026-12-04',
    sentOnAt: AT,
    ...more,
  });
const { sentOnAt: _, ...BACK } = given({ status: 'assessing', holder: { kind: 'team' } });
const DECISION: Decision = {
  version: 1,
  state: 'ready',
  outcome: 'guidance',
  reason: 'Ja',
  by: asId<PersonId>('ole'),
  as: 'process-owner',
  at: AT,
};

describe('taskGiven', () => {
  it('goes to whoever has it, with the beginning of the challenge and how many have it', () => {
    const units = ['1', '2'].map((id) => asId<UnitId>(id));
    const [message, ...more] = taskGiven(
      given({ answers: { challenge: 'x'.repeat(4_000) }, endorsed: { people: 2, units } }),
    );

    expect(more).toEqual([]);
    expect(message).toMatchObject({
      audience: OWNER,
      content: { kind: 'task', holder: OWNER, dueOn: '2026-12-04', workplaces: 2 },
      thread: { id: `task~2026-0001~${AT}`, revision: 1 },
    });
    const { content } = message ?? {};
    expect(content?.kind === 'task' && content.challenge).toHaveLength(EXCERPT_MAX);
  });

  it.each<Partial<Proposal>>([
    { status: 'assessing' },
    { holder: { kind: 'team' } },
    { holder: { kind: 'supplier' } },
  ])('goes to nobody with %j', (more) => {
    expect(taskGiven(given(more))).toEqual([]);
    expect(taskHolder(given(more))).toBeUndefined();
  });
});

describe('taskOver', () => {
  it.each<[string, Proposal]>([
    ['withdrawn', { ...BACK, status: 'withdrawn', holder: { kind: 'nobody' } }],
    ['taken-back', BACK],
    ['answered', { ...BACK, status: 'forwarded', decision: DECISION }],
    [
      'moved',
      given({ sentOnAt: '2026-11-23T09:00:00.000Z', holder: { kind: 'forum', forum: 'b' } }),
    ],
  ])('closes the message of the task: %s', (how, after) => {
    expect(taskOver(given(), after)).toMatchObject([
      {
        audience: OWNER,
        content: { kind: 'task-over', how },
        thread: { id: `task~2026-0001~${AT}`, revision: 2 },
      },
    ]);
  });

  it('is not said while the task is theirs, nor where there was none', () => {
    expect(taskOver(given(), given({ version: 2 }))).toEqual([]);
    expect(taskOver(BACK, { ...BACK, status: 'withdrawn' })).toEqual([]);
  });
});
