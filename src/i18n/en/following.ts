// What is said of what somebody follows without having proposed it, in English.
import type { Catalogue } from '../da/index.ts';

export const following = {
  heading: 'Initiatives that cover yours',
  title: 'An initiative you follow',
  hears: 'You will hear when something happens.',
  stopped: {
    title: 'You no longer follow it',
    initiative:
      'You get no more messages about the initiative. What you wrote yourself is still under “My proposals”.',
    challenge: (no) =>
      `You get no more messages about ${no}. Your own proposal is still under “My proposals”, and the answer will be shown there.`,
  },
} satisfies Catalogue['following'];
