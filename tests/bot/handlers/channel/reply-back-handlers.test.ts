import { describe, expect, it } from 'vitest';
import { makeReplyBackHandlers } from '../../../../src/bot/handlers/channel/reply-back-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, only } from '../../../support/channel-kit.ts';

const AT = '2026-11-20T09:00:00.000Z';

async function asked() {
  const world = await aKitWorld();
  const question = { at: AT, text: 'Også os?', asks: true, by: world.nanna.id } as const;
  const proposal = aProposal('2026-0007', { supplements: [question] });
  const year = { tenant: TENANT, year: 2026 };
  await world.stores.proposals.add(year, 'add', () => ({ proposal, events: [], says: [] }));
  const which = { no: proposal.no, at: AT };
  return Object.assign(world, { which, handlers: makeReplyBackHandlers(world.kit) });
}

describe('the button on a question that was asked back', () => {
  it('opens a form, and the answer stands in its place', async () => {
    const { handlers, karen, which } = await asked();
    expect(only(await handlers['answer.reply'](context(karen), which)).text).toContain('Også os?');

    const inputs = { reply: 'Ja, også jer.' };
    const sent = only(await handlers['answer.reply-send'](context(karen, { inputs }), which));

    expect(sent.kind).toBe('forMe');
    expect(sent.text).toContain('Spørgsmålet er besvaret');
    expect(sent.text).toContain('Ja, også jer.');
  });

  it('shows the second what the first one answered', async () => {
    const { handlers, karen, ole, which } = await asked();
    await handlers['answer.reply-send'](context(karen, { inputs: { reply: 'Ja.' } }), which);

    const inputs = { reply: 'Nej.' };
    const late = only(await handlers['answer.reply-send'](context(ole, { inputs }), which));

    expect(late.text).toContain('Svaret\nJa.');
    expect(late.text).not.toContain('Nej.');
  });

  it('brings back what cannot be sent', async () => {
    const { handlers, karen, which } = await asked();

    const inputs = { reply: 'Det er 010203-1234' };
    const again = only(await handlers['answer.reply-send'](context(karen, { inputs }), which));

    expect(again.text).toContain('Det er 010203-1234');
  });

  it('is refused to those outside, however the data was made up', async () => {
    const { handlers, nanna, which } = await asked();

    for (const verb of ['answer.reply', 'answer.reply-send'] as const) {
      const tried = only(await handlers[verb](context(nanna, { inputs: { reply: 'Ja' } }), which));
      expect(tried.text).toContain('Det har du ikke adgang til');
      expect(tried.text).not.toContain('Også os?');
    }
  });
});
