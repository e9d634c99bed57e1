import { describe, expect, it } from 'vitest';
import { whyUnreachable } from '../../../src/domain/people/why-unreachable.ts';

describe('whyUnreachable', () => {
  it.each([
    ['403 ConversationBlockedByUser', 'blocked'],
    ['403 MessageWritesBlocked', 'blocked'],
    ['403 BotNotInConversationRoster', 'uninstalled'],
    ['403 ForbiddenOperationException', 'uninstalled'],
    ['403 BotDisabledByAdmin', 'shut-out'],
    ['403 SomethingNew', 'blocked'],
    ['403', 'blocked'],
    ['404', 'gone'],
    ['404 ConversationNotFound', 'gone'],
  ])('reads %s as %s', (code, why) => {
    expect(whyUnreachable(code)).toBe(why);
  });
});
