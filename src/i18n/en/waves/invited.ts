// What is said to somebody a wave is sent to, in English.

export const invited = {
  reminder: 'Reminder',
  sample: 'Sample – nothing is kept',
  titles: {
    open: { survey: 'We would like to hear from you', collection: 'Do you have a proposal?' },
    answered: {
      survey: 'Thank you – we have your answers',
      collection: 'Thank you for your proposal',
    },
    over: { survey: 'The survey is closed', collection: 'The collection is closed' },
    cancelled: { survey: 'The survey was called off', collection: 'The collection was called off' },
  },
  lead: {
    survey: 'We would like to hear how things are. Your answers help decide what is made easier.',
    collection: 'What is a hassle in your day? Write a proposal, and we will look at it.',
  },
  notYet: {
    survey: 'You have not answered yet. Anything you began is kept.',
    collection: 'You have not sent a proposal yet.',
  },
  notYetAnonymous: 'You have not answered yet.',
  until: (day: string) => `You can answer until the end of ${day}.`,
  over: 'Thanks to everybody who took part.',
  cancelled: 'There is nothing for you to do.',
  changeUntil: (day: string) => `You can change them until the end of ${day}.`,
  summary: (title: string) => `${title}: we would like to hear from you`,
  reminderSummary: (title: string) => `Reminder: ${title}`,
  closedSummary: (title: string) => `${title} is closed`,
  thanksSummary: (title: string) => `Thank you for your answers: ${title}`,
  later: {
    title: 'That is fine',
    next: (day: string) => `We will remind you ${day}, unless you have answered by then.`,
    none: 'You can answer when it suits you.',
  },
  stopped: {
    title: 'You get no reminders of this one',
    text: 'You can still answer as long as it is open.',
  },
};
