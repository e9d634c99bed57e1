import { describe, expect, it } from 'vitest';
import { whyOf } from '../../../src/domain/delivery/why.ts';

describe('whyOf', () => {
  it.each([
    ['unknown', 'timeout', 'no-answer'],
    ['unknown', 'ECONNRESET', 'no-answer'],
    ['unknown', '504 GatewayTimeout', 'no-answer'],
    ['unknown', '500 ServiceError', 'no-answer'],
    ['unknown', 'sender-gone', 'sender-gone'],
    ['unknown', 'stopped', 'sender-gone'],
    ['failed', '429 TooManyRequests', 'tries-used-up'],
    ['failed', '412 PreconditionFailed', 'tries-used-up'],
    ['failed', '502 no-code', 'tries-used-up'],
    ['failed', '503 ServiceUnavailable', 'tries-used-up'],
    ['failed', 'ENOTFOUND', 'tries-used-up'],
    ['failed', '413 MessageSizeTooBig', 'too-big'],
    ['failed', '400 BadSyntax', 'our-fault'],
    ['failed', '409 Conflict', 'our-fault'],
    ['failed', 'no-words', 'our-fault'],
    ['failed', 'not-allowed', 'our-fault'],
    ['failed', '401 Unauthorized', 'locked-out'],
    ['failed', 'no-access', 'locked-out'],
  ] as const)('says of %s with %s: %s', (state, lastCode, why) => {
    expect(whyOf({ state, lastCode })).toBe(why);
  });

  it('has a reason where there is no code', () => {
    expect(whyOf({ state: 'unknown' })).toBe('no-answer');
    expect(whyOf({ state: 'failed' })).toBe('our-fault');
  });
});
