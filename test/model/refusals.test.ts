import { refusals } from '../../lambda/verdicts';
import { REFUSALS, REFUSAL_CODES } from '../../src/model/refusals';

test('there is an alarm for every code with which the function refuses, but for the one that means success', () => {
  expect([...REFUSAL_CODES, 'ACCOUNT_LINKED'].sort()).toEqual(Object.keys(refusals).sort());
});

test('the codes are those of the function', () => {
  expect(Object.keys(REFUSALS).sort()).toEqual(Object.keys(refusals).sort());
});
