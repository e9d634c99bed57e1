// What a proposal says of those who experience it too, in Danish.

export const askedBack = {
  proposer: 'Forslagsstilleren spørger:',
  successor: 'Lederen af arbejdspladsen spørger:',
  endorser: 'En leder, der oplever det samme, spørger:',
};

/** Who else experiences it, in figures; `workplaces` counts the proposer's own too. */
export const alsoFor = {
  people: (people: number) => (people === 1 ? '1 leder' : `${people} ledere`),
  workplaces: (workplaces: number) =>
    workplaces === 1 ? '1 arbejdsplads i alt' : `${workplaces} arbejdspladser i alt`,
  hassle: (average: string, count: number) =>
    count === 1 ? `bøvl ${average} af 5 (1 svar)` : `bøvl ${average} af 5 (${count} svar)`,
};
