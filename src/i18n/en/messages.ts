// What the bot writes to people of its own accord, in English.
import type { Catalogue } from '../da/index.ts';

export const messages = {
  andMore: (line, more) =>
    more === 1 ? `${line} – and 1 more message` : `${line} – and ${more} more messages`,
  question: {
    title: 'We have a question for you',
    about: (title) => `It is about the proposal “${title}”.`,
    why: (team) => `${team} needs the answer to go on with it.`,
    answer: 'Reply with the button on this card.',
    summary: (title) => `A question about the proposal “${title}”`,
  },
  questionAnswered: {
    title: { replied: 'Thank you for the reply', moot: 'The question is closed' },
    text: {
      replied: (title) => `Those who handle “${title}” can see it now.`,
      moot: (title) => `You need do nothing more about “${title}” now.`,
    },
    summary: (title) => `The question about “${title}” is closed`,
  },
  letter: {
    title: 'A message for you',
    from: (name) => `From ${name}`,
    why: 'You get this letter as a leader, or because you use Forenkl. If you say no to letters, news of your own proposals still comes.',
  },
} satisfies Catalogue['messages'];
