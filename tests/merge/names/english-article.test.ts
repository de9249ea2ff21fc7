import { expect, test } from '@jest/globals';
import { withArticle } from '../../../src/merge/names/english-article.js';

test.each([
  ...['Philippines', 'Netherlands', 'United Arab Emirates', 'Democratic Republic of the Congo'],
  ...['Black Sea', 'Strait of Hormuz', 'Middle East', 'Gaza Strip', 'Solomon Islands', 'Sahel'],
])('the %s', (name) => {
  expect(withArticle(name)).toBe(`the ${name}`);
});

test.each(['Iraq', 'Chad', 'Ukraine', 'Leyte Island', 'Republic', 'Seaford', 'Strait'])(
  '%s',
  (name) => {
    expect(withArticle(name)).toBe(name);
  },
);
