import { beforeEach, expect, it } from 'vitest';
import { anonymousReply } from '../../../../src/bot/handlers/rounds/anonymous-replies.ts';
import { asId, type RoundId } from '../../../../src/domain/shared/ids.ts';
import { ok, refused } from '../../../../src/domain/shared/result.ts';
import { type AnonymousWorld, anAnonymousWorld } from '../../../support/anonymous-world.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

const ID = asId<RoundId>('round-1');
let world: AnonymousWorld;
beforeEach(async () => {
  world = await anAnonymousWorld();
});

const inRoom = async () => context(await world.person('Karen'), { place: world.karen.place });
const alone = async () => context(await world.person('Karen'), { place: personalPlace('Karen') });

it('says in a room why not in a line that goes away', async () => {
  const refusal = refused({ kind: 'paused' } as const);
  expect(anonymousReply(refusal, await inRoom(), ID)).toEqual([
    { kind: 'hint', text: 'Den er sat på pause. Prøv igen, når den fortsætter.' },
  ]);
  // Nothing is stored that would wait.
  expect(only(anonymousReply(refusal, await alone(), ID)).text).not.toContain('gemt');
});

it('hands back what was typed, wherever it was typed', async () => {
  const typed = [{ label: { da: 'Hvorfor?', en: 'Why?' }, text: 'For meget papir' }];
  const [reply] = anonymousReply(refused({ kind: 'over', typed }), await inRoom(), ID);
  expect(reply?.kind).toBe('forMe');
  expect(JSON.stringify(reply)).toContain('For meget papir');
});

it('points a CPR number out beside the text it holds back, and keeps it off the buttons', async () => {
  const shown = await world.begin();
  const held = [{ question: 'more', text: 'Sag 010190-1234', shown: ['010190-••••'] }];
  const [reply] = anonymousReply(
    ok({ kind: 'page', shown: { ...shown, held } }),
    await alone(),
    ID,
  );
  const card = JSON.stringify(reply);
  expect(card).toContain('010190-••••');
  expect(/"kept":[^}]*010190/.test(card)).toBe(false);
});

it('thanks without a way back', async () => {
  const { round } = world;
  const { text } = only(anonymousReply(ok({ kind: 'handed-in', round }), await alone(), ID));
  expect(text).toContain('Tak');
});
