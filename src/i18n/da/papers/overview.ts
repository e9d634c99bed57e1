// The overview with traffic lights, in Danish.
export const overview = {
  title: 'Oversigt over forenklingsforslag med trafiklys',
  summary: (count: number, lights: string) =>
    `${count === 1 ? '1 forslag' : `${count} forslag`}: ${lights}`,
  table: 'Forslag med det omfang, gennemførelsen er vurderet til',
  sheet: 'Oversigt',
  columns: { at: 'Nr.', title: 'Udfordring', extent: 'Omfang', status: 'Status' },
};
