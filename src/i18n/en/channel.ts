// What is said about the administration channel, in English.
import type { Catalogue } from '../da/index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const elsewhere = (place: string) => (place === '' ? 'another channel' : place);
const here = (place: string) => (place === '' ? 'here' : `in ${place}`);

export const channel = {
  eyebrow: 'Administration channel',
  code: {
    title: 'Write the one-time code',
    text: 'The code was shown when Forenkl was started. It is used the first time only.',
    label: 'One-time code',
    wrong: 'The code does not fit. Check it and try again.',
    tooMany: 'There were too many attempts. Start Forenkl again to get a new code.',
  },
  confirm: {
    title: 'Should the overview come here?',
    readers: (count) => `${people(count)} can read this channel.`,
    place: (place) => `Channel: ${place}`,
    what: 'They can see every proposal, who sent it, and the regular overview.',
    moving: (from) =>
      `The overview comes in ${elsewhere(from)} now. It moves here, and both places are told.`,
  },
  bound: {
    title: 'The channel is ready',
    text: (place, readers) => `The overview comes ${here(place)}. ${people(readers)} can read it.`,
    by: (name) => `Chosen by ${name}.`,
    summary: (place) => `The overview now comes ${here(place)}`,
  },
  left: {
    title: 'The overview has moved',
    text: (place) => `It comes in ${elsewhere(place)} now.`,
    by: (name) => `Moved by ${name}.`,
    summary: (place) => `The overview has moved to ${elsewhere(place)}`,
  },
  gone: {
    title: 'The administration channel is gone',
    text: (place) =>
      `I can no longer write in ${place === '' ? 'the channel' : place}. For the time being you get the overview here.`,
    todo: 'Go to the channel to use instead and write “@Forenkl use this channel”.',
    summary: 'The administration channel is gone – choose a new one',
  },
} satisfies Catalogue['channel'];
