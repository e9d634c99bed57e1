// What a municipality fills the app package in with.
export const VALUES = {
  TEAMS_APP_ID: '11111111-2222-3333-4444-555555555555',
  FORENKL_APP_ID: '11111111-2222-3333-4444-666666666666',
  FORENKL_PUBLIC_URL: 'https://forenkl.bakkekoebing.example',
  FORENKL_MUNICIPALITY: 'Bakkekøbing Kommune',
  WEBSITE_URL: 'https://bakkekoebing.example/forenkl',
  PRIVACY_URL: 'https://bakkekoebing.example/forenkl/privatliv',
  TERMS_URL: 'https://bakkekoebing.example/forenkl/vilkaar',
  BOT_DOMAIN: 'forenkl.bakkekoebing.example',
};
