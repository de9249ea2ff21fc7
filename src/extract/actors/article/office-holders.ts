import type { EntityTable } from '../../../gazetteer/index.js';
import { tokenText, type Section } from '../../section.js';
import { unknownDraft, type Draft } from '../forms/draft.js';
import { holderOf, isOfSomethingElse } from './named-holders.js';
import { Offices } from './offices.js';
import { isAnothers, refersToHolder } from './post-sense.js';
import { NamesByPlace, postsOf, type Named, type Post } from './posts.js';

const RULE = 'actor.office-holder';

/**
 * «президент Украины», "the Turkish president", «глава МИД России»: whom the article, before or behind, names with that post of that
 * country; «президент» alone, where it names one president and speaks of no other. Nothing is known of who is in office but what the
 * article says: where it names two, nobody can tell.
 */
export function officeHolders(
  sections: readonly Section[],
  names: readonly Named[],
  entities: EntityTable,
): readonly Named[] {
  const [one] = sections;
  if (!one) return NOBODY;
  const places = new NamesByPlace(names, one.article.tokens.length);
  const posts = sections.flatMap((section) => postsOf(section, places));
  if (posts.length === 0) return NOBODY;
  const offices = new Offices(entities);
  const free: Post[] = [];
  for (const post of posts) {
    const isOther = isAnothers(post);
    const holder = isOther ? null : holderOf(post, places, entities);
    if (holder) offices.give(post, holder);
    else if (isOther || isOfSomethingElse(post, places)) offices.close(post.kind);
    else {
      offices.mention(post);
      if (refersToHolder(post)) free.push(post);
    }
  }
  if (free.length === 0) return NOBODY;
  for (const section of sections) if (namesSeveral(section)) offices.closeAll();
  return free.flatMap((post) => {
    const holder = offices.meantBy(post);
    return holder ? [{ draft: draftOf(post, holder), identity: holder.identity }] : [];
  });
}

const NOBODY: readonly Named[] = [];

function draftOf({ section, sentence, first, end }: Post, { draft }: Named): Draft {
  const lemma = draft.section.pack.code === section.pack.code ? draft.lemma : null;
  return unknownDraft({
    section,
    sentence,
    first,
    end,
    rule: RULE,
    type: 'person',
    use: 'description',
    lemma: lemma ?? tokenText(section, first, end).text,
  });
}

const PLURAL = 'post-plural';

/** Whether a section speaks of several holders at once: «президенты договорились». */
const namesSeveral = ({ pack, stream, sentences, article }: Section): boolean =>
  sentences.some((index) => {
    const sentence = article.sentences[index];
    return (
      sentence !== undefined &&
      stream.holds(sentence.firstToken, sentence.endToken, pack.classId(PLURAL))
    );
  });
