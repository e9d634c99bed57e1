import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/domain/proposal/hand-in.ts';
import { settleAtOnce } from '../../../src/domain/proposal/settle-at-once.ts';
import { aDraft, NO } from '../../support/builders.ts';

const NOW = '2026-11-23T09:44:00.000Z';

describe('settleAtOnce', () => {
  it('closes what was just received, so that it is counted and nobody owes an answer', () => {
    const received = receive({
      draft: aDraft(),
      no: NO,
      answers: { challenge: 'Timerne tre steder' },
      now: NOW,
      dueOn: '2026-12-07',
      locally: false,
    });

    const { proposal, events } = settleAtOnce(received, {
      outcome: 'guidance',
      answer: 'Sådan gør du',
    });

    expect(proposal).toMatchObject({
      status: 'closed',
      outcome: 'guidance',
      answer: 'Sådan gør du',
      answeredAt: NOW,
      holder: { kind: 'nobody' },
    });
    expect(proposal).not.toHaveProperty('dueOn');
    expect(events.map(({ kind, to, outcome }) => [kind, to, outcome])).toEqual([
      ['received', 'received', undefined],
      ['closed', 'closed', 'guidance'],
    ]);
  });
});
