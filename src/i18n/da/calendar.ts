// What the calendar says by itself: reminders to those who have a task, in Danish.

const workingDays = (count: number) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`);

/** What is left until the day, in working days; below 0 when it is over. */
const left = (days: number): string =>
  days < 0
    ? `${workingDays(-days)} over fristen`
    : days === 0
      ? 'Fristen er i dag'
      : `${workingDays(days)} til fristen`;

export const calendar = {
  reminder: {
    title: left,
    about: (title: string) => `“${title}” venter på svar.`,
    due: { ahead: 'Svar senest', over: 'Fristen var' },
    waiting: 'De, der har problemet, venter på at høre fra jer.',
    escalated: (team: string) => `${team} har også fået besked om, at svaret mangler.`,
    summary: (days: number, title: string) => `${left(days)}: “${title}”`,
  },
};
