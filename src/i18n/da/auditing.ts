// What is said of who did what, in Danish.
import type { Audited } from '../../domain/people/audited.ts';

export const auditing = {
  title: 'Log',
  eyebrow: (month: string) => `Log for ${month}`,
  heading: (count: number) => (count === 1 ? '1 handling' : `${count} handlinger`),
  lead: 'Hvem der gjorde hvad. Tekster og vurderinger står kun på forslaget.',
  none: 'Der er ikke noget i denne måned.',
  before: 'Måneden før',
  after: 'Måneden efter',
  system: 'Forenkl',
  file: 'Registerfilen',
  somebody: 'en tidligere kollega',
  what: {
    assessed: 'vurderede',
    'sent-on': 'sendte videre',
    published: 'udsendte svaret på',
    redacted: 'skjulte personoplysninger i',
    merged: 'samlede',
    unmerged: 'skilte igen',
    exported: 'hentede Excel',
    imported: 'indlæste Excel',
    granted: 'gav en rolle til',
    revoked: 'fjernede en rolle fra',
    'rules-changed': 'ændrede reglerne',
    'register-changed': 'ændrede registeret',
    'round-started': 'startede en',
    'round-closed': 'lukkede en',
    'round-cancelled': 'aflyste en',
    'wave-mapped': 'sagde god for sammenligning i en',
  } satisfies Record<Audited, string>,
};
