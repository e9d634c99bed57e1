import { beforeEach, describe, expect, it } from 'vitest';
import {
  makePaperCommands,
  makePaperHandlers,
} from '../../../../src/bot/handlers/papers/paper-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aPaperWorld, type PaperWorld } from '../../../support/paper-world.ts';

let world: PaperWorld;
let handlers: ReturnType<typeof makePaperHandlers>;
beforeEach(async () => {
  world = await aPaperWorld();
  handlers = makePaperHandlers(world.papers);
});

describe('paper handlers', () => {
  it('lead from the command to a paper under way', async () => {
    const { report } = makePaperCommands(world.papers);
    const choice = only(await report(context(world.karen), 'siden 1. november 2026'));
    expect(choice.text).toContain('Hvad skal du bruge?');

    const chosen = context(world.karen, { inputs: { 'p.kind': 'catalogue' } });
    const form = only(await handlers['paper.form'](chosen, { since: '2026-11-01' }));
    expect(form.text).toContain('alle forslag med udfordring');

    const typed = context(world.karen, { inputs: { 'p.since': '2026-11-01' } });
    const press = { kind: 'catalogue', press: 'press-1' } as const;
    expect(only(await handlers['paper.order'](typed, press)).text).toContain('bliver lavet nu');
    expect(await world.order('press-1')).toMatchObject({
      wanted: { scope: { since: '2026-11-01' } },
    });
  });

  it('come back to the form with what is wrong, from the typing and from the looking up', async () => {
    const press = { kind: 'status', press: 'press-1' } as const;
    const nothing = only(await handlers['paper.order'](context(world.karen), press));
    expect(nothing.text).toContain('Udfyld det her.');
    const coming = context(world.karen, { inputs: { 'p.since': '2027-01-01' } });
    expect(only(await handlers['paper.order'](coming, press)).text).toContain('ikke kommet endnu');
    expect(await world.order('press-1')).toBeUndefined();
  });

  it('give the file to whoever asked', async () => {
    await world.stored(aProposal('2026-0001'));
    await world.ordered({ kind: 'overview', scope: {} });
    await world.make();
    const alone = context(world.karen, { place: personalPlace('Karen') });
    const at = { order: 'paper-1', file: 0 };
    expect(only(await handlers['paper.fetch'](alone, at)).text).toContain('Her er filen');
    const other = context(world.ole, { place: personalPlace('Ole') });
    expect(only(await handlers['paper.fetch'](other, at)).text).toContain('ikke længere');
  });

  it('are for administrators', async () => {
    const { report } = makePaperCommands(world.papers);
    const nanna = context(world.nanna, { place: personalPlace('Nanna') });
    expect(only(await report(nanna, '')).text).toContain('Det har du ikke adgang til');
  });
});
