import { beforeEach, describe, expect, it } from 'vitest';
import {
  nextReply,
  placeIn,
  queueLine,
  spotReply,
} from '../../../../src/bot/handlers/channel/queue-kit.ts';
import { DEFAULT_RULES } from '../../../../src/domain/triage/rules.ts';
import { showQueue } from '../../../../src/usecases/triage/queue-spot.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aQueueWorld, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const PLACE = { filter: 'all', trail: [] } as const;
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

describe('placeIn', () => {
  it('reads what a button carried, and forgets what is no number', () => {
    const place = { filter: 'overdue', trail: ['2026-1', 'x'] };

    expect(placeIn({ place })).toEqual({ filter: 'overdue', trail: ['2026-0001'] });
  });
});

describe('spotReply', () => {
  it('fills in the proposer’s answers, or the last assessment', async () => {
    const answers = { challenge: 'x', areas: ['loen'], need: 'abolish' };
    await world.stored(aProposal('2026-4', { answers, receivedAt: '2026-11-15T09:00:00.000Z' }));
    await world.stored(
      aProposal('2026-5', { status: 'assessing', answers, assessments: [anAssessment()] }),
    );
    const at = (number: string) => ({ kind: 'at', no: no(number) }) as const;
    const show = async (number: string) =>
      only(
        await spotReply(world.kit, context(world.karen), { place: PLACE, wanted: at(number) }),
      ).text.split('\n');

    expect(await show('2026-4')).toEqual(expect.arrayContaining(['loen', 'abolish']));
    expect(await show('2026-5')).toEqual(
      expect.arrayContaining(['it', 'system', 'medium', 'Se også sagen fra i fjor']),
    );
  });
});

describe('spotReply, with suggestions', () => {
  const at = { kind: 'at', no: no('2026-4') } as const;
  const texts = async (who = world.karen) =>
    only(await spotReply(world.kit, context(who), { place: PLACE, wanted: at })).text;

  it('fills in what the words speak for where nobody has said, never the value', async () => {
    const answers = { challenge: 'Vi mangler adgang til systemet', authority: 'unknown' };
    await world.stored(aProposal('2026-4', { answers }));

    const { suggested } = (await showAt()) ?? {};
    const shown = await texts();
    expect(suggested?.area?.is).toBe('it');
    expect(shown).toMatch(/Forslag fra Forenkl \((ret oplagt|sandsynligt|usikkert)\) · fordi: /);
    expect(shown.split('\n')).toContain('it');
  });

  it('keeps what the proposer answered, and says what it would choose instead', async () => {
    const answers = { challenge: 'Vi mangler adgang til systemet', areas: ['loen'] };
    await world.stored(aProposal('2026-4', { answers }));

    expect(await texts()).toContain('Forenkl foreslår: It og adgange');
  });

  it('shows several assessors their own judgement, and the spread of all', async () => {
    const rules = { ...DEFAULT_RULES, severalAssessors: true };
    await world.stores.registry.saveRules(TENANT, rules, undefined);
    const own = anAssessment({ by: world.karen.id, extent: 'small', note: 'Min egen' });
    const assessments = [own, anAssessment({ extent: 'large', note: 'En andens' })];
    await world.stored(aProposal('2026-4', { status: 'assessing', assessments }));

    const mine = await texts();
    expect(mine).toContain('2 har vurderet det · 1 siger ● lille · 1 siger ■ stort');
    expect(mine).toContain('Min egen');
    expect(mine).not.toContain('En andens');
    expect(await texts(world.ole)).toContain('En andens');
  });

  async function showAt() {
    const caller = { ...world.administrator };
    const shown = await showQueue(world.deps, caller, { filter: 'all', wanted: at });
    return shown.ok ? shown.value.spot : undefined;
  }
});

describe('nextReply', () => {
  it('remembers the last five that were looked at', async () => {
    const trail = ['2026-11', '2026-12', '2026-13', '2026-14', '2026-15'].map(no);

    const replies = await nextReply(world.kit, context(world.karen), {
      place: { filter: 'all', trail },
      no: no('2026-1'),
    });

    expect(carriedBy(replies, 'queue.skip')['place']).toEqual({
      filter: 'all',
      trail: [...trail.slice(1), '2026-0001'],
    });
  });
});

describe('nextReply after a proposal that is gone', () => {
  it('does not lead back to it', async () => {
    const proposal = await world.now('2026-1');

    const replies = await nextReply(world.kit, context(world.karen), {
      place: PLACE,
      no: proposal.no,
      note: { kind: 'sent', proposal },
    });

    expect(only(replies).text).not.toContain('Forrige');
  });
});

describe('queueLine', () => {
  it('counts a part of the queue', async () => {
    const asked = { filter: 'assessed', way: 'say' } as const;

    expect(only(await queueLine(world.kit, context(world.karen), asked)).text).toContain(
      'Køen er tom',
    );
  });
});
