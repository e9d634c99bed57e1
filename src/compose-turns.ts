// The wiring of a turn: who may speak, what answers them, and how what is sent unasked is worded.
import { type Bot, type BotDeps, makeBot } from './bot/app.ts';
import { makeBoard } from './bot/handlers/board.ts';
import type { NotifierDeps } from './bot/notifier.ts';
import { makeRespond } from './bot/switchboard.ts';
import { type Authenticate, acceptUnsigned, checkTokens } from './bot/token.ts';
import type { Respond, Spoken } from './bot/turn.ts';
import { type Names, registerNames, spoken } from './cards/index.ts';
import { paceBy } from './compose-pace.ts';
import { ids, type Parts } from './compose-parts.ts';
import type { Config } from './config/config.ts';
import type { Language } from './domain/shared/language.ts';
import type { Register } from './domain/shared/register.ts';
import { edge } from './i18n/edge.ts';
import { writeAudit } from './papers/audit/write-audit.ts';
import { writeResults } from './papers/results/write-results.ts';
import { writeRollout } from './papers/rollout/write-rollout.ts';
import { makeSearch } from './text/search.ts';

/** The bot, with who may speak to it and what answers them. */
export function botOf(
  config: Config,
  parts: Parts,
  given: Pick<BotDeps, 'gate' | 'connectorOf' | 'log' | 'telemetry'>,
): Bot {
  return makeBot({
    ...given,
    authenticate: authenticateBy(config),
    pace: paceBy(config, given.log),
    respond: respondWith(config, parts),
    words: edge,
    fresh: ids.fresh,
  });
}

/** Tokens are checked wherever there is an application; without one only this machine may speak. */
function authenticateBy({ bot, local, host }: Config): Authenticate {
  return bot === undefined ? acceptUnsigned({ local, host }) : checkTokens({ appId: bot.appId });
}

function respondWith(config: Config, { leader, channel, rounds, paper, own }: Parts): Respond {
  const names = { namesOf: namesOf(config) };
  const { whistleblowerUrl } = config;
  return makeRespond(
    makeBoard({
      leader: { ...leader, ...names, ...(whistleblowerUrl !== undefined && { whistleblowerUrl }) },
      channel: { ...channel, ...names },
      rounds,
      papers: { results: writeResults, rollout: writeRollout, audit: writeAudit },
      shareable: makeSearch(),
      paper,
      own: { ...own, ...names },
    }),
  );
}

/** What is said unasked, in the words of the tenant's register. */
export async function speakWith(
  config: Config,
  { stores }: Parts,
  [{ tenant, language }, contents]: Parameters<NotifierDeps['speak']>,
): Promise<Spoken> {
  const register = await stores.registry.register(tenant);
  const names = namesOf(config)(register, language);
  return { ...spoken(contents, language, names), language };
}

function namesOf({ teamName: team, municipality }: Config) {
  return (register: Register, language: Language): Names =>
    registerNames(register, language, { team, municipality });
}
