import { describe, expect, it } from 'vitest';
import { ConnectorError } from '../../src/bot/connector-error.ts';
import { sendResultOf } from '../../src/bot/send-result.ts';

const failed = (status: number, code: string, retryAfterMs?: number) =>
  sendResultOf(
    new ConnectorError({ status, code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }),
  );

describe('sendResultOf', () => {
  it.each([
    [400, 'failed'],
    [401, 'failed'],
    [403, 'blocked'],
    [404, 'blocked'],
    [409, 'failed'],
    [412, 'later'],
    [413, 'failed'],
    [429, 'later'],
    [500, 'unknown'],
    [501, 'unknown'],
    [502, 'later'],
    [503, 'later'],
    [504, 'unknown'],
  ])('sorts %d as %s', (status, kind) => {
    expect(failed(status, 'Code')).toEqual({ kind, code: `${status} Code` });
  });

  it.each([
    ['timeout', 'unknown'],
    ['ECONNRESET', 'unknown'],
    ['UND_ERR_SOCKET', 'unknown'],
    ['ECONNREFUSED', 'later'],
    ['ENOTFOUND', 'later'],
    ['not-allowed', 'failed'],
  ])('sorts the failure %s without an answer as %s', (code, kind) => {
    expect(failed(0, code)).toEqual({ kind, code });
  });

  it('passes on how long the service wants us to wait', () => {
    expect(failed(429, 'Throttled', 3_000)).toEqual({
      kind: 'later',
      code: '429 Throttled',
      afterMs: 3_000,
    });
  });

  it('tries again later when we could not get a token: nothing was sent', () => {
    expect(sendResultOf(new Error('invalid_client'))).toEqual({ kind: 'later', code: 'no-access' });
  });
});
