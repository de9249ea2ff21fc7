import type { Section } from '../../section.js';

/** From so many sentences on an article has said of whom and of which state it speaks, before it calls anybody by the surname. */
const FEWEST_SENTENCES = 3;

/** Whether an article is long enough to introduce those whom it names. */
export const introducesPeople = ({ article }: Section): boolean =>
  article.sentences.length >= FEWEST_SENTENCES;
