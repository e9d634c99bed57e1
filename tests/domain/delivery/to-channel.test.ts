import { describe, expect, it } from 'vitest';
import { replyTold, toChannel } from '../../../src/domain/delivery/to-channel.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal, KAREN, NO } from '../../support/builders.ts';

const AT = '2026-11-24T09:00:00.000Z';
const TITLE = 'Vi skriver timerne ind tre steder hver uge';
const REPLY = { at: AT, text: 'Ja, også dem.', question: 'Også vikarer?' };

describe('toChannel', () => {
  it('tells the channel, wherever it is, what it is about', () => {
    expect(toChannel(aProposal(), { what: 'escalated', dueOn: '2026-12-01' })).toEqual({
      audience: { kind: 'channel' },
      content: {
        kind: 'channel-news',
        what: 'escalated',
        no: NO,
        title: TITLE,
        dueOn: '2026-12-01',
      },
    });
  });
});

describe('replyTold', () => {
  it('tells what was answered, and to what', () => {
    const [said] = replyTold(aProposal(), aProposal({ supplements: [REPLY] }), KAREN);

    expect(said?.content).toMatchObject({
      what: 'replied',
      text: 'Ja, også dem.',
      question: 'Også vikarer?',
      by: 'proposer',
    });
  });

  it('knows the leader who answers for a proposer who left', () => {
    const after = aProposal({ supplements: [REPLY] });
    const [said] = replyTold(aProposal(), after, asId<PersonId>('jens'));

    expect(said?.content).toMatchObject({ by: 'successor' });
  });

  it('is silent about what answers no question', () => {
    const added = aProposal({ supplements: [{ at: AT, text: 'Mere' }] });

    expect(replyTold(aProposal(), added, KAREN)).toEqual([]);
    expect(replyTold(added, added, KAREN)).toEqual([]);
  });
});
