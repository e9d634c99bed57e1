import { beforeEach, describe, expect, it } from 'vitest';
import {
  found,
  listed,
  makeListHandlers,
  shownToHandler,
} from '../../../../src/bot/handlers/channel/list-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';
import { OTHER } from '../../../support/channel-world.ts';

let world: KitWorld;
const say = (words: string) => ({ words, page: 0, way: 'say' }) as const;

beforeEach(async () => {
  world = await aKitWorld();
  for (let number = 1; number <= 12; number += 1) {
    const answers = {
      challenge: `Skema nummer ${number}.`,
      areas: number === 1 ? ['loen'] : ['it'],
    };
    await world.stored(aProposal(`2026-${number}`, { answers, proposer: world.nanna.id }));
  }
});

describe('listed', () => {
  it('lists ten of an area and leads to the next page and to each proposal', async () => {
    const replies = await listed(world.kit, context(world.karen), say('it'));

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain('11 forslag');
    expect(only(replies).text).toContain('Skema nummer 12');
    expect(presses(replies)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ query: 'it', page: 1 }) }),
    );
    expect(presses(replies)).toContainEqual(
      expect.objectContaining({
        verb: 'proposal.show',
        data: expect.objectContaining({ no: '2026-0012' }),
      }),
    );
  });

  it('titles the list by what it is of', async () => {
    const title = async (words: string) =>
      only(await listed(world.kit, context(world.karen), say(words))).text;

    expect(await title('løn')).toContain('Ansættelse og løn');
    expect(await title('received')).toContain('Modtaget');
  });

  it('shows the extent with its sign, in a list of its own too', async () => {
    const judged = { assessments: [anAssessment({ extent: 'large' })] };
    await world.stored(aProposal('2026-99', judged));
    const shown = async (words: string) =>
      only(await listed(world.kit, context(world.karen), { words, page: 0, way: 'say' })).text;

    expect(await shown('trafiklys')).toContain('Oversigt med trafiklys');
    expect(await shown('traffic lights')).toContain('■ Stort');
  });

  it('lists by status in either language', async () => {
    for (const words of ['modtaget', 'Received']) {
      expect(only(await listed(world.kit, context(world.karen), say(words))).text).toContain(
        '12 forslag',
      );
    }
  });

  it('lists what nobody has assessed when nothing more is said', async () => {
    const replies = await listed(world.kit, context(world.karen), say(''));

    expect(only(replies).text).toContain('Mangler vurdering');
  });

  it('lists what is late', async () => {
    const replies = await listed(world.kit, context(world.karen), say('forsinket'));

    expect(only(replies).text).toContain('Over fristen');
  });

  it('says of an unknown word what to write instead', async () => {
    const replies = await listed(world.kit, context(world.karen), say('vejr'));

    expect(only(replies).text).toContain('liste modtaget');
  });

  it('refuses in another channel', async () => {
    const replies = await listed(world.kit, context(world.karen, { place: OTHER }), say('it'));

    expect(only(replies).text).not.toContain('Skema');
  });
});

describe('found', () => {
  it('shows what was searched for and what was found', async () => {
    const replies = await found(world.kit, context(world.karen), say('nummer 7'));

    expect(only(replies).text).toContain('“nummer 7”');
    expect(only(replies).text).toContain('2026-0007');
  });

  it('asks for words when there are none', async () => {
    expect(only(await found(world.kit, context(world.karen), say(''))).text).toContain(
      'Hvad leder du efter?\nSkriv for eksempel “søg vikar”.',
    );
  });

  it('carries no more of a long search than its button can', async () => {
    const replies = await found(world.kit, context(world.karen), say('x'.repeat(500)));

    expect(only(replies).text).not.toContain('x'.repeat(201));
  });

  it('is for administrators', async () => {
    const replies = await found(world.kit, context(world.nanna), say('nummer'));

    expect(only(replies).text).not.toContain('Skema');
  });
});

describe('shownToHandler', () => {
  it('shows the proposal with its proposer as a message of its own', async () => {
    const replies = await shownToHandler(world.kit, context(world.karen), '2026-7');

    expect(only(replies).kind).toBe('say');
    expect(only(replies).text).toContain('Skema nummer 7');
    expect(only(replies).text).toContain('Nanna');
  });

  it('asks for a number when there is none', async () => {
    const replies = await shownToHandler(world.kit, context(world.karen), '');

    expect(only(replies).text).toContain('Hvilket forslag?\nSkriv nummeret med');
  });

  it.each(['2026-0099', 'noget'])('says that %s is not here', async (no) => {
    const replies = await shownToHandler(world.kit, context(world.karen), no);

    expect(only(replies).text).toContain('nummeret ikke rigtigt');
  });

  it('is for administrators', async () => {
    const replies = await shownToHandler(world.kit, context(world.nanna), '2026-7');

    expect(only(replies).text).not.toContain('Skema');
  });
});

describe('the list handlers', () => {
  it('turn pages in place', async () => {
    const handlers = makeListHandlers(world.kit);
    const page = { query: 'it', page: 1 };

    const list = only(await handlers['list.show'](context(world.karen), page));
    const search = only(
      await handlers['search.show'](context(world.karen), { query: 'Skema', page: 1 }),
    );

    expect([list.kind, search.kind]).toEqual(['forMe', 'forMe']);
    expect(list.text).toContain('Skema nummer 2');
    expect(search.text).toContain('Skema nummer 11');
  });

  it('open a list below the overview, and turn its pages in place', async () => {
    const list = makeListHandlers(world.kit)['digest.list'];
    const data = { what: 'to-assess', page: 0 } as const;

    const first = only(await list(context(world.karen, { inputs: { what: 'to-assess' } }), data));
    const again = only(await list(context(world.karen, { inputs: data }), data));

    expect([first.kind, again.kind]).toEqual(['say', 'forMe']);
    expect(first.text).toContain('12 forslag');
  });
});
