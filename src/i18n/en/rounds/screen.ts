// What is said to a host about the page for a wall, in English.
import type { da } from '../../da/index.ts';

export const screen: typeof da.rounds.screen = {
  button: 'Open screen view',
  title: 'Screen view',
  what: 'Open the page on the computer at the projector. It keeps up by itself while it is open, and for an hour after.',
  who: 'Everybody with the link can see the page, so do not pass it on. No names stand on it unless you have chosen so.',
  open: 'Open screen view',
  back: 'Back',
};
