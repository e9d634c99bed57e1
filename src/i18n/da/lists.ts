// What is said about lists of proposals, in Danish.

export const lists = {
  mine: 'Mine forslag',
  search: 'Søgning',
  waiting: {
    'to-assess': 'Mangler vurdering',
    'to-send-on': 'Vurderet, ikke sendt videre',
    'with-owners': 'Venter på ansvarlige',
    'ready-to-publish': 'Svar klar til udsendelse',
    'with-proposers': 'Venter på forslagsstillere',
    overdue: 'Over fristen',
  },
  /** Said of what is over the date it was promised for. */
  late: ['forsinket', 'forsinkede'],
  trafficLight: 'Oversigt med trafiklys',
  trafficLightWords: ['trafiklys', 'omfang'],
  count: (total: number) => (total === 0 ? 'Ingen forslag' : `${total} forslag`),
  pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
  drafts: 'Ikke sendt endnu',
  sent: 'Sendt',
  none: {
    mine: 'Du har ikke sendt noget endnu. Skriv bare her i chatten, hvad der er besværligt.',
    batch: 'Der er ingen forslag i den mere.',
    search: 'Ingen forslag passer. Prøv med et andet ord.',
    list: 'Der er ingen forslag her. Skriv et område eller en status.',
    waiting: 'Der er ikke noget, der venter her.',
  },
  waitingFor: (holder: string) => `Venter på ${holder}`,
  answerBy: (day: string) => `svar senest ${day}`,
  overdueSince: (day: string) => `over fristen ${day}`,
  received: (day: string) => `modtaget ${day}`,
};
