import { expect, it, onTestFinished } from 'vitest';
import { openConnector } from '../../src/bot/connector.ts';
import { startConnector } from '../support/connector.ts';
import { IDENTITY, inAppService } from '../support/managed-identity.ts';

it('the bot of a managed identity asks the platform for its token, and keeps it', async () => {
  const asked = await inAppService();
  const teams = await startConnector();
  onTestFinished(() => teams.close());
  const identity = { appId: IDENTITY, appType: 'UserAssignedMSI', tenant: IDENTITY } as const;

  const connector = openConnector({ identity, mayCall: () => true });
  const { conversations } = await connector.client(teams.url);
  await conversations.sendToConversation('a:1', { type: 'message', text: 'hej' });
  await conversations.sendToConversation('a:1', { type: 'message', text: 'hej igen' });

  expect(teams.sent.map(({ authorization }) => authorization)).toEqual([
    'Bearer a token',
    'Bearer a token',
  ]);
  expect(asked).toEqual([{ client: IDENTITY, resource: 'https://api.botframework.com' }]);
});
