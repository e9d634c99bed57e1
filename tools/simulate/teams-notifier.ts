/** Speaks to a Teams of rules alone: one call a message, its reply read as the bot reads a real one. */
import { ConnectorError, faultOf, faultOfFailure } from '../../src/bot/connector-error.ts';
import { sendResultOf } from '../../src/bot/send-result.ts';
import type { SendResult } from '../../src/domain/delivery/ledger.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import type { Refusal } from '../client/misbehaviour.ts';
import type { Call, TeamsRules } from '../client/teams-rules.ts';
import type { Life } from './life.ts';

export interface TeamsWay {
  readonly teams: TeamsRules;
  readonly life: Pick<Life, 'affect'>;
  readonly sleep: (ms: number) => Promise<void>;
  /** A request begins: told before anything can stop it any more. */
  readonly begins: (conversation: string) => void;
  readonly ids: { fresh(): string };
}

/** As long as the bot's own client waits for an answer. */
const TIMEOUT_MS = 10_000;

/** What a content is known by to those who see it. */
export function identityOf(content: Content): string {
  return JSON.stringify(content);
}

/** Posts and edits; nobody asks for members here. */
export function teamsNotifier(way: TeamsWay): Pick<Notifier, 'post' | 'edit'> {
  async function said(call: Call, tried: 'post' | 'edit', activity: string): Promise<SendResult> {
    way.begins(call.conversation ?? '');
    try {
      await way.life.affect('post', () => asked(way, call));
      return { kind: 'sent', activity };
    } catch (error) {
      return sendResultOf(error, tried);
    }
  }

  return {
    post: ({ place: { conversation } }, contents) => {
      const shows = contents.map(identityOf);
      return said({ kind: 'send', conversation, shows }, 'post', way.ids.fresh());
    },
    edit: ({ place: { conversation } }, activity) =>
      said({ kind: 'edit', conversation }, 'edit', activity),
  };
}

/** Throws what the bot's own client throws. */
async function asked({ teams, sleep }: TeamsWay, call: Call): Promise<void> {
  const { reply, afterMs } = teams.hear(call);
  const heard = reply !== 'never' && afterMs < TIMEOUT_MS;
  await sleep(heard ? afterMs : TIMEOUT_MS);
  if (!heard) throw new ConnectorError(faultOfFailure(new DOMException('late', 'TimeoutError')));
  if (reply === 'reset') throw new ConnectorError(faultOfFailure(connectionReset()));
  if (reply !== 'as-asked') throw refused(reply);
}

function connectionReset(): Error {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

function refused({ status, body, retryAfter }: Refusal): ConnectorError {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new ConnectorError(faultOf(new Response(null, { status, headers }), JSON.stringify(body)));
}
