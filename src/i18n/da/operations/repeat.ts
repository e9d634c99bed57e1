// What is said when messages are sent again, in Danish.

export const repeat = {
  title: (count: number) =>
    count === 1 ? 'Skal den sendes igen?' : `Skal ${count} beskeder sendes igen?`,
  unknown: (count: number): string =>
    count === 1
      ? 'Den er måske kommet frem. Så får modtageren den to gange.'
      : 'De er måske kommet frem. Så får nogle den samme besked to gange.',
  failed: 'Er årsagen ikke fundet, går det galt igen. Det gør ingen skade.',
  yes: (count: number): string => (count === 1 ? 'Ja, send igen' : `Ja, send ${count} igen`),
  no: 'Nej, lad være',
  says: (line: string) => `Send igen: ${line}`,
  line: 'Send igen',
  all: (count: number) => `Send alle ${count} på siden igen`,
  done: (count: number) =>
    count === 1
      ? '1 er allerede sendt igen eller kommet frem. Den rører vi ikke.'
      : `${count} er allerede sendt igen eller kommet frem. Dem rører vi ikke.`,
};

export const repeated = {
  title: (count: number) =>
    count === 0
      ? 'Der er ikke noget at sende igen'
      : count === 1
        ? 'Den bliver sendt igen'
        : `${count} beskeder bliver sendt igen`,
  soon: (count: number): string =>
    count === 1 ? 'Den går af sted om et øjeblik.' : 'De første går af sted om et øjeblik.',
  later: (count: number, moment: string) =>
    `${count === 1 ? 'Den går' : 'De første går'} af sted ${moment}, så ingen bliver forstyrret uden for arbejdstid.`,
};
