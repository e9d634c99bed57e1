// What the list of initiatives says, in Danish.

export const line = {
  title: (open: number): string =>
    open === 0 ? 'Ingen tiltag i gang' : open === 1 ? '1 tiltag i gang' : `${open} tiltag i gang`,
  late: (count: number) => `${count} er over tiden`,
  open: 'Åbn tiltag',
};

export const list = {
  title: 'Tiltag',
  filters: {
    open: 'I gang og planlagt',
    all: 'Alle',
    late: 'Over tiden',
    mine: 'Mine',
  },
  /** Words people write for a part of the list. */
  filterWords: {
    all: ['alle', 'alt'],
    late: ['sent', 'forsinket', 'forsinkede', 'over tiden', 'for sent'],
    mine: ['mine', 'mit'],
  },
  area: (name: string) => `Område: ${name}`,
  count: (count: number): string => (count === 1 ? '1 tiltag' : `${count} tiltag`),
  none: 'Der er ingen tiltag her.',
  mine: 'dit',
  late: (day: string) => `skulle være færdigt ${day}`,
  by: (day: string) => `senest ${day}`,
  open: (title: string) => `Åbn ${title}`,
  buttons: { new: 'Nyt tiltag', late: 'Over tiden', open: 'I gang', all: 'Alle' },
};
