import { describe, expect, it } from 'vitest';
import {
  closedReply,
  pageReply,
  receiptReply,
} from '../../../../src/bot/handlers/rounds/answering-replies.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { asId, type RoundId } from '../../../../src/domain/shared/ids.ts';
import { shownOn } from '../../../../src/usecases/rounds/shown-round-page.ts';
import { aResponse, aRound, ROUND_AT } from '../../../support/a-round.ts';
import { THREE_PAGES } from '../../../support/answering-world.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

const KAREN: Person = { id: asId('karen'), tenant: TENANT, entra: 'entra-Karen', name: 'Karen' };
const ROUND = asId<RoundId>('round-1');
const room = context(KAREN);
const alone = context(KAREN, { place: personalPlace('Karen') });
const shown = shownOn({
  round: aRound(),
  set: THREE_PAGES,
  response: aResponse({ page: 'second' }),
});

describe('a page', () => {
  it('says a number was held back once, though the answer is missing too', () => {
    const held = [{ question: 'why', text: 'Se 010190-1234', shown: ['010190-xxxx'] }];
    const problems = [{ question: 'why', input: 'why', reason: { kind: 'required' } as const }];
    const card = JSON.stringify(pageReply({ ...shown, held, problems }, room));
    expect(card).toContain('Se 010190-1234');
    expect(card).toContain('notCpr.why');
    expect(card).not.toContain('Her mangler et svar');
  });
});

describe('a receipt', () => {
  const handed = { ...shown, response: aResponse({ given: { answers: {}, at: ROUND_AT } }) };
  const receipt = (over: boolean, where = room) =>
    receiptReply({ kind: 'handed-in', shown: handed, ...(over && { over }) }, where);

  it('leads back to the answers while they can be changed', () => {
    expect(JSON.stringify(receipt(false))).toContain('Ret mit svar');
    expect(JSON.stringify(receipt(true))).not.toContain('Ret mit svar');
    expect(only(receipt(true)).text).toContain('Dit svar er modtaget og tæller med.');
  });

  it('begins a proposal at once in one’s own chat, and leads there from a room', () => {
    expect(JSON.stringify(receipt(false))).toContain('round.propose');
    expect(JSON.stringify(receipt(false, alone))).toContain('draft.new');
  });
});

describe('what cannot be answered', () => {
  it('is a line in a room and a card in one’s own chat', () => {
    expect(closedReply({ kind: 'over' }, room, ROUND)).toMatchObject([{ kind: 'hint' }]);
    expect(closedReply({ kind: 'over' }, alone, ROUND)).toMatchObject([{ kind: 'forMe' }]);
  });

  it('is a card in a room too where something was typed', () => {
    const typed = [{ label: { da: 'Hvorfor?', en: 'Why?' }, text: 'Det tager tid.' }];
    const [reply] = closedReply({ kind: 'paused', typed }, room, ROUND);
    expect(reply?.kind).toBe('forMe');
    expect(JSON.stringify(reply)).toContain('Prøv igen');
  });
});
