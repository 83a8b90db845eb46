import { slug } from '../../src/model/names';

test.each([
  ['Partner.One', 'partner_one'],
  ['web-app', 'web_app'],
  ['https://api.acme.com/v2', 'https___api_acme_com_v2'],
  ['us-west-2:editors', 'us_west_2_editors'],
  ['2fa', '_2fa'],
  ['${x}', '__x_'],
])('%s has the address %s', (name, address) => {
  expect(slug(name)).toBe(address);
});

test('names beyond ASCII have addresses of their own, whatever else of them is left', () => {
  // A Kelvin sign is a k in lower case.
  const slugs = ['管理者', '開発者', 'Kelvin', '\u212Aelvin'].map(slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const one of slugs) expect(one).toMatch(/^[a-z_][a-z0-9_]*$/);
});
