/** Presses on the cards of those who decide and publish, in a world with a board. */
import { makeAnswersHandlers } from '../../src/bot/handlers/channel/answers-handlers.ts';
import { makePublishHandlers } from '../../src/bot/handlers/channel/publish-handlers.ts';
import { makeReviewHandlers } from '../../src/bot/handlers/channel/review-handlers.ts';
import { makeTreatmentHandlers } from '../../src/bot/handlers/channel/treatment-handlers.ts';
import type { Context } from '../../src/bot/handlers/context.ts';
import { makeForumHandlers } from '../../src/bot/handlers/owner/forum-handlers.ts';
import { makeSittingHandlers } from '../../src/bot/handlers/owner/sitting-handlers.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { parsePress } from '../../src/cards/index.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { context } from './channel-kit.ts';
import { CHANNEL, personalPlace } from './channel-world.ts';
import { aForumWorld, type ForumWorld } from './forum-world.ts';

export interface DecidingWorld extends ForumWorld {
  /** In their own chat, but Karen and Ole, who are in the channel. */
  readonly press: (
    who: Person,
    verb: string,
    data?: Readonly<Record<string, unknown>>,
    inputs?: Context['inputs'],
  ) => Promise<readonly Reply[]>;
}

export async function aDecidingWorld(): Promise<DecidingWorld> {
  const world = await aForumWorld();
  const handlers: Readonly<Record<string, unknown>> = {
    ...makeForumHandlers(world.kit),
    ...makeSittingHandlers(world.kit),
    ...makeTreatmentHandlers(world.kit),
    ...makeAnswersHandlers(world.kit),
    ...makeReviewHandlers(world.kit),
    ...makePublishHandlers(world.kit),
  };
  return Object.assign(world, {
    press: (
      who: Person,
      verb: string,
      data: Readonly<Record<string, unknown>> = {},
      inputs: Context['inputs'] = {},
    ) => {
      const parsed = parsePress(verb, { ...data, ...inputs });
      if (parsed === undefined) throw new Error(`no press: ${verb}`);
      const handler = handlers[verb] as (
        context: Context,
        data: unknown,
      ) => Promise<readonly Reply[]>;
      const inChannel = who.id === world.karen.id || who.id === world.ole.id;
      const place = inChannel ? CHANNEL : personalPlace(who.name);
      return handler(context(who, { place, inputs }), parsed.data);
    },
  });
}
