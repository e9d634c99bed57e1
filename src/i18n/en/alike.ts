// What is said when others have written about the same, in English.
import type { Catalogue } from '../da/index.ts';

export const alike = {
  title: 'Others have experienced something similar',
  ask: (count) => (count === 1 ? 'Is it the same as yours?' : 'Is one of them the same as yours?'),
  onePress:
    'Then one press is enough: your text is added as an example without your name, and you will hear what comes of it.',
  askMixed: 'Does any of it fit yours?',
  mixedPress:
    'Press “We experience that too” and your text is added as an example without your name, and you will hear what comes of it.',
  thereIs: 'There may be help already',
  askThereIs: 'Does this help with what you write about?',
  underWay: 'Already under way',
  ready: (day) => `Ready by ${day}`,
  follows: 'Press “That covers mine” and you will hear when something happens.',
  guidance: 'Guidance',
  matches: (words) => `Matches: ${words}`,
  settled: {
    covered: {
      title: 'Noted – it is already on its way',
      text: (title) => `“${title}” covers yours too. You will hear when something happens.`,
    },
    guided: {
      title: 'Good – then it is solved',
      text: (title) => `We have noted that “${title}” solved it for you.`,
    },
    kept: 'You can find it under “My proposals”. If it turns out not to fit, add something there.',
  },
  from: {
    school: 'From a school',
    'day-care': 'From a day-care centre',
    'nursing-home': 'From a nursing home',
    administration: 'From the administration',
    other: 'From another workplace',
  },
  about: (areas) =>
    areas === '' ? 'A proposal about something similar' : `A proposal about ${areas}`,
  workplaces: (count) =>
    count === 1 ? '1 workplace experiences it' : `${count} workplaces experience it`,
  people: (count) => (count === 1 ? '1 leader experiences it' : `${count} leaders experience it`),
  nowWith: (holder) => `Now with ${holder}`,
  bothWrite: (words) => `You both write about: ${words}`,
  receipt: {
    title: 'Thank you – noted',
    workplaces: (count) => `${count} workplaces experience it now.`,
    people: (count) =>
      count === 1 ? '1 leader experiences it now.' : `${count} leaders experience it now.`,
    kept: 'Your description is added as an example without your name, and you will hear what comes of it.',
    where: 'You can find it under “My proposals”.',
  },
  mine: 'You experience it too',
  more: (count) => `and ${count} more not shown here`,
  yours: 'What you wrote',
  unfollowed: 'You no longer follow it. Your experience of it still counts.',
} satisfies Catalogue['alike'];
