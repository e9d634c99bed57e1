// What is said of a wave before it is sent, in English.

export const preview = {
  title: (count: string) => `Send to ${count}?`,
  recipients: 'Recipients',
  departments: (count: number) => (count === 1 ? '1 department' : `${count} departments`),
  none: 'without a department',
  withoutApp: (count: number) => `${count} without the app`,
  doubles: (count: number) => `${count} named twice (get one)`,
  answers: 'Answers are',
  open: 'Open',
  reminders: 'Reminders',
  noReminders: 'none',
  onlyOthers: (days: string) => `${days}, only to those who have not answered`,
  some: (day: string, count: number, last: string) =>
    `The reminder of ${day}: ${count} get it later, by ${last} at the latest, as they get something else that week.`,
  sent: 'Sent',
  sentAt: (moment: string, time: string) => `${moment}, in ${time}`,
  now: (time: string) => `at once, in ${time}`,
  seconds: 'under a minute',
  minutes: (count: number) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  later: (count: string, day: string) =>
    `${count} get it on ${day}, as they have had something else this week.`,
  confirm: (count: string) => `Type ${count} to send`,
  tested: 'The sample is on its way to your own chat.',
  notes: {
    changed: 'It was changed since you saw it. Look through it again.',
    nobody: 'None of the recipients can get it. They need the app first.',
    'number-missing': 'Type the number to send.',
    'number-wrong': 'The number does not match. Type the one above.',
    few: 'An anonymous survey must go to at least 5. Otherwise one could guess who answered what.',
    late: 'The last day for answers is before it is sent. Correct the dates.',
  },
  absent: {
    title: 'They cannot get it',
    lead: 'They do not have the app, or we do not know them. If they get it meanwhile, they are among those reminded.',
    more: (count: number) => `and ${count} more`,
  },
};
