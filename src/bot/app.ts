// The bot as one function over HTTP: token, gate, turn, answer.
import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { asId, type TenantId } from '../domain/shared/ids.ts';
import type { Log } from '../ports/log.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { type Origin, originOf, partOf } from './activity.ts';
import { shapedActivity } from './activity-shape.ts';
import { type Background, makeBackground } from './background.ts';
import { actionOf, CARD_ACTION, callerOf } from './caller.ts';
import type { Connector } from './connector.ts';
import { extensionInvoke } from './extension.ts';
import { type GateRules, refusalOf } from './gate.ts';
import type { Pace } from './pace.ts';
import { answerError, deliver, sendText } from './reply.ts';
import { type EdgeWords, runTurn, type TurnAtHand } from './run-turn.ts';
import type { Authenticate } from './token.ts';
import type { Respond } from './turn.ts';
import { withoutDialogs } from './without-dialogs.ts';

// Routing alone: the package's main file would load its models and tokenizers too (record 22).
const teamsAi = await withoutDialogs(() => import('@microsoft/teams-ai/lib/Application.js'));

export interface BotDeps {
  readonly authenticate: Authenticate;
  readonly gate: GateRules;
  /** The way to Teams of a tenant. */
  readonly connectorOf: (tenant: TenantId) => Pick<Connector, 'runTurn'>;
  readonly pace: Pace;
  readonly respond: Respond;
  readonly words: EdgeWords;
  readonly log: Log;
  readonly telemetry: Telemetry;
  /** A fresh id, for what failed. */
  readonly fresh: () => string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Bot {
  /** Takes the body and the Authorization header of a request; never throws. */
  messages(body: unknown, authorization: string | undefined): Promise<HttpAnswer>;
  /** Resolves when nothing goes on behind the answers any more. */
  idle(): Promise<void>;
}

/** Puts the bot together; nothing is called yet. */
export function makeBot(deps: BotDeps): Bot {
  const background = makeBackground((error) => deps.log.error('reply-failed', {}, error));
  const app = routesTo((context) => runTurn(deps, turnAtHand(context, deps, background)));
  return {
    async messages(body, authorization) {
      const activity = shapedActivity(body);
      const origin = originOf(activity);
      if (origin === undefined || !isActivity(activity)) return { status: 400 };
      const status = await statusFor(deps, origin, authorization);
      if (status !== 200) return { status };
      // The gate lets in nobody without one.
      const [tenant = ''] = origin.tenants;
      const connector = deps.connectorOf(asId<TenantId>(tenant));
      return answered({ ...deps, connector }, app, activity);
    },
    idle: background.idle,
  };
}

/** 200 lets the turn run; everything else is the answer. */
async function statusFor(
  { authenticate, gate, log, telemetry }: BotDeps,
  origin: Origin,
  authorization: string | undefined,
): Promise<200 | 401 | 403 | 503> {
  const verdict = await authenticate(authorization, origin);
  if (verdict === 'unavailable') log.error('token-keys-unavailable');
  if (verdict !== 'accepted') return verdict === 'refused' ? 401 : 503;
  const refusal = refusalOf(origin, gate);
  if (refusal === undefined) return 200;
  log.warn('turned-away', { reason: refusal });
  telemetry.count('forenkl.refusals', { kind: refusal });
  return 403;
}

async function answered(
  { connector, log, fresh }: BotDeps & { readonly connector: Pick<Connector, 'runTurn'> },
  app: Application,
  activity: Activity,
): Promise<HttpAnswer> {
  try {
    const answer = await connector.runTurn(activity, async (context) => {
      await app.run(context);
    });
    if (activity.type !== ActivityTypes.Invoke) return { status: 200 };
    const { status, body } = partOf(answer);
    return typeof status === 'number' ? { status, body } : { status: 501 };
  } catch (error) {
    log.error('turn-failed', { reference: fresh() }, error);
    return { status: 500 };
  }
}

/**
 * The SDK routes and no more. Card actions take a route of their own: the SDK's keeps a mode in a
 * variable shared by all people, and can so show one person's card to everybody.
 */
function routesTo(turn: (context: TurnContext) => Promise<void>): Application {
  const app = new teamsAi.Application({ startTypingTimer: false, removeRecipientMention: false });
  const ours = ({ name }: Activity) => name === CARD_ACTION || extensionInvoke(name) !== undefined;
  app.addRoute(async ({ activity }) => ours(activity), turn, true);
  app.activity(
    [ActivityTypes.Message, ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate],
    turn,
  );
  return app;
}

/** The turn as the rest of the bot sees it: nothing of the SDK in it. */
function turnAtHand(context: TurnContext, deps: BotDeps, background: Background): TurnAtHand {
  const [caller, action] = [callerOf(context.activity), actionOf(context.activity)];
  const stage = { context, caller, action, background, notHere: deps.words.notHere };
  return {
    caller,
    action,
    deliver: (replies) => deliver(stage, replies),
    refuse: (status, words) =>
      context.activity.type === ActivityTypes.Invoke
        ? answerError(context, status, words)
        : sendText(context, words),
  };
}

function isActivity(body: unknown): body is Activity {
  const { type } = partOf(body);
  return typeof type === 'string' && type !== '';
}
