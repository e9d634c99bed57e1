import { beforeEach, describe, expect, it } from 'vitest';
import { wayReply } from '../../../../src/bot/handlers/channel/send-on-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

const TYPED = { inputs: { dueOn: '2026-12-04', forum: 'Byrådet', answer: 'Det kan I selv.' } };
let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

/** Up to the card that shows the way, with what its button carries. */
async function ready(over: Partial<typeof CHOSEN> = {}) {
  return carriedBy(
    await world.press('queue.way', {}, { inputs: { ...CHOSEN, ...over } }),
    'queue.send',
  );
}

describe('wayReply', () => {
  it('shows the presser the way with the day offered', async () => {
    const proposal = aProposal('2026-1', { assessments: [anAssessment()] });

    const reply = await wayReply(world.kit, context(world.karen), {
      place: { filter: 'all', trail: [] },
      ahead: {
        proposal,
        way: { kind: 'forum', forums: [] },
        reach: {},
        dueOn: '2026-12-07',
        days: 10,
      },
    });

    expect(only(reply)).toMatchObject({ kind: 'forMe' });
    expect(only(reply).text).toContain('2026-12-07');
  });
});

describe('sending', () => {
  it('forwards it and goes on, however often it is pressed', async () => {
    const data = await ready();

    for (const _ of [1, 2]) {
      const next = only(await world.press('queue.send', data, TYPED));
      expect(next.kind).toBe('forMe');
      expect(next.text).toContain(
        '✓ Sendt: 2026-0001 · It og Digitalisering, svar senest 4. december',
      );
      expect(next.text).toContain('Forslag 2026-0002');
    }
    expect(await world.now('2026-1')).toMatchObject({ status: 'forwarded', dueOn: '2026-12-04' });
  });

  it.each([
    ['political', { status: 'forwarded', holder: { kind: 'forum', forum: 'Byrådet' } }],
    ['own-unit', { status: 'closed', outcome: 'decided-locally', answer: 'Det kan I selv.' }],
    ['national', { status: 'closed', outcome: 'passed-on', answer: 'Det kan I selv.' }],
  ])('takes the road of %s', async (authority, where) => {
    await world.press('queue.send', await ready({ authority }), TYPED);

    expect(await world.now('2026-1')).toMatchObject(where);
  });

  it('keeps what was typed when the day has passed', async () => {
    const again = only(
      await world.press('queue.send', await ready(), { inputs: { dueOn: '2026-11-01' } }),
    );

    expect(again.text).toContain('⚠ Vælg en dag efter i dag');
    expect(again.text).toContain('2026-11-01');
  });

  it('shows the way again when it was assessed anew meanwhile, and back when none leads on', async () => {
    const data = await ready();
    const seen = { version: 1, assessments: 1 };
    const ole = (authority: string) => ({ who: world.ole, inputs: { ...CHOSEN, authority } });
    await world.press('queue.save', { seen }, ole('political'));

    const forum = only(await world.press('queue.send', data, TYPED));
    expect(forum.text).toContain('⚠ Forslaget er ændret imens.');
    expect(forum.text).toContain('Hvor besluttes det?');

    await world.press('queue.save', { seen: { version: 1, assessments: 2 } }, ole('unknown'));
    expect(only(await world.press('queue.send', data, TYPED)).text).toContain('Gem og næste');
    expect((await world.now('2026-1')).status).toBe('assessing');
  });

  it('goes on when somebody sent it elsewhere meanwhile', async () => {
    const data = await ready();
    await world.press('queue.send', data, { ...TYPED, who: world.ole });

    const late = only(await world.press('queue.send', data, { inputs: { dueOn: '2026-12-11' } }));
    expect(late.text).toContain('2026-0001 er taget af en anden imens');
    expect(late.text).toContain('svar senest 4. december');
  });

  it('is refused to whoever is no administrator', async () => {
    const data = await ready();

    const replies = await world.press('queue.send', data, { ...TYPED, who: world.nanna });
    expect(only(replies).text).toContain('Det har du ikke adgang til');
    expect((await world.now('2026-1')).status).toBe('assessing');
  });
});
