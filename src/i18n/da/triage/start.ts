// What is said before and after the queue, in Danish.

const proposals = (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`);

export const start = {
  title: (count: number) => (count === 0 ? 'Køen er tom' : `${proposals(count)} venter i køen`),
  about: (unassessed: number, assessed: number, overdue: number) =>
    [
      `${unassessed} mangler vurdering`,
      ...(assessed === 0 ? [] : [`${assessed} er vurderet og kan sendes videre`]),
      ...(overdue === 0 ? [] : [`${overdue} over fristen`]),
    ].join(' · '),
  empty: 'Der er ikke noget at vurdere lige nu.',
};

export const end = {
  title: 'Du er igennem køen',
  text: (count: number) =>
    count === 0 ? 'Der er ikke flere forslag her.' : `Der er stadig ${proposals(count)} her.`,
};
