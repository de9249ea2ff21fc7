import { expect, test } from '@jest/globals';
import { json, ndjson, text } from '../../src/render/index.js';
import { DIGEST, OPTIONS } from './fixture.js';

test.each([text, json, ndjson])('a digest as $name looks like this', ({ renderDigest }) => {
  expect(renderDigest(DIGEST, OPTIONS)).toMatchSnapshot();
});

test('a comparison as text looks like this', () => {
  expect(text.renderComparison(DIGEST, OPTIONS)).toMatchSnapshot();
});

test('JSON is the digest, and NDJSON its facts', () => {
  expect(JSON.parse(json.renderDigest(DIGEST, OPTIONS))).toEqual(DIGEST);
  const lines = ndjson.renderDigest(DIGEST, OPTIONS).trim().split('\n');
  const facts = DIGEST.stories.flatMap((story) =>
    story.facts.map((fact) => ({ schema: 'digest/fact/1', story: story.id, ...fact })),
  );
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(facts);
});
