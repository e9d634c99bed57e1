import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { journalled } from '../../../src/domain/triage/journal.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<never>('mette'), now: '2026-11-23T09:00:00.000Z' };
const HAS = { number: '26/1412', by: BY.person, at: '2026-11-20T09:00:00.000Z' };
const write = (number: string, seen = '', had?: typeof HAS) =>
  journalled(aProposal('2026-0001', had ? { journal: had } : {}), { number, seen }, BY);

describe('journalled', () => {
  it('keeps the number as it is usually written, with who wrote it', () => {
    const { proposal, events } = value(write('85.11.06 - p20-1-26'));

    expect(proposal.journal).toEqual({ number: '85.11.06-P20-1-26', by: 'mette', at: BY.now });
    expect(events).toMatchObject([{ kind: 'journalled', by: 'mette' }]);
  });

  it('takes any other form as it is', () => {
    expect(value(write('Sag  A7')).proposal.journal?.number).toBe('Sag A7');
  });

  it('does nothing where the number is there already', () => {
    expect(value(write('26/1412', '', HAS)).events).toEqual([]);
  });

  it('takes an emptied number away', () => {
    const { proposal, events } = value(write(' ', '26/1412', HAS));

    expect(proposal).not.toHaveProperty('journal');
    expect(events).toHaveLength(1);
  });

  it('leaves alone a number that was not in view', () => {
    expect(write('26/9', '', HAS)).toMatchObject({ problem: { kind: 'changed-meanwhile' } });
  });
});
