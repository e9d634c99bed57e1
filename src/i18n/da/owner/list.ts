// What the list of tasks and an open task say, in Danish.

export const list = {
  title: 'Dine opgaver',
  eyebrow: (total: number, overdue: number) =>
    overdue === 0 ? `${total} venter på svar` : `${total} venter på svar · ${overdue} over fristen`,
  none: 'Der er ikke noget, der venter på dit svar.',
  noPost:
    'Du står ikke i kommunens register som ansvarlig for et område eller som kontakt for et forum. Er det forkert, så skriv til dem, der passer registeret.',
  due: (day: string) => `svar senest ${day}`,
  overdue: (day: string) => `over fristen ${day}`,
  begun: 'kladde gemt',
};

export const details = {
  eyebrow: (day: string) => `Svar senest ${day}`,
  late: (day: string) => `Over fristen ${day}`,
  challenge: 'Udfordringen',
  wish: 'Ønsket',
  has: 'Oplever det',
  hassle: (average: string, count: number) =>
    count === 1 ? `${average} af 5 (1 svar)` : `${average} af 5 (${count} svar)`,
  hassleLabel: 'Oplevet bøvl',
  area: 'Område',
  from: 'Fra',
  guidance: 'Vejledning, der findes i forvejen',
  explained: 'Forklaringen, de har fået',
  begun: (name: string, at: string) => `${name} har gemt en kladde ${at}.`,
  somebody: 'En kollega',
};
