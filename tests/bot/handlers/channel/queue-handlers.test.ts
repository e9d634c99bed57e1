import { beforeEach, describe, expect, it } from 'vitest';
import { matrix, queue } from '../../../../src/bot/handlers/channel/queue-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aQueueWorld, carriedBy, type QueueWorld } from '../../../support/queue-kit.ts';

let world: QueueWorld;

beforeEach(async () => {
  world = await aQueueWorld();
});

const alone = { place: personalPlace('Karen') };

describe('the command', () => {
  it('posts a line in the channel that shows no proposal', async () => {
    const line = only(await queue(world.kit, context(world.karen), ''));

    expect(line.kind).toBe('say');
    expect(line.text).toContain('3 forslag venter i køen');
    expect(line.text).not.toContain('Udfordring');
  });

  it('opens the queue at once in the personal chat, or the part that is named', async () => {
    const opened = only(await queue(world.kit, context(world.karen, alone), ''));
    const late = only(await queue(world.kit, context(world.karen, alone), 'forsinkede'));

    expect(opened).toMatchObject({ kind: 'say' });
    expect(opened.text).toContain('Nr. 1 af 3 · Hele køen');
    expect(late.text).toContain('Over fristen');
  });

  it('is refused to whoever is no administrator', async () => {
    const replies = await queue(world.kit, context(world.nanna, alone), '');

    expect(only(replies).text).toContain('Det har du ikke adgang til');
  });
});

describe('the queue', () => {
  it('is opened for the presser alone', async () => {
    const opened = only(await world.press('queue.open'));

    expect(opened.kind).toBe('forMe');
    expect(opened.text).toContain('Forslag 2026-0001');
  });

  it('goes on past what is skipped, to the end, and back', async () => {
    const second = await world.press('queue.skip');
    const third = await world.press('queue.skip', { no: '2026-0002' });
    const end = only(await world.press('queue.skip', { no: '2026-0003' }));

    expect(only(second).text).toContain('Forslag 2026-0002');
    expect(only(third).text).toContain('Forslag 2026-0003');
    expect(end.text).toContain('Du er igennem køen');
    const back = carriedBy(second, 'queue.show');
    expect(only(await world.press('queue.show', back)).text).toContain('Forslag 2026-0001');
    expect((await world.now('2026-1')).assessments).toBeUndefined();
  });

  it('takes the next one from another part when that is chosen', async () => {
    const replies = await world.press('queue.skip', {}, { inputs: { filter: 'untouched' } });

    expect(only(replies).text).toContain('Nr. 2 af 3 · Ubehandlede');
    expect(carriedBy(replies, 'queue.skip')['place']).toMatchObject({ filter: 'untouched' });
  });

  it('is closed to the line, or to the overview it was opened from', async () => {
    const overview = { from: '2026-11-16T00:00:00.000Z', until: '2026-11-23T00:00:00.000Z' };

    const line = only(await world.press('queue.close'));
    const digest = await world.press('queue.close', {
      place: { filter: 'all', trail: [], overview },
    });

    expect(line).toMatchObject({ kind: 'forMe' });
    expect(line.text).toContain('3 forslag venter i køen');
    expect(only(digest).kind).toBe('forMe');
    expect(only(digest).text).toContain('Kræver handling');
  });

  it.each(['queue.open', 'queue.show', 'queue.skip', 'queue.close'] as const)(
    'refuses %s to whoever is no administrator',
    async (verb) => {
      const replies = await world.press(verb, {}, { who: world.nanna });

      expect(only(replies)).toMatchObject({ kind: 'forMe' });
      expect(only(replies).text).toContain('Det har du ikke adgang til');
    },
  );

  it('makes nothing of a number that is none', async () => {
    expect(only(await world.press('queue.skip', { no: '2026-0000' })).text).toContain('ikke finde');
  });
});

describe('matrix', () => {
  it('is shown to administrators only', async () => {
    expect(only(await matrix(world.kit, context(world.karen))).text).toContain('Hurtig gevinst');
    expect(only(await matrix(world.kit, context(world.nanna, alone))).text).toContain(
      'Det har du ikke adgang til',
    );
  });
});
