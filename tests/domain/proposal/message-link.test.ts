import { describe, expect, it } from 'vitest';
import { messageLink } from '../../../src/domain/proposal/message-link.ts';

const GUID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const CHANNEL = 'https://teams.microsoft.com/l/message/19:abc-1_2@thread.tacv2/1794563212345';
const CHAT = 'https://teams.microsoft.com/l/message/19:abc@thread.v2/1794563212345';

describe('messageLink', () => {
  it('keeps ids and leaves out the names Teams writes there', () => {
    const given = `${CHANNEL}?tenantId=${GUID}&groupId=${GUID}&parentMessageId=17&teamName=Sagen%20om%20Ole&channelName=Ole&createdTime=17#Ole`;

    expect(messageLink(given)).toBe(
      `${CHANNEL}?tenantId=${GUID}&groupId=${GUID}&parentMessageId=17&createdTime=17`,
    );
  });

  it('keeps that it is of a chat, and nothing else one may write there', () => {
    const of = (context: string) => messageLink(`${CHAT}?context=${encodeURIComponent(context)}`);

    expect(of('{"contextType":"chat"}')).toContain('?context=');
    expect(of('{"contextType":"chat","name":"Ole"}')).toBe(CHAT);
  });

  it('reads it from the newer address of Teams too, and with the colon written out', () => {
    const newer = CHAT.replace('teams.microsoft.com', 'teams.cloud.microsoft');

    expect(messageLink(newer)).toBe(newer);
    expect(messageLink(CHAT.replace('19:', '19%3A'))).toBe(CHAT.replace('19:', '19%3A'));
  });

  it('is none for a chat of two, which names them both', () => {
    const two = `https://teams.microsoft.com/l/message/19:${GUID}_${GUID}@unq.gbl.spaces/17`;

    expect(messageLink(two)).toBeUndefined();
  });

  it.each([
    '',
    'javascript:alert(1)',
    CHAT.replace('https', 'http'),
    CHAT.replace('teams.microsoft.com', 'teams.microsoft.com.example.org'),
    CHAT.replace('teams.microsoft.com', 'teams.microsoft.com:8443'),
    CHAT.replace('//', '//ole:secret@'),
    CHAT.replace('/l/message', '/l/app'),
    `${CHAT}/more`,
    'https://teams.microsoft.com/l/message/19:<b>@thread.v2/17',
    `https://teams.microsoft.com/l/message/19:${'x'.repeat(300)}@thread.v2/17`,
  ])('is none for %s', (given) => {
    expect(messageLink(given)).toBeUndefined();
  });
});
