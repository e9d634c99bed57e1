// The overview with traffic lights, in English.
export const overview = {
  title: 'Simplification proposals with traffic lights',
  summary: (count: number, lights: string) =>
    `${count === 1 ? '1 proposal' : `${count} proposals`}: ${lights}`,
  table: 'Proposals with the extent they are judged to have',
  sheet: 'Overview',
  columns: { at: 'No.', title: 'Challenge', extent: 'Extent', status: 'Status' },
};
