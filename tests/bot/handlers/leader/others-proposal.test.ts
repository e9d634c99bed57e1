import { describe, expect, it } from 'vitest';
import {
  othersProposal,
  sharedWords,
} from '../../../../src/bot/handlers/leader/others-proposal.ts';
import { asId, type UnitId } from '../../../../src/domain/shared/ids.ts';
import { aProposal } from '../../../support/builders.ts';
import { REGISTER } from '../../../support/leader-world.ts';

const unit = asId<UnitId>('1003000001');
const at = { register: REGISTER, today: '2026-11-24' };
const challenge = 'Kun Karen har skrevet dette.';
const shared = [{ mine: 'ansættelsesbrev', theirs: 'ansættelse' }];

describe('somebody else’s proposal', () => {
  it('is its words and kind of workplace, never a name or a place', () => {
    const seen = othersProposal(aProposal({ unit, answers: { challenge } }), at);

    expect(seen).toMatchObject({ text: challenge, unitType: 'day-care', workplaces: 1, people: 1 });
    expect(JSON.stringify(seen)).not.toMatch(/karen"|Solsikken|1003000001/);
  });

  it('is neither where the proposer shows the name to the team alone', () => {
    const proposal = aProposal({ unit, answers: { challenge, visibility: 'team', areas: ['it'] } });
    const seen = othersProposal(proposal, at);

    expect(seen).toMatchObject({ areas: ['it'] });
    expect(JSON.stringify(seen)).not.toMatch(/Karen|day-care/);
    expect(sharedWords({ proposal, shared })).toEqual(['ansættelsesbrev']);
  });

  it('promises no day that is past', () => {
    expect(othersProposal(aProposal({ dueOn: '2026-11-23' }), at)).not.toHaveProperty('dueOn');
    expect(othersProposal(aProposal({ dueOn: '2026-11-24' }), at)).toHaveProperty('dueOn');
  });
});

describe('the words that led to it', () => {
  it('are each told once, of a compound and its part the shorter', () => {
    const proposal = aProposal();
    const twice = [...shared, { mine: 'ansættelse', theirs: 'ansættelsen' }];

    expect(sharedWords({ proposal, shared: twice })).toEqual(['ansættelse']);
  });
});
