import type { CleanRule } from '../page.js';
import { aboveTitleRule } from './above-title.js';
import { agencyLineRule, nameLineRule, sourceLineRule } from './byline.js';
import { behindRule } from './behind.js';
import { betweenRule } from './between.js';
import { callRule } from './calls.js';
import { contentRule } from './content.js';
import { edgesRule } from './edges.js';
import { authorNoteRule, secondArticleRule } from './endings.js';
import { foreignTeaserRule, joinedHeadlinesRule } from './foreign.js';
import { leftoversRule } from './leftovers.js';
import {
  commentLinesRule,
  linkLinesRule,
  linkListRule,
  numberedCommentsRule,
  tagLinesRule,
} from './followers.js';
import { datelineRule } from './dateline.js';
import { galleryRule } from './gallery.js';
import { strangeHeadlinesRule, timedHeadlinesRule } from './headlines.js';
import { siteLinkRule } from './links.js';
import { mastheadRule } from './masthead.js';
import { bareNumberRule, doubledTagsRule, menuRule, sectionRule } from './menu.js';
import { pageWordsRule } from './page-words.js';
import { phraseRules } from './phrase-lines.js';
import { captionRule, photoRule } from './photo.js';
import { repeatedTitleRule } from './repeated-title.js';
import { repeatsRule } from './repeats.js';
import { shapeRules } from './shapes.js';
import { sidebarRule } from './sidebar.js';
import { stampRule } from './stamps.js';
import { strangersRule } from './strangers.js';
import { summariesAboveRule, summariesRule } from './summaries.js';
import { countedTeasersRule, datedTeasersRule } from './teasers.js';
import { widgetsRule } from './widgets.js';
import { bareTagsRule, tailRule } from './tail.js';
import { lastStepRule, titleRule } from './title.js';

/**
 * All rules in the order in which they look at a page; the first that labels a line decides. Single lines come first,
 * then what stands around them, then the article, which is what no rule has claimed.
 */
export const rules: readonly CleanRule[] = [
  ...phraseRules,
  sourceLineRule,
  agencyLineRule,
  callRule,
  photoRule,
  ...shapeRules,
  joinedHeadlinesRule,
  galleryRule,
  countedTeasersRule,
  summariesRule,
  summariesAboveRule,
  sidebarRule,
  tagLinesRule,
  linkLinesRule,
  linkListRule,
  commentLinesRule,
  numberedCommentsRule,
  datedTeasersRule,
  stampRule,
  datelineRule,
  bareNumberRule,
  doubledTagsRule,
  sectionRule,
  menuRule,
  timedHeadlinesRule,
  strangeHeadlinesRule,
  lastStepRule,
  aboveTitleRule,
  mastheadRule,
  widgetsRule,
  titleRule,
  repeatedTitleRule,
  nameLineRule,
  repeatsRule,
  captionRule,
  foreignTeaserRule,
  betweenRule,
  secondArticleRule,
  authorNoteRule,
  pageWordsRule,
  behindRule,
  strangersRule,
  edgesRule,
  bareTagsRule,
  siteLinkRule,
  leftoversRule,
  tailRule,
  contentRule,
];
