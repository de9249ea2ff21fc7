import type { EventMention } from '../../../types/index.js';
import type { Section } from '../../section.js';

/**
 * Headlines tell in the present what is still to come («США завершают миссию»): an event of the title that has no date is
 * planned, or only talked of, where the body first tells the same thing so.
 */
export function readHeadlines(
  { article }: Section,
  events: readonly EventMention[],
): readonly EventMention[] {
  const isTitle = ({ sentence }: EventMention): boolean =>
    article.blocks[article.sentences[sentence]?.block ?? -1]?.role === 'title';
  const isOpen = (event: EventMention): boolean =>
    event.when === null && event.status === 'asserted' && isTitle(event);
  if (!events.some(isOpen)) return events;
  const body = events.filter((event) => !isTitle(event) && event.polarity === 'positive');
  return events.map((event) => {
    if (!isOpen(event)) return event;
    const same = body.filter(({ label }) => label === event.label);
    const fact = same.findIndex(({ status }) => status === 'asserted');
    const ahead = fact < 0 ? same : same.slice(0, fact);
    const status = ahead.find((each) => each.status === 'planned')?.status ?? ahead[0]?.status;
    return status ? { ...event, status } : event;
  });
}
