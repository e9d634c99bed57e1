// The overview with traffic lights, in English.
export const overview = {
  title: 'Overview of simplification proposals with traffic lights',
  table: 'Proposals with the extent that carrying them out is judged to have',
  columns: { no: 'No.', title: 'Challenge', area: 'Area', extent: 'Extent' },
};
