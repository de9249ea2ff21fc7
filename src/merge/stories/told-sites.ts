import { isLocalEntity } from '../../types/actor.js';
import type { Source } from '../lines/article-set.js';

const QUOTES = /[«"“„'‘]$/u;
/** A single short word in quotation marks is many things' name. */
const LEAST_LETTERS = 5;

/**
 * What has a name in quotation marks that no list knows: a mall, a ship, a mine. Two stories hardly ever share one, while bodies that
 * no list knows ("Main Directorate") are in all.
 */
export function sitesOf({ line }: Source): ReadonlySet<string> {
  const sites = new Set<string>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.nested || !isLocalEntity(mention.entity)) continue;
    if (mention.type !== 'organisation' && mention.type !== 'place') continue;
    if (mention.text.length < LEAST_LETTERS) continue;
    const at = mention.context.indexOf(mention.text);
    if (at > 0 && QUOTES.test(mention.context.slice(0, at))) sites.add(mention.entity);
  }
  return sites;
}
