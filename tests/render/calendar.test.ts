import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { contentLine, escapeText } from '../../src/render/calendar/content-line.js';
import { ical } from '../../src/render/calendar/index.js';
import { DIGEST, OPTIONS } from './fixture.js';

const text = ical.renderDigest(DIGEST, OPTIONS);

function eventsOf(calendar: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  test('looks like this', () => {
    expect(text).toMatchSnapshot();
  });

  test('has the deadline on its last day and the talks on theirs', () => {
    const days = eventsOf(text).map((event) => [
      event.summary,
      String(event.startDate),
      String(event.endDate),
    ]);
    expect(days).toContainEqual([
      'US-led coalition mission in Iraq ends, no later than',
      '2025-09-30',
      '2025-10-01',
    ]);
    expect(days).toContainEqual(['US–Iraqi talks in Baghdad', '2024-06-03', '2024-06-04']);
  });

  test('quotes the condition and every source', () => {
    const talks = eventsOf(text).find(({ summary }) => summary.includes('talks'));
    expect(talks?.description).toContain('On conditions: “якщо дозволить погода”');
    expect(talks?.description).toMatch(/\[2:5\] “.*”/u);
    expect(talks?.description).toMatch(/\[3:5\] “.*”/u);
  });

  test('is as old as its newest source, whatever the clock says', () => {
    expect(text).toContain('DTSTAMP:20240504T000000Z');
    expect(ical.renderDigest(DIGEST, OPTIONS)).toBe(text);
  });

  test('leaves out what is over on the day that it is made for', () => {
    const later = eventsOf(ical.renderDigest({ ...DIGEST, now: '2024-07-01' }, OPTIONS));
    expect(later.map(({ summary }) => summary)).toEqual([
      'US-led coalition mission in Iraq ends, no later than',
    ]);
  });

  test('has ids that no other article changes', () => {
    const ids = eventsOf(text).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const facts = DIGEST.stories.flatMap((story) => story.facts.map(({ id }) => `${id}@digest`));
    expect(facts).toEqual(expect.arrayContaining(ids));
  });
});

test('content lines have at most 75 octets, break no character, and read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (value) => {
      const line = contentLine('SUMMARY', escapeText(value));
      for (const part of line.trimEnd().split('\r\n')) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      }
      const unfolded = line.slice(0, -2).replaceAll('\r\n ', '');
      expect(unfolded).toBe(`SUMMARY:${escapeText(value)}`);
    }),
  );
});
