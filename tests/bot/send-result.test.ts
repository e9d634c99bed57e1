import { describe, expect, it } from 'vitest';
import { ConnectorError } from '../../src/bot/connector-error.ts';
import { sendResultOf } from '../../src/bot/send-result.ts';

const fault = (status: number, code: string, retryAfterMs?: number) =>
  new ConnectorError({ status, code, ...(retryAfterMs !== undefined && { retryAfterMs }) });

describe('sendResultOf', () => {
  it.each([
    [400, 'failed'],
    [401, 'stopped'],
    [403, 'blocked'],
    [404, 'blocked'],
    [409, 'failed'],
    [412, 'later'],
    [413, 'failed'],
    [500, 'unknown'],
    [501, 'unknown'],
    [502, 'later'],
    [503, 'later'],
    [504, 'unknown'],
  ])('sorts %d as %s', (status, kind) => {
    expect(sendResultOf(fault(status, 'Code'), 'post')).toEqual({ kind, code: `${status} Code` });
  });

  it.each([
    ['timeout', 'unknown'],
    ['ECONNRESET', 'unknown'],
    ['UND_ERR_SOCKET', 'unknown'],
    ['ECONNREFUSED', 'later'],
    ['ENOTFOUND', 'later'],
    ['not-allowed', 'failed'],
    ['no-access', 'stopped'],
  ])('sorts the failure %s without an answer as %s', (code, kind) => {
    expect(sendResultOf(fault(0, code), 'post')).toEqual({ kind, code });
  });

  it('passes on how long the service wants us to wait', () => {
    expect(sendResultOf(fault(503, 'Busy', 3_000), 'post')).toEqual({
      kind: 'later',
      code: '503 Busy',
      afterMs: 3_000,
    });
  });

  it('pauses everything when there was too much of it', () => {
    expect(sendResultOf(fault(429, 'Throttled'), 'post')).toEqual({
      kind: 'later',
      code: '429 Throttled',
      pauses: true,
    });
  });

  it.each<[string, 'post' | 'edit', string]>([
    ['ActivityNotFoundInConversation', 'edit', 'missing'],
    ['no-code', 'edit', 'missing'],
    ['ConversationNotFound', 'edit', 'blocked'],
    ['ActivityNotFoundInConversation', 'post', 'blocked'],
  ])(
    'tells a message that is gone from a conversation that is: 404 %s of a %s',
    (code, tried, kind) => {
      expect(sendResultOf(fault(404, code), tried)).toEqual({ kind, code: `404 ${code}` });
    },
  );

  it('does not know what became of a message whose answer could not be read', () => {
    expect(sendResultOf(new SyntaxError('Unexpected token <'), 'post')).toEqual({
      kind: 'unknown',
      code: 'SyntaxError',
    });
    expect(sendResultOf('broken', 'post')).toEqual({ kind: 'unknown', code: 'no-answer' });
  });
});
