import { describe, expect, it } from 'vitest';
import {
  answer,
  callerOf,
  namesFor,
  refusal,
} from '../../../../src/bot/handlers/channel/channel-kit.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, only } from '../../../support/channel-kit.ts';
import { CHANNEL } from '../../../support/channel-world.ts';

describe('callerOf', () => {
  it('takes who asks from the signed activity and the person we know', async () => {
    const { karen } = await aKitWorld();
    const inputs = { entra: 'entra-Ole', person: 'ole' };

    expect(callerOf(context(karen, { inputs }))).toEqual({
      tenant: TENANT,
      entra: 'entra-Karen',
      person: karen.id,
      name: 'Karen',
      place: CHANNEL,
    });
  });
});

describe('refusal', () => {
  it('says why in the language of the person, in the way that was asked for', async () => {
    const { karen } = await aKitWorld();
    const problem = { kind: 'not-administrator' } as const;

    expect(only(refusal(problem, context(karen), 'forMe'))).toMatchObject({
      kind: 'forMe',
      text: expect.stringContaining('Det har du ikke adgang til'),
    });
    expect(only(refusal(problem, context(karen, { language: 'en' }), 'say'))).toMatchObject({
      kind: 'say',
      text: expect.stringContaining('You do not have access'),
    });
  });
});

describe('namesFor', () => {
  it('names areas in the language of the one who asked', async () => {
    const { kit, karen } = await aKitWorld();

    const names = await namesFor(kit, context(karen, { language: 'en' }));

    expect(names.areas['it']?.name).toBe('IT and access');
  });
});

describe('answer', () => {
  it('is one reply', () => {
    expect(answer({ type: 'AdaptiveCard' }, 'forAll')).toEqual([
      { kind: 'forAll', card: { type: 'AdaptiveCard' } },
    ]);
  });
});
