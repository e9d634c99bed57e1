// What is said to those who answer for what a workshop chose, in English.

export const owners = {
  title: 'What do you say?',
  chose: (title: string, count: number) =>
    count === 1
      ? `The workshop “${title}” chose 1 thing you answer for:`
      : `The workshop “${title}” chose ${count} things you answer for:`,
  more: (count: number) => `and ${count} more`,
  what: 'Write briefly what you say, what you agreed, and by when. Participants can see your answer.',
  later: 'Not now? Write “tasks” to find it again.',
  answer: 'Answer',
  summary: (title: string) => `The workshop “${title}” waits for your answer`,
  over: {
    title: 'Everything is answered',
    text: (title: string) => `There is nothing more for you to do about the workshop “${title}”.`,
    see: 'See the answers',
    summary: (title: string) => `Nothing more to do: the workshop “${title}”`,
  },
  task: {
    open: (title: string) => `Answer the workshop ${title}`,
    waits: (count: number) =>
      count === 1 ? '1 thing has no answer yet' : `${count} things have no answer yet`,
  },
};
