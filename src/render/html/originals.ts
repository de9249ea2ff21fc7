import type { Digest, DigestArticle } from '../../types/digest.js';
import { identity } from '../../merge/lines/article-set.js';
import type { Original, Passage } from '../original.js';
import type { Wording } from '../../wording/index.js';
import { publishedText, sourceName } from '../view/source.js';
import { directionOf } from './direction.js';
import { sourceId } from './ids.js';
import { html, joinMarkup } from './markup.js';
import type { Markup } from './markup.js';
import { markedText } from './marked-text.js';
import type { References } from './references.js';

/** The address of an article where it is one that a browser may follow. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/\S+$/iu.test(url) ? url : null;
}

function passage(each: Passage, n: number, references: References): Markup {
  const { start, line, text, language, role } = each;
  const content = markedText(n, text, start, references.citedIn(n));
  return html`<p class="${role}" lang="${language}" dir="${directionOf(text)}" data-line="${line}">${content}</p>
`;
}

function linesOf(passages: readonly Passage[], wording: Wording): string {
  const [first, last] = [passages[0]?.line ?? 0, passages.at(-1)?.line ?? 0];
  return first === last
    ? wording.text('left-out-line', { lines: String(first) })
    : wording.text('left-out-lines', { lines: `${String(first)}–${String(last)}` });
}

/** Passages, with what is no part of the article folded away unless something in it is cited. */
function body(
  original: Original,
  n: number,
  references: References,
  wording: Wording,
): readonly Markup[] {
  const parts: Markup[] = [];
  let folded: Passage[] = [];
  const unfold = (): void => {
    if (folded.length === 0) return;
    const lines = folded.map((each) => passage(each, n, references));
    parts.push(
      html`<details>
        <summary>${linesOf(folded, wording)}</summary>
        ${lines}
      </details> `,
    );
    folded = [];
  };
  for (const each of original.passages) {
    if (each.role === 'boilerplate') folded.push(each);
    else {
      unfold();
      parts.push(passage(each, n, references));
    }
  }
  unfold();
  return parts;
}

function source(
  article: DigestArticle,
  original: Original | undefined,
  references: References,
  wording: Wording,
): Markup {
  const { n, language, published, path, outlet, url } = article;
  const address = webAddress(url);
  const name = sourceName(article);
  const text =
    original === undefined || original.passages.length === 0
      ? html`<p class="missing">${wording.text('not-at-hand')}</p>\n`
      : body(original, n, references, wording);
  const part =
    original?.whole === false
      ? html`<p class="missing">${wording.text('only-sentences')}</p>\n`
      : null;
  const about = [
    html`${language.code}`,
    html`${publishedText(published, wording)}`,
    ...(outlet === null ? [] : [html`<bdi>${path}</bdi>`]),
    ...(address === null
      ? []
      : [
          html`<a href="${address}" rel="noopener noreferrer">${wording.text('original-page')}</a>`,
        ]),
  ];
  const id = sourceId(article);
  return html`<article id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><span class="number">${n}</span> <bdi lang="${language.code}" dir="${directionOf(name)}">${name}</bdi></h3>
<p class="about">${joinMarkup(about, ' · ')}</p>
${part}${text}</article>
`;
}

/** The articles in their own words, with all that was cited marked. */
export function originals(
  { articles }: Digest,
  texts: readonly Original[],
  references: References,
  wording: Wording,
): Markup {
  const known = new Map(texts.map((text) => [identity(text), text]));
  return html`${articles.map((article) => source(article, known.get(identity(article)), references, wording))}`;
}
