/** Takes a channel into use for administrators, as a test begins that is about what they do there. */
import type { ChannelClient, Conversation } from './conversation.ts';

/** With the code that the log of the process tells whoever runs it. */
export async function bindChannel(talk: Conversation, channel: ChannelClient): Promise<void> {
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
}
