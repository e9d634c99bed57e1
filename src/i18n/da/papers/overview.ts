// The overview with traffic lights, in Danish.
export const overview = {
  title: 'Oversigt over forenklingsforslag med trafiklys',
  table: 'Forslag med det omfang, gennemførelsen er vurderet til',
  columns: { no: 'Nr.', title: 'Udfordring', area: 'Område', extent: 'Omfang' },
};
