import { anotherUserName, unknownPassword, userNameFor } from '../../lambda/new-user';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('the name of the user for an email is one UUID of version 8, always and everywhere the same', () => {
  expect(userNameFor('us-west-2_Ab12Cd34E', 'ann@example.com')).toBe('57ec7dff-595b-82a8-a69a-0337a60a4e08');
  const names = Array.from({ length: 100 }, (_, index) => userNameFor('us-west-2_Ab12Cd34E', `a${index}@example.com`));
  for (const name of names) expect(name).toMatch(UUID);
  expect(new Set(names).size).toBe(100);
});

test('it is another one in another pool', () => {
  expect(userNameFor('us-west-2_Zy98Xw76V', 'ann@example.com')).not.toBe(
    userNameFor('us-west-2_Ab12Cd34E', 'ann@example.com'),
  );
});

test('a name that nobody can work out is a random UUID', () => {
  const names = Array.from({ length: 10 }, anotherUserName);
  for (const name of names)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(names).size).toBe(10);
});

test('the password is never the same, is 100 characters at most and has every kind that a policy may ask for', () => {
  const passwords = Array.from({ length: 10 }, unknownPassword);
  expect(new Set(passwords).size).toBe(10);
  for (const password of passwords) {
    // 99 is the longest that a policy may ask for; AWS takes up to 256.
    expect(password).toHaveLength(100);
    for (const kind of [/[A-Z]/, /[a-z]/, /[0-9]/, /[!]/]) expect(password).toMatch(kind);
    expect(password).toMatch(/^[A-Za-z0-9!_-]+$/);
    // Nothing of it is known beforehand but the four characters of every kind.
    expect(new Set(password.slice(4)).size).toBeGreaterThan(10);
  }
});
