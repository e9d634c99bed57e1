import { describe, expect, it } from 'vitest';
import { taskReminder } from '../../../src/domain/delivery/task-reminder.ts';
import { aProposal } from '../../support/builders.ts';

const withOwner = aProposal({
  status: 'forwarded',
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-07',
});
const LEFT = { daysLeft: 2, escalated: false };

describe('taskReminder', () => {
  it('goes to whoever has the task', () => {
    expect(taskReminder(withOwner, LEFT)).toMatchObject([
      { audience: { kind: 'owner', area: 'it' }, content: { daysLeft: 2, dueOn: '2026-12-07' } },
    ]);
    expect(taskReminder(withOwner, LEFT)[0]?.audience).not.toHaveProperty('all');
  });

  it('goes to the substitute too once it is escalated; a forum has none', () => {
    const late = { daysLeft: -3, escalated: true };
    const forum = { kind: 'forum', forum: 'med' } as const;

    expect(taskReminder(withOwner, late)[0]?.audience).toMatchObject({ all: true });
    expect(taskReminder({ ...withOwner, holder: forum }, late)[0]?.audience).toEqual(forum);
  });

  it('is nobody’s where there is no task, or no day', () => {
    const { dueOn: _, ...without } = withOwner;
    expect(taskReminder({ ...withOwner, status: 'assessing' }, LEFT)).toEqual([]);
    expect(taskReminder(without, LEFT)).toEqual([]);
  });
});
