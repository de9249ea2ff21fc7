import type { Participant } from '../participants/participant.js';
import { type Scene, type Bearer, verbOf } from './scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import { isCitedAs } from '../../origins/citations.js';
import type { Section } from '../../section.js';
import { isHeadLast } from '../../word-order.js';

/** «…, заявил представитель движения Хазем Касем»: who says so does not do it, whatever case his name seems to have. */
export const isSayer = ({ sayers }: Scene, name: Participant): boolean =>
  name.cases.instrumental &&
  name.actors.every(({ type }) => type === 'person') &&
  isCitedAs('say', sayers, name);

/** "A statement issued by Iraq": a bare participle with "by" right behind it is passive. */
export const isReduced = ({ section: { stream, pack } }: Scene, bearer: Bearer): boolean =>
  isHeadLast({ pack }) &&
  stream.find(verbOf(bearer).end, eventClasses(pack).eventPreposition)?.value === 'by';

/** «на трассе „Киев — Чоп“»: a road is named by its ends, and is at neither. */
export const isRoute = ({ stream }: Section, { first, end, actors }: Participant): boolean =>
  actors.every(({ type }) => type === 'place') &&
  [stream.tokens[first - 1], stream.tokens[end]].some((token) => token?.key === '-');
